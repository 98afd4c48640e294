using VerifyXunit;

namespace Sam.CSharp.Tests;

/// <summary>The example of docs/csharp.md.</summary>
public class ExampleTests
{
    private const string Text = """
        enkät: egenkontroll-2026
        titel: Egenkontroll
        anonymt: nej
        svar: ja-delvis-nej
        frågor:
          - 1: Är målen kända?
          - 2: Vilka mål är kända?
            svar: fritext
            visa-om: q1 i (ja, delvis)
          - 3: Är målen mätbara?
        index:
          nivå:
            text: Mål
            värde: andel(q1..q3, positiva)

        """;

    [Fact]
    public Task AQuestionnaireLooksLikeThisInCSharp()
    {
        var placed = QuestionnaireText.CompilePlaced(Text, "egenkontroll.sam.yaml");
        Assert.True(placed.Success, placed.Diagnostics.ToText(Language.English));
        var code = QuestionnaireText.ToCSharp(placed.Value, new CSharpOptions { Namespace = "Forms", LinePath = "forms/egenkontroll.sam.yaml" }).Value;
        CompiledCSharp.Load(code);
        return Verifier.Verify(code);
    }
}
