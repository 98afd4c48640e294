using System.Text;

namespace Sam.Statistics.Tests;

/// <summary>Answers to questionnaires, scored with the measures of the library.</summary>
internal static class Scored
{
    public static readonly ScoringOptions Options = new() { Measures = StatisticalMeasures.Default };

    /// <summary>The golden survey's questionnaire with its two scales, reversed items marked, and the measures asked for.</summary>
    public static string GoldenForm { get; } = Reversed(GoldenFile.Text("sam_answers.sam.yaml"))
        .Replace("svar: { från: 0, till: 10 }", "svar: { från: 0, till: 10 }\n    redovisa: [enps, spridning]", StringComparison.Ordinal)
        .Replace("  - yn: Har ni en aktuell uppgiftsfördelning?\n", "  - yn: Har ni en aktuell uppgiftsfördelning?\n    redovisa: [konfidensintervall, sedan-i-fjol]\n", StringComparison.Ordinal)
        .Replace("[medelvärde, topp-2, botten-2, netto]", "[konfidensintervall]", StringComparison.Ordinal)
        + """

        index:
          a: { frågor: [1..6], redovisa: [reliabilitet, konfidensintervall, spridning] }
          b: { frågor: [7..12], redovisa: [reliabilitet] }
        """;

    public static ScoreSheet Of(string form, string answers, ScoringOptions? options = null) => Score.Everything(Set(form, answers), options ?? Options);

    public static ResponseSet Set(string form, string answers)
    {
        var compiled = QuestionnaireText.Compile(form, "f.sam.yaml", options: new CompileOptions { KnownMeasures = ["sedan-i-fjol"] });
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        return AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "s.csv", compiled.Value).Value;
    }

    /// <summary>A number that belongs to a figure; null if it has no value.</summary>
    public static double? Detail(this Figure figure, params string[] names)
    {
        var detail = names.Skip(1).Aggregate(figure.Details.Single(d => d.Name == names[0]), (d, name) => d.Parts.Single(p => p.Name == name));
        return detail.Approximate ?? detail.Exact?.ToDouble();
    }

    public static double? Value(this Figure figure) => figure.Approximate ?? figure.Exact?.ToDouble();

    private static string Reversed(string form) => new[] { 2, 5, 8, 11 }.Aggregate(
        form, (text, n) => text.Replace($"  - {n}: Påstående {n}\n", $"  - {n}: Påstående {n}\n    vänd-skala: ja\n", StringComparison.Ordinal));
}
