using System.Diagnostics;
using System.Text;

namespace Sam.Samples.Tests;

/// <summary>What the samples that print something print.</summary>
public class ConsoleSampleTests
{
    [Fact]
    public void HelloSamPrintsAFigureAndAReport()
    {
        var printed = Printed("HelloSam");
        Assert.StartsWith("77,8\u00A0% (7 av 9)\nKunskap om arbetsmiljön – Regionen\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnMeasurePrintsItsMeasures() =>
        Assert.StartsWith("Alla: enighet −0,36, flera brister 57\u00A0% (4 av 7)\n", Printed("OwnMeasure"), StringComparison.Ordinal);

    [Fact]
    public void TypedAnswersAreSwitchedOverEvaluatedAndScored() => Assert.Equal(
        """
        Belysningen: inom en månad. Ventilationen: i dag.
        Fråga 4 ställs: ja. Rondens index: 50.
        Utan brist: 100 % (1 av 1)

        """.ReplaceLineEndings("\n"),
        Printed("Forms.App").Replace('\u00A0', ' '));

    // In the folder of its sources, where its files lie.
    private static string Printed(string name)
    {
        var sample = new BuiltSample(name);
        sample.SkipUnlessBuilt();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [sample.Assembly])
        {
            WorkingDirectory = Repository.PathOf("samples/" + name),
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var printed = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return printed;
    }
}
