namespace Sam.CSharp.Tests;

/// <summary>The C# of every questionnaire compiles, and says what the questionnaire says.</summary>
public class EveryQuestionnaireTests
{
    [Fact]
    public void ThereIsNothingToSayAboutItsCSharp() => CompiledCSharp.Load(
        [.. Questionnaires.Paths.Select((path, i) => CodeOf(path, i))]);

    [Fact]
    public void ThereIsNothingToSayAboutItWithTheFaceForOlderFrameworks() => Assert.Empty(
        CompiledCSharp.OlderCompilation([.. Questionnaires.Paths.Select((path, i) => CodeOf(path, i))]).GetDiagnostics());

    private static string CodeOf(string path, int number)
    {
        var placed = Questionnaires.Compile(path);
        Assert.True(placed.Success, path + placed.Diagnostics.ToText(Language.English));
        var code = QuestionnaireText.ToCSharp(placed.Value, new CSharpOptions { Namespace = FormattableString.Invariant($"N{number}"), LinePath = path });
        Assert.True(code.Success, path + code.Diagnostics.ToText(Language.English));
        return code.Value;
    }
}
