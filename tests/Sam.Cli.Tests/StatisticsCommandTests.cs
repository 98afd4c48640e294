using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>The tool computes intervals and reliability where the questionnaire asks for them, and says them in words.</summary>
public class StatisticsCommandTests
{
    private const string Form = """
        titel: Uppföljning
        anonymt: nej
        frågor:
          - 1: Finns rutiner?
            svar: ja-nej
            redovisa: [konfidensintervall]
          - 2: Vi trivs
            svar: 1-5
            redovisa: [konfidensintervall, spridning]
          - 3: Vi hinner
            svar: 1-5
          - 4: Vi rekommenderar arbetsplatsen
            svar: { från: 0, till: 10 }
            redovisa: [enps]
          - 5: Följs rutinerna?
            svar: ja-nej
        index:
          trivsel:
            frågor: [2, 3]
            redovisa: [reliabilitet, konfidensintervall]
          rutiner:
            frågor: [1, 5]
            beräkning: andel
            redovisa: [reliabilitet]
          krav:
            frågor: [1]
            skala: reflektiv
            redovisa: [reliabilitet]
        """;

    private const string Answers = "enhet;1;2;3;4;5\nA;ja;5;4;10;ja\nA;ja;4;4;6;nej\nA;nej;1;2;3;nej\nB;ja;3;2;8;ja\n";

    [Fact]
    public async Task ExplainNamesTheMethodAndTheEnds()
    {
        using var folder = new WorkFolder();
        var text = (await RunAsync(folder, "explain f.sam.yaml 1 --measure konfidensintervall")).Text;
        Assert.Contains("nedre gräns: 0,300642", text, StringComparison.Ordinal);
        Assert.Contains("konfidensnivå: 0,95\n", text, StringComparison.Ordinal);
        Assert.Contains("metod: Wilson", text, StringComparison.Ordinal);
        Assert.Contains("gäller: andelen positiva", text, StringComparison.Ordinal);
    }

    private static Task<ToolRun> RunAsync(WorkFolder folder, string arguments)
    {
        folder.Write("f.sam.yaml", Form);
        folder.Write("f.svar.csv", Answers);
        return folder.RunAsync(arguments);
    }
}
