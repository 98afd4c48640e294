using System.Globalization;
using System.Text;
using System.Text.Json;
using Sam.Columns;

namespace Sam.Scoring.Tests;

/// <summary>s02: scale scores of every respondent and of groups, on the answers of the synthetic surveys, from R.</summary>
public class GoldenScaleTests
{
    private const string Checklist = """
        enkät: checklist
        titel: Checklista
        anonymt: nej
        skalor:
          grad: { från: 0, till: 3 }
        svar: grad
        frågor:
          - s1: Punkt
          - s2: Punkt
          - s3: Punkt
          - s4: Punkt
          - s5: Punkt
          - s6: Punkt
          - s7: Punkt
          - s8: Punkt
          - s9: Punkt
        index:
          medel: { text: M, frågor: [s1..s9], minst-besvarade: k-2 }
          summa: { text: S, frågor: [s1..s9], minst-besvarade: k-2, beräkning: summa, band: { 0: 0-4, 5: 5-9, 10: 10-14, 15: 15-19, 20: 20-27 } }
          procent: { text: P, frågor: [s1..s9], minst-besvarade: k-2, på-skala: 0-100 }
        """;

    private const string Engagement = """
        enkät: hme
        titel: Medarbetarengagemang
        anonymt: nej
        skalor:
          grad: { från: 1, till: 5 }
        svar: grad
        frågor:
          - h1: Motivation
          - h2: Motivation
          - h3: Motivation
          - h4: Ledarskap
          - h5: Ledarskap
          - h6: Ledarskap
          - h7: Styrning
          - h8: Styrning
          - h9: Styrning
        index:
          motivation: { text: M, frågor: [h1..h3], på-skala: 0-100 }
          ledarskap: { text: L, frågor: [h4..h6], på-skala: 0-100 }
          styrning: { text: S, frågor: [h7..h9], på-skala: 0-100 }
          motivation-av-frågor: { text: M, frågor: [h1..h3], på-skala: 0-100, sammanvägning: frågor }
          ledarskap-av-frågor: { text: L, frågor: [h4..h6], på-skala: 0-100, sammanvägning: frågor }
          styrning-av-frågor: { text: S, frågor: [h7..h9], på-skala: 0-100, sammanvägning: frågor }
          total: { text: T, värde: (motivation + ledarskap + styrning) / 3 }
        """;

    // What the rules of a scale make of few answers is asked here, not who is in the analysis.
    private static readonly CompletenessLimits TakesAll = new(Rational.Zero, Rational.Of(80, 100));

    [Fact]
    public void EveryRespondentsScalesAreThose()
    {
        var set = Survey(GoldenFile.Text("sam_answers.csv"), null);
        var rows = GoldenFile.Rows("s02_scales_expected.csv");
        var places = GoldenFile.Rows("sam_answers.csv").Select((r, i) => (Id: r["respondent"], i)).ToDictionary(r => r.Id, r => r.i);
        foreach (var (row, response) in rows.Select(r => (r, places[r["respondent"]])))
        {
            Assert.True(set.IsInAnalysis(response));
            foreach (var scale in new[] { "A", "B" })
            {
                Same(row[scale + "_half_mean"], Value(set, scale + "-half", response));
                Same(row[scale + "_half_sum_prorated"], Value(set, scale + "-sum", response));
                Same(row[scale + "_half_pomp"], Value(set, scale + "-pomp", response));
                Same(row[scale + "_all_mean"], Value(set, scale + "-all", response));
                Same(row[scale + "_halfapplicable_mean"], Value(set, scale + "-applicable", response));
                Assert.Equal(int.Parse(row[scale + "_n"], CultureInfo.InvariantCulture), Enumerable.Range(scale == "A" ? 1 : 7, 6).Count(i => Score(set, i, response) is not null));
            }
        }

        Assert.Equal(rows.Count, Enumerable.Range(0, set.ResponseCount).Count(set.IsInAnalysis));
    }

    [Theory]
    [InlineData("A", "half")]
    [InlineData("A", "all")]
    [InlineData("B", "half")]
    [InlineData("B", "all")]
    public void AGroupsScaleIsDescribedSo(string scale, string rule)
    {
        var set = Survey(GoldenFile.Text("sam_answers.csv"), null);
        var expected = GoldenFile.Json("s02_scales_expected.json").GetProperty("groups").GetProperty(scale).GetProperty(rule);
        var values = Enumerable.Range(0, set.ResponseCount).Where(set.IsInAnalysis).Select(r => Value(set, $"{scale}-{rule}", r)).OfType<Rational>().ToList();
        var described = Descriptives.Of(values);

        Assert.Equal(expected.GetProperty("n").GetInt64(), described.N);
        Close(expected.GetProperty("sum"), described.Sum);
        Close(expected.GetProperty("mean"), described.Mean);
        Close(expected.GetProperty("median"), described.Median);
        Close(expected.GetProperty("median_low"), described.MedianLow);
        Close(expected.GetProperty("median_high"), described.MedianHigh);
        Assert.Null(described.MedianInterpolated);
        Close(expected.GetProperty("q1_type7"), described.LowerQuartile);
        Close(expected.GetProperty("q3_type7"), described.UpperQuartile);
        Close(expected.GetProperty("min"), described.Min);
        Close(expected.GetProperty("max"), described.Max);
        var modes = expected.GetProperty("modes");
        Assert.Equal(modes.ValueKind == JsonValueKind.Array ? modes.EnumerateArray().Select(m => m.GetDouble()).ToList() : [modes.GetDouble()], described.Modes.Select(m => Math.Round(m.ToDouble(), 14)).ToList());
        var sheet = Sam.Score.Everything(set).Questionnaires[0].Units[0].Indices.Single(i => i.Score.Id == $"{scale}-{rule}");
        Close(expected.GetProperty("mean"), sheet.Value.Exact);
        Assert.Equal(described.N, sheet.Scored);
    }

    [Fact]
    public void AChecklistsSumsAndBandsAreThose()
    {
        var set = Read(Checklist, GoldenFile.Text("checklist_answers.csv"), "e");
        var sum = set.Questionnaire.Scores.Single(s => s.Id == "summa");
        foreach (var (row, response) in GoldenFile.Rows("s02_checklist_expected.csv").Select((r, i) => (r, i)))
        {
            var value = Value(set, "summa", response);
            Same(row["mean"], Value(set, "medel", response));
            Same(row["sum_prorated"], value);
            Same(row["pomp"], Value(set, "procent", response));
            Assert.Equal(row["band_unrounded"], value is { } exact ? sum.BandOf(exact)!.Label.First : "");
            Assert.Equal(row["band_rounded_half_up"], value is { } rounded ? sum.BandOf(rounded, roundFirst: true)!.Label.First : "");
            Assert.Equal(row["above_cutoff_10"], value is { } cut ? cut >= 10 ? "yes" : "no" : "");
            Assert.Equal(int.Parse(row["n_answered"], CultureInfo.InvariantCulture), set.Questionnaire.Items.Count(i => set.ColumnOf(i.Code).CodeAt(response) != Column.Blank));
        }
    }

    [Fact]
    public void BandsOfAGroupAreDecidedOnWhatTheOptionSays()
    {
        var set = Read(Checklist, "id,s1,s2,s3,s4,s5,s6,s7,s8,s9\n1,1,1,1,1,0,0,0,0,\n", "e");
        IndexScores Sum(ScoringOptions options) => Sam.Score.Everything(set, options)["e"].Indices.Single(i => i.Score.Id == "summa");

        Assert.Equal(Rational.Of(9, 2), Sum(ScoringOptions.Default).Value.Exact);
        Assert.Equal("0-4", Sum(ScoringOptions.Default).Band!.Label.First);
        Assert.Equal("5-9", Sum(new ScoringOptions { RoundsBeforeBands = true }).Band!.Label.First);
    }

    [Fact]
    public void EveryRespondentsEngagementIsThat()
    {
        var set = Read(Engagement, GoldenFile.Text("hme_answers.csv"), null);
        foreach (var (row, response) in GoldenFile.Rows("s02_hme_expected.csv").Select((r, i) => (r, i)))
        {
            foreach (var (column, index) in new[] { ("motivation", "motivation"), ("ledarskap", "ledarskap"), ("styrning", "styrning"), ("total_person", "total") })
            {
                Same(row[column], Value(set, index, response));
            }
        }
    }

    [Theory]
    [InlineData("ALL")]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    public void AGroupsEngagementIsThatByBothMethods(string group)
    {
        var expected = GoldenFile.Json("s02_hme_expected.json").GetProperty(group);
        var scores = Sam.Score.Everything(Read(Engagement, GoldenFile.Text("hme_answers.csv"), null))[group == "ALL" ? "alla" : group];
        IndexScores Of(string id) => scores.Indices.Single(i => i.Score.Id == id);

        Assert.Equal(expected.GetProperty("n_listed").GetInt64(), scores.Response!.Invited);
        var (items, persons) = (expected.GetProperty("method_item_means"), expected.GetProperty("method_person_scores"));
        string[] names = ["motivation", "ledarskap", "styrning"];
        foreach (var name in names)
        {
            Close(items.GetProperty("sub").GetProperty(name), Of(name + "-av-frågor").Value.Exact);
            Close(persons.GetProperty("sub").GetProperty(name), Of(name).Value.Exact);
            Assert.Equal(persons.GetProperty("n").GetProperty(name).GetInt64(), Of(name).Scored);
        }

        Close(items.GetProperty("total"), names.Aggregate(Rational.Zero, (sum, n) => sum + Of(n + "-av-frågor").Value.Exact!.Value) / 3);
        Close(persons.GetProperty("total_mean_of_subindex"), names.Aggregate(Rational.Zero, (sum, n) => sum + Of(n).Value.Exact!.Value) / 3);
        Close(persons.GetProperty("total_person_mean"), Of("total").Value.Exact);
        Assert.Equal(persons.GetProperty("n_total_person").GetInt64(), Of("total").Scored);
    }

    private static ResponseSet Survey(string answers, CompletenessLimits? limits)
    {
        var form = QuestionnaireText.Compile(GoldenFile.Text("sam_answers.sam.yaml"), "sam_answers.sam.yaml").Value;
        CompositeScore[] Scales(string name, int first) =>
        [
            Scale(name + "-half", first, MinimumAnswered.Half),
            Scale(name + "-all", first, new MinimumAnswered(MinimumAnswered.Rule.All)),
            Scale(name + "-applicable", first, new MinimumAnswered(MinimumAnswered.Rule.HalfApplicable)),
            Scale(name + "-sum", first, MinimumAnswered.Half) with { Calculation = ScoreCalculation.Sum },
            Scale(name + "-pomp", first, MinimumAnswered.Half) with { OnHundredRange = true },
        ];
        var turned = new[] { "2", "5", "8", "11" };
        var sections = form.Sections.Select(s => s with { Items = s.Items.Select(i => turned.Contains(i.Code.Text) ? i with { IsReversed = true } : i).ToSequence() });
        var scaled = new Questionnaire(form.Id, sections, form.Head, [.. Scales("A", 1), .. Scales("B", 7)]);
        var units = OrganisationFile.Read(Encoding.UTF8.GetBytes(GoldenFile.Text("sam_units.csv")), "sam_units.csv").Value;
        return AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "sam_answers.csv", scaled, units, limits).Value;
    }

    private static CompositeScore Scale(string id, int first, MinimumAnswered minimum) =>
        new(id, id) { Items = Enumerable.Range(first, 6).Select(i => new ItemCode(i.ToString(CultureInfo.InvariantCulture))).ToSequence(), MinAnswered = minimum };

    // The files name no unit, or call it group.
    private static ResponseSet Read(string form, string answers, string? unit)
    {
        var lines = answers.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var text = unit is null
            ? answers.Replace("id,group", "id,enhet", StringComparison.Ordinal)
            : lines[0] + ",enhet\n" + string.Concat(lines.Skip(1).Select(l => $"{l.TrimEnd('\r')},{unit}\n"));
        var compiled = QuestionnaireText.Compile(form, "form.sam.yaml");
        return AnswerFile.Read(Encoding.UTF8.GetBytes(text), "answers.csv", compiled.Value, limits: TakesAll).Value;
    }

    private static Rational? Value(ResponseSet set, string index, int response) => set.ScoresOf(index) is var column ? column.NumberOf(column.CodeAt(response)) : null;

    private static Rational? Score(ResponseSet set, int item, int response)
    {
        var column = set.ColumnOf(item.ToString(CultureInfo.InvariantCulture));
        return column.CodeAt(response) is var code and >= 0 ? column.Book.Entries[code].Score : null;
    }

    private static void Same(string expected, Rational? actual)
    {
        if (expected.Length == 0)
        {
            Assert.Null(actual);
        }
        else
        {
            Close(double.Parse(expected, CultureInfo.InvariantCulture), actual!.Value.ToDouble());
        }
    }

    private static void Close(JsonElement expected, Rational? actual) => Close(expected.GetDouble(), actual!.Value.ToDouble());

    private static void Close(double expected, double actual) => Assert.InRange(actual, expected - (1e-9 * Math.Abs(expected)), expected + (1e-9 * Math.Abs(expected)));
}
