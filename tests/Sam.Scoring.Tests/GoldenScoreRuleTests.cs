using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s02_scoring_rules: one response's scale score under each missing-data rule, from R.</summary>
public class GoldenScoreRuleTests
{
    private static readonly (string Name, MinimumAnswered Rule)[] Rules =
    [
        ("all", new(MinimumAnswered.Rule.All)),
        ("half", MinimumAnswered.Half),
        ("half_applicable", new(MinimumAnswered.Rule.HalfApplicable)),
        ("any", new(MinimumAnswered.Rule.AtLeast, 1)),
        ("k_minus_2", new(MinimumAnswered.Rule.AllBut, 2)),
    ];

    public static TheoryData<string> Cases => new(GoldenFile.Json("s02_scoring_rules.json").EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryRuleGivesTheExpectedScores(string name)
    {
        var golden = GoldenFile.Json("s02_scoring_rules.json").EnumerateArray().Single(c => c.GetProperty("name").GetString() == name);
        var (plain, weighted) = (Scored(golden, isWeighted: false), Scored(golden, isWeighted: true));
        foreach (var (rule, minimum) in Rules)
        {
            var expected = golden.GetProperty("expected").GetProperty(rule);
            var item = plain.Items[0].Base;
            var (answered, applicable) = ((int)plain.Items.Sum(i => i.Base.Scored), (int)plain.Items.Sum(i => i.Base.Applicable));
            Assert.Equal(1, item.Shown);
            Assert.Equal(expected.GetProperty("n_items").GetInt32(), plain.Items.Count);
            Assert.Equal(expected.GetProperty("n_answered").GetInt32(), answered);
            Assert.Equal(expected.GetProperty("n_applicable").GetInt32(), applicable);
            Assert.Equal(expected.GetProperty("required").GetInt32(), minimum.Of(plain.Items.Count, applicable));
            Assert.Equal(expected.GetProperty("scored").GetBoolean(), Index(plain, rule + "-mean").Scored == 1);

            // A mean of unlike ranges says nothing: authors are told to put such an index on 0-100 (SAM4032).
            if (name != "mixed_ranges")
            {
                Same(expected.GetProperty("mean"), Index(plain, rule + "-mean").Value);
                Same(expected.GetProperty("sum_prorated"), Index(plain, rule + "-sum").Value);
                Same(expected.GetProperty("weighted_mean"), Index(weighted, rule + "-mean").Value);
            }

            Same(expected.GetProperty("pomp"), Index(weighted, rule + "-pomp").Value);
            Assert.Equal(expected.GetProperty("reason").GetString(), Index(weighted, rule + "-pomp").Value.Reason.Code());
            if (expected.GetProperty("sum_answered") is { ValueKind: JsonValueKind.Number } sum)
            {
                Close(sum.GetDouble(), Index(plain, "any-mean").Value.Exact!.Value.ToDouble() * answered);
            }
            else
            {
                Assert.False(expected.GetProperty("scored").GetBoolean());
            }
        }
    }

    private static IndexScores Index(UnitScores scores, string id) => scores.Indices.Single(i => i.Score.Id == id);

    private static void Same(JsonElement expected, Figure actual)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(actual.Exact);
        }
        else
        {
            Close(expected.GetDouble(), actual.Exact!.Value.ToDouble());
        }
    }

    private static void Close(double expected, double actual) => Assert.InRange(actual, expected - (1e-9 * Math.Abs(expected)), expected + (1e-9 * Math.Abs(expected)));

    private static UnitScores Scored(JsonElement golden, bool isWeighted)
    {
        AnswerOption[] special = [new("NA", "Ej aktuellt", OptionKind.NotApplicable), new("DK", "Vet ej", OptionKind.DontKnow)];
        var items = golden.GetProperty("items").EnumerateArray().Select((item, i) => new Item($"{i + 1}", $"Fråga {i + 1}", new AnswerType.Number(item.GetProperty("min").GetInt64(), item.GetProperty("max").GetInt64()) { Special = special.ToSequence() })
        {
            IsReversed = item.GetProperty("reverse").GetBoolean(),
            Weight = isWeighted ? item.GetProperty("weight").GetInt64() : 1,
        }).ToList();
        var codes = items.Select(i => i.Code).ToSequence();
        var indices = Rules.SelectMany(r => new[]
        {
            new CompositeScore(r.Name + "-mean", "Medel") { Items = codes, MinAnswered = r.Rule },
            new CompositeScore(r.Name + "-sum", "Summa") { Items = codes, MinAnswered = r.Rule, Calculation = ScoreCalculation.Sum },
            new CompositeScore(r.Name + "-pomp", "Procent") { Items = codes, MinAnswered = r.Rule, OnHundredRange = true },
        });
        var form = new Questionnaire("s02", [new Section("", null, items.ToSequence())], new QuestionnaireHead(), indices);
        var builder = new ResponseSetBuilder(form, Some.Organisation());
        var place = new Place.InValue("", "$");
        builder.Add(new RawResponse(
            "1",
            [new RawCell("", "e1", place)],
            golden.GetProperty("answers").EnumerateArray().Select((a, i) => new RawCell($"{i + 1}", a.ValueKind == JsonValueKind.String ? a.GetString()! : a.GetRawText(), place)).ToSequence(),
            place) { Status = ResponseStatus.Complete });
        return Score.Everything(builder.Build().Value)["region"];
    }
}
