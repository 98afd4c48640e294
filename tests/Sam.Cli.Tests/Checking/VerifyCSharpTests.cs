using Sam.Cli.Tests.Running;
using Sam.Files;
using Sam.Verifying;

namespace Sam.Cli.Tests.Checking;

/// <summary><c>sam check --verify-csharp</c>: C# that does not compile or gives something else is found, at the author's words.</summary>
public sealed class VerifyCSharpTests : IDisposable
{
    private const string Text = """
        titel: Uppföljning
        anonymt: nej
        svar: ja-nej
        frågor:
          - 1: Är målen kända?
          - 2: Vilka mål är kända?
            svar: fritext
            visa-om: 'q1 = ja'
          - 3: Är målen mätbara?
        index:
          nivå: { värde: "antal(q1..q3, ja)" }

        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EveryQuestionnaireOfTheProjectIsTheSameInCSharp()
    {
        var run = await _folder.RunAsync("check questionnaires --verify-csharp");
        Assert.Equal((0, "", "Inga fel i 3 filer.\n"), (run.ExitCode, run.Messages, run.Text));
    }

    [Fact]
    public async Task ErrorsOfTheQuestionnaireAreSaidAsUsual()
    {
        _folder.Write("a.sam.yaml", "titel: T\nanonymt: nej\nfrågor:\n  - 1: Är det så?\n    svar: ja-nei\n");
        var run = await _folder.RunAsync("check a.sam.yaml --verify-csharp --format msbuild");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.sam.yaml(5,11): error SAM2104", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesThatAreOneInCSharpAreSaid()
    {
        _folder.Write("a.sam.yaml", "titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - mål-1: Är det så?\n  - mål1: Är det inte så?\n");
        Assert.Equal(0, (await _folder.RunAsync("check a.sam.yaml")).ExitCode);
        var run = await _folder.RunAsync("check a.sam.yaml --verify-csharp --format msbuild");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.sam.yaml(6,5): error SAM9001", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AConditionThatGivesSomethingElseIsFoundWhereItStands()
    {
        var diagnostic = Assert.Single(Verify(code => code.Replace("Item_Q1(r).Is((int)JaNej.Ja)", "Item_Q1(r).Is((int)JaNej.Nej)", StringComparison.Ordinal)));
        Assert.Equal("SAM9003", diagnostic.Id.Text);
        Assert.Equal("8,15-8,22", diagnostic.Where.PrintedRange.ToString());
        Assert.StartsWith("The condition of item 2 gives another result in C#", diagnostic.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIndexThatGivesSomethingElseIsFoundWhereItStands()
    {
        var diagnostic = Assert.Single(Verify(code => code.Replace("r.Count(", "r.Share(", StringComparison.Ordinal)));
        Assert.Equal("SAM9003", diagnostic.Id.Text);
        Assert.Equal(11, diagnostic.Where.PrintedRange!.Value.Start.Line);
    }

    [Fact]
    public void AQuestionnaireThatIsBuiltOtherwiseIsFound()
    {
        var diagnostic = Assert.Single(Verify(code => code.Replace("new global::Sam.LocalizedText(\"Är målen kända?\"", "new global::Sam.LocalizedText(\"Annat\"", StringComparison.Ordinal)));
        Assert.Equal("SAM9003", diagnostic.Id.Text);
        Assert.Equal("1,1-1,1", diagnostic.Where.PrintedRange.ToString());
    }

    [Fact]
    public void AnAnswerThatIsLostIsFound()
    {
        var diagnostics = Verify(code => code.Replace("Q3 = answers.Choice", "//", StringComparison.Ordinal));
        Assert.Equal(["SAM9003"], diagnostics.Select(d => d.Id.Text));
        Assert.StartsWith("The answer to item 3", diagnostics[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheCompilerSaysOfAConditionStandsThere()
    {
        var diagnostics = Verify(code => code.Replace("JaNej.Ja)", "JaNej.Kanske)", StringComparison.Ordinal));
        Assert.Equal(["SAM9002", "SAM9002"], diagnostics.Select(d => d.Id.Text));
        Assert.Equal([8, 11], diagnostics.Select(d => d.Where.PrintedRange!.Value.Start.Line).Order());
        Assert.Contains("CS0117", diagnostics[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void AWarningOfTheCompilerIsSaidToo() =>
        Assert.Equal("SAM9002", Assert.Single(Verify(code => code + "\n#warning något\n")).Id.Text);

    private List<Diagnostic> Verify(Func<string, string> change)
    {
        _folder.Write("a.sam.yaml", Text);
        var settings = new SettingsFiles(new SourceTexts());
        Assert.Empty(new CSharpVerifier(settings).Verify(_folder.PathOf("a.sam.yaml")));
        return new CSharpVerifier(settings, code => change(code) is var changed && changed != code ? changed : throw new InvalidOperationException("nothing was changed in\n" + code))
            .Verify(_folder.PathOf("a.sam.yaml")).ToList();
    }
}
