namespace Sam.Docs.Tests;

/// <summary>Every questionnaire that a page shows is correct.</summary>
public class YamlExamplesTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var path in Document.Paths)
            {
                foreach (var block in Document.At(path).Blocks.Where(b => b.Language is "yaml" or "sam"))
                {
                    data.Add(path, block.Line);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void CompilesWithoutErrorOrWarning(string path, int line)
    {
        var document = Document.At(path);
        var block = document.Blocks.Single(b => b.Line == line);
        string? Resolve(string name) => document.Blocks.FirstOrDefault(b => b.FileName == name)?.Content;
        var result = QuestionnaireText.Compile(block.Content, block.FileName ?? (block.Language == "sam" ? "exempel.sam" : "exempel.sam.yaml"), Resolve);
        Assert.Equal("", result.Diagnostics.Where(d => d.Severity != Severity.Hint).ToText(Language.English));
    }

    [Fact]
    public void TheLanguageIsShownByExamples() => Assert.True(Document.At("docs/language.md").Blocks.Count(b => b.Language is "yaml" or "sam") >= 10);
}
