using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Dsl.Tests.Rules;

/// <summary>What rules say about the values of an index holds for all answers.</summary>
public class ScoreBoundsTests
{
    private static readonly string[] Calculations = ["medel", "summa"];

    private static readonly Gen<string> Files =
        from scores in Gen.Choose(-3, 5).ArrayOf(3).ArrayOf(3)
        from weights in Gen.Choose(0, 2).ArrayOf(3)
        from reversed in Gen.Elements("ja", "nej").ArrayOf(3)
        from calculation in Gen.Elements(Calculations)
        from hides in Gen.Elements(true, false)
        from target in Gen.Choose(-20, 20)
        from band in Gen.Choose(-20, 20)
        select File(scores, weights, reversed, calculation, hides, target, band);

    [Fact]
    public void ATargetOutsideTheBoundsIsNeverOrAlwaysReached() => AssertForAll(
        "SAM4022",
        (questionnaire, values) => values.All(v => v < questionnaire.Head.Targets[0].AtLeast) || values.All(v => v > questionnaire.Head.Targets[0].AtLeast));

    [Fact]
    public void ABandOutsideTheBoundsIsNeverReached() => AssertForAll(
        "SAM4024",
        (questionnaire, values) => values.All(v => v < questionnaire.Scores[0].Bands[1].From) || values.All(v => v >= questionnaire.Scores[0].Bands[1].From));

    [Fact]
    public void BelowTheLowestBandThereIsAValueIfAGapIsReported() => AssertForAll(
        "SAM4023",
        (questionnaire, values) => values.Any(v => v < questionnaire.Scores[0].Bands[0].From));

    private static void AssertForAll(string id, Func<Questionnaire, IReadOnlyList<Rational>, bool> holds)
    {
        var said = 0;
        Prop.ForAll(Files.ToArbitrary(), text =>
        {
            var result = QuestionnaireText.Compile(text, "a.sam.yaml");
            if (!result.TryGetValue(out var questionnaire) || result.Diagnostics.All(d => d.Id.Text != id))
            {
                return true;
            }

            said++;
            return holds(questionnaire!, ValuesOf(questionnaire!));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Assert.NotEqual(0, said);
    }

    // All combinations of three options and a blank in three questions.
    private static List<Rational> ValuesOf(Questionnaire questionnaire) => Enumerable.Range(0, 64)
        .Select(n => questionnaire.Items.Select((item, i) => (item.Code, Option: (n >> (2 * i)) & 3, item.Answer.Options)).Where(a => a.Option < 3))
        .Select(answers => answers.Select(a => KeyValuePair.Create<ItemCode, Answer>(a.Code, new Answer.Chosen([a.Options[a.Option]]))))
        .Select(answers => questionnaire.ValueOf(questionnaire.Scores[0], new Response("1", ["e"], answers), ResponseContext.None))
        .OfType<Rational>()
        .ToList();

    private static string File(int[][] scores, int[] weights, string[] reversed, string calculation, bool hides, int target, int band)
    {
        var text = new StringBuilder("titel: Uppföljning\nanonymt: nej\nfrågor:\n");
        for (var i = 0; i < scores.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i + 1}: Fråga {i + 1}\n    vikt: {weights[i]}\n    vänd-skala: {reversed[i]}\n");
            text.Append(CultureInfo.InvariantCulture, $"    svar: {{ alternativ: [a, b, c], poäng: [{string.Join(", ", scores[i])}], positivt: a }}\n");
        }

        text.Append(hides ? "    visa-om: q1 = b\n" : "");
        text.Append(CultureInfo.InvariantCulture, $"index:\n  i: {{ frågor: [1, 2, 3], beräkning: {calculation}, minst-besvarade: 1, band: {{ {band}: Låg, {band + 4}: Hög }} }}\nmål: {{ i: {target} }}\n");
        return text.ToString();
    }
}
