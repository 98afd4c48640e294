namespace Sam.CSharp.Tests;

/// <summary>A questionnaire with its places says where each expression stands, and is equal to another only if the C# is the same.</summary>
public class PlacedQuestionnaireTests
{
    private const string Text = """
        titel: T
        anonymt: nej
        svar: ja-nej
        områden:
          - område: Först
            frågor:
              - 1: Är det så?
          - område: Sedan
            visa-om: 'q1 = ja'
            frågor:
              - 2: Är det inte så?
              - 3: Är det nu så?
                visa-om: "q2 = nej"
        index:
          risk:
            värde: antal(q1..q3, ja)

        """;

    [Fact]
    public void EachExpressionIsThereOnceWithItsPlace()
    {
        var placed = QuestionnaireText.CompilePlaced(Text, "a.sam.yaml");
        Assert.True(placed.Success, placed.Diagnostics.ToText(Language.English));
        Assert.Equal(["Condition 2,3: q1 = ja", "Condition 3: q2 = nej", "Index risk: antal(q1..q3, ja)"], placed.Value.Expressions.Select(e => $"{e.Kind} {string.Join(',', e.Names)}: {e.Source}"));
        Assert.All(placed.Value.Expressions, e => Assert.Equal(e.Source, Text.Substring(e.Place.Span.Start, e.Place.Span.Length)));
    }

    [Fact]
    public void ACommentAtTheEndChangesNothing() => Assert.Equal(Of(Text), Of(Text + "# slut\n"));

    [Fact]
    public void WordsOfAnExpressionChangeIt() => Assert.NotEqual(Of(Text), Of(Text.Replace("antal(", "count(", StringComparison.Ordinal)));

    [Fact]
    public void ItIsTheQuestionnaireThatIsCompiledOtherwise() => Assert.Equal(QuestionnaireText.Compile(Text, "a.sam.yaml").Value, Of(Text).Questionnaire);

    private static PlacedQuestionnaire Of(string text) => QuestionnaireText.CompilePlaced(text, "a.sam.yaml").Value;
}
