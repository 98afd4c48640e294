using Sam.Docs.Tests.Snippets;

namespace Sam.Docs.Tests;

/// <summary>
/// The C# of docs/embedding.md compiles without a warning, runs, and prints what the page shows behind each snippet. With SAM_ACCEPT=1 the
/// page is written anew.
/// </summary>
public sealed class SnippetTests : IDisposable
{
    private const string Page = "docs/embedding.md";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-snippets-");

    [Fact]
    public void EverySnippetRunsAndPrintsWhatIsShown()
    {
        var document = Document.At(Page);
        var program = SnippetProgram.Of(document);
        var printed = SnippetProgram.Split(Run(document, program));
        if (Accept.IsAsked)
        {
            Renew(program, printed);
            return;
        }

        Assert.All(program.Snippets.Index().Where(s => !s.Item.IsTypes), s =>
        {
            Assert.True(printed.ContainsKey(s.Index), $"{Page}:{s.Item.Code.Line} was not reached.");
            Transcript.AssertShown(s.Item.Shown?.Content.TrimEnd('\n').Split('\n') ?? [""], printed[s.Index]);
        });
    }

    [Fact]
    public void PiecesOfSamplesAreThoseOfTheSamples() => Assert.All(
        Document.At(Page).Blocks.Where(b => b.SampleName is not null),
        b => Assert.Contains(b.Content, Repository.ReadText(b.SampleName!).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);

    // From the last to the first: lines before a block keep their numbers.
    private static void Renew(SnippetProgram program, IReadOnlyDictionary<int, string> printed)
    {
        foreach (var (index, snippet) in program.Snippets.Index().Reverse().Where(s => s.Item.Shown is not null))
        {
            Document.At(Page).Replace(snippet.Shown!, Transcript.Renewed(snippet.Shown!.Content.TrimEnd('\n').Split('\n'), printed[index]));
        }
    }

    // The program lies beside this one, so that it finds the same assemblies, and runs in a folder with the page's files.
    private string Run(Document document, SnippetProgram program)
    {
        foreach (var file in document.Blocks.Where(b => b.FileName is not null))
        {
            File.WriteAllText(Path.Combine(_folder.FullName, file.FileName!), file.Content);
        }

        var name = typeof(SnippetTests).Assembly.GetName().Name;
        var path = Path.Combine(AppContext.BaseDirectory, "Embedding.snippets.dll");
        SnippetCompiler.Compile(program.Text, path);
        var terminal = new Terminal(_folder.FullName);
        var printed = terminal.Dotnet(
            "exec", "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, name + ".runtimeconfig.json"), "--depsfile", Path.Combine(AppContext.BaseDirectory, name + ".deps.json"), path);
        Assert.True(terminal.Run("echo $?") == "0\n", printed);
        return printed;
    }
}
