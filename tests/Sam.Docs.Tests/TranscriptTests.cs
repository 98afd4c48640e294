namespace Sam.Docs.Tests;

/// <summary>Every terminal that a page shows is run, and prints what is shown. With SAM_ACCEPT=1 the pages are written anew.</summary>
public sealed class TranscriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-docs-");

    public static TheoryData<string, int> Transcripts
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var path in Document.Paths)
            {
                for (var index = 0; index < Terminals(Document.At(path)).Count(); index++)
                {
                    data.Add(path, index);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public void PrintsWhatIsShown(string path, int index)
    {
        var document = Document.At(path);
        var block = Terminals(document).ElementAt(index);
        Assert.Contains(block.Mark, new[] { "run", "run: repository" });
        foreach (var file in document.Blocks.Where(b => b.FileName is not null))
        {
            File.WriteAllText(Path.Combine(_folder.FullName, file.FileName!), file.Content);
        }

        var terminal = new Terminal(block.Mark == "run" ? _folder.FullName : Repository.Root);
        var steps = Transcript.Of(block).Steps.Select(s => (s.Command, s.Shown, Printed: terminal.Run(s.Command))).ToList();
        if (Accept.IsAsked)
        {
            document.Replace(block, steps.SelectMany(s => Transcript.Renewed(s.Shown, s.Printed).Prepend(Transcript.Prompt + s.Command)));
            return;
        }

        Assert.All(steps, s => Transcript.AssertShown(s.Shown, s.Printed));
    }

    [Fact]
    public void TheReadmeShowsTheWholeWay()
    {
        var commands = Terminals(Document.At("README.md")).SelectMany(b => Transcript.Of(b).Steps).Select(s => s.Command).ToList();
        Assert.Contains("sam check egenkontroll.sam.yaml", commands);
        Assert.Contains("sam report egenkontroll.sam.yaml", commands);
        Assert.Contains("sam report questionnaires/skane-forvaltning-2023.sam.yaml", commands);
        Assert.Contains("dotnet run --project samples/HelloSam", commands);
    }

    private static IEnumerable<CodeBlock> Terminals(Document document) => document.Blocks.Where(b => b.Language == "console");

    public void Dispose() => _folder.Delete(recursive: true);
}
