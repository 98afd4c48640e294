using System.Diagnostics;
using Sam.Checking;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Checking;

/// <summary><c>sam check --watch</c>: checks again when a change stands still, and ends when it is told to.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Name = "a.sam.yaml";
    private const string Correct = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor: [Fungerar det?]\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("aaaa", "----")] // nothing happens
    [InlineData("abbb", "--c-")] // once, when it stands still
    [InlineData("abcdd", "----c")] // not in the middle of saving
    [InlineData("abaa", "----")] // undone before it stood still
    [InlineData("abbaa", "--c-c")] // undone after it was checked
    [InlineData("abbccb", "--c-c-")]
    public void ChecksWhenAChangeStandsStill(string looks, string expected)
    {
        var watch = new Watch("a");
        Assert.Equal(expected, string.Concat(looks.Select(l => watch.IsDue(l.ToString()) ? 'c' : '-')));
    }

    [Fact]
    public void ALookSeesWhatWasSavedAddedAndRemoved()
    {
        var path = _folder.PathOf(Name);
        var looks = new List<string> { WatchedFiles.Look([path]) };
        _folder.Write(Name, Correct);
        looks.Add(WatchedFiles.Look([path]));
        _folder.Write(Name, Correct + "#");
        looks.Add(WatchedFiles.Look([path]));
        _folder.Write("used-by-a.sam.yaml", Correct);
        looks.Add(WatchedFiles.Look([path]));
        Assert.Equal(4, looks.Distinct().Count());

        File.Delete(_folder.PathOf("used-by-a.sam.yaml"));
        Assert.Equal(looks[2], WatchedFiles.Look([path]));
    }

    [Fact]
    public void ALookAtAFolderSeesWhatIsBelowIt()
    {
        var before = WatchedFiles.Look([_folder.Root]);
        _folder.Write("questionnaires/new.sam.yaml", Correct);
        Assert.NotEqual(before, WatchedFiles.Look([_folder.Root]));
    }

    [Fact]
    public void ALookAtWhatIsGoneDoesNotFail() => Assert.NotEmpty(WatchedFiles.Look([_folder.PathOf("saknas/a.sam.yaml"), _folder.PathOf("saknas")]));

    [Fact]
    public async Task PrintsAnewAndEndsOnInterrupt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The signal of Ctrl-C can be sent to another process on Unix only.");

        _folder.Write(Name, Correct);
        using var process = Process.Start(ToolProcess.Start(_folder.Root, ["check", Name, "--watch"]))!;
        Assert.Equal("Inga fel i 1 fil.", await LineAsync(process));
        _folder.Write(Name, Correct.Replace("ja-nej", "ja-nei", StringComparison.Ordinal));
        Assert.Equal("", await LineAsync(process));
        Assert.StartsWith("a.sam.yaml:3:7: fel SAM2104", await LineAsync(process), StringComparison.Ordinal);

        File.Delete(_folder.PathOf(Name));
        await UntilAsync(process.StandardError, "Filen ”a.sam.yaml” finns inte.");
        _folder.Write(Name, Correct);
        await UntilAsync(process.StandardOutput, "Inga fel i 1 fil.");

        using (Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(130, process.ExitCode);
    }

    private static Task<string?> LineAsync(Process process) => process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));

    private static async Task UntilAsync(StreamReader reader, string expected)
    {
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line && line != expected)
        {
        }
    }
}
