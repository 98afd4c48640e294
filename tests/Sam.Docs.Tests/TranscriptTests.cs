namespace Sam.Docs.Tests;

/// <summary>Every terminal that a page shows is run, and prints what is shown.</summary>
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
                foreach (var block in Document.At(path).Blocks.Where(b => b.Language == "console"))
                {
                    data.Add(path, block.Line);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public void PrintsWhatIsShown(string path, int line)
    {
        var document = Document.At(path);
        var block = document.Blocks.Single(b => b.Line == line);
        Assert.Contains(block.Mark, new[] { "run", "run: repository" });
        foreach (var file in document.Blocks.Where(b => b.FileName is not null))
        {
            File.WriteAllText(Path.Combine(_folder.FullName, file.FileName!), file.Content);
        }

        var terminal = new Terminal(block.Mark == "run" ? _folder.FullName : Repository.Root);
        foreach (var (command, shown) in Transcript.Of(block).Steps)
        {
            Transcript.AssertShown(shown, terminal.Run(command));
        }
    }

    [Fact]
    public void TheReadmeShowsTheWholeWay()
    {
        var commands = Document.At("README.md").Blocks.Where(b => b.Language == "console").SelectMany(b => Transcript.Of(b).Steps).Select(s => s.Command).ToList();
        Assert.Contains("sam check egenkontroll.sam.yaml", commands);
        Assert.Contains("sam report egenkontroll.sam.yaml", commands);
        Assert.Contains("sam report questionnaires/skane-forvaltning-2023.sam.yaml", commands);
        Assert.Contains("dotnet run --project samples/HelloSam", commands);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
