using Sam.Cli.Tests.Running;
using VerifyXunit;

namespace Sam.Cli.Tests;

/// <summary>Every number can say how it came about.</summary>
public class ExplainCommandTests
{
    private const string Form = """
        titel: Uppföljning
        anonymt: nej
        period: 2026
        skalor:
          grad: { från: 1, till: 5, etiketter: { 1: Inte alls, 5: Helt }, positivt: [4, 5], vet-ej: Vet ej }
        svar: grad
        frågor:
          - 1: Finns rutiner?
            redovisa: [netto, spridning]
          - 2: Följs rutinerna?
            visa-om: q1 >= 3
          - 3: Är rutinerna krångliga?
            vänd-skala: ja
            vikt: 2
        index:
          rutiner:
            text: Rutiner
            frågor: [1, 2, 3]
            redovisa: [spridning]
        """;

    private const string Answers = "enhet;1;2;3\nA;5;4;1\nA;4;DK;2\nA;1;;3\nB;3;2;\nB;;;\n";

    [Fact]
    public async Task AnItem() => await Verifier.Verify(await TextAsync("explain f.sam.yaml 1"));

    [Fact]
    public async Task AnItemWithAConditionForOneUnit() => await Verifier.Verify(await TextAsync("explain f.sam.yaml 2 --unit A --measure medelvärde"));

    [Fact]
    public async Task AnIndex() => await Verifier.Verify(await TextAsync("explain f.sam.yaml rutiner"));

    [Fact]
    public async Task AResponseRateInEnglish() => await Verifier.Verify(await TextAsync("explain f.sam.yaml response-rate --lang en"));

    [Fact]
    public async Task WhatIsHiddenStaysHidden()
    {
        var text = await TextAsync("explain f.sam.yaml 1 --unit B --measure mean", Form.Replace("anonymt: nej", "anonymt: ja\nminst-antal-svar: 3"));
        await Verifier.Verify(text);
    }

    private static async Task<string> TextAsync(string arguments, string form = Form)
    {
        using var folder = new WorkFolder();
        folder.Write("f.sam.yaml", form);
        folder.Write("f.svar.csv", Answers);
        var run = await folder.RunAsync(arguments);
        Assert.Equal(0, run.ExitCode);
        return run.Text;
    }
}
