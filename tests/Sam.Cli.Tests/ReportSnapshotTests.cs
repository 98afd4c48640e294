using Sam.Cli.Tests.Running;
using VerifyXunit;

namespace Sam.Cli.Tests;

/// <summary>The whole reports, to be read as their readers do.</summary>
public class ReportSnapshotTests
{
    [Fact]
    public async Task OfRegionSkane() => await Verifier.Verify(await TextAsync($"report {WorkFolder.Skane}"));

    [Fact]
    public async Task OfRegionSkaneInEnglish() => await Verifier.Verify(await TextAsync($"report {WorkFolder.Skane} --lang en"));

    [Fact]
    public async Task OfRegionVastmanland() => await Verifier.Verify(await TextAsync($"report {WorkFolder.Vastmanland}"));

    [Fact]
    public async Task OfRegionSkaneInMarkdown()
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync($"report {WorkFolder.Skane} -o rapport.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        await Verifier.Verify(folder.Read("rapport.md"), "md");
    }

    [Fact]
    public async Task OfOneUnit() => await Verifier.Verify(await TextAsync($"report {WorkFolder.Skane} --unit f08"));

    private static async Task<string> TextAsync(string arguments)
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync(arguments);
        Assert.Equal(0, run.ExitCode);
        return run.Text;
    }
}
