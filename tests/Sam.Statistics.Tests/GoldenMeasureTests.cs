namespace Sam.Statistics.Tests;

/// <summary>The measures that questionnaires ask for give the golden values when the synthetic survey is scored, in one pass or merged from parts.</summary>
public class GoldenMeasureTests
{
    private static readonly ScoringOptions Options = Scored.Options with { Measures = Scored.Options.Measures.With(new PairedChange("sedan-i-fjol", "yn_prev")) };

    private static readonly Lazy<ScoreSheet> Sheet = new(() => Scored.Of(Scored.GoldenForm, GoldenFile.Text("sam_answers.csv"), Options));

    private static UnitScores Root => Sheet.Value.Questionnaires[0].Units[0];

    [Fact]
    public void TheNetPromoterScoreIsThatOfR()
    {
        var expected = GoldenFile.Json("s18_enps_expected.json").GetProperty("survey");
        var made = Root.Item("enps").FigureOf("enps")!.Value;

        Assert.Equal(expected.Count("n"), made.N);
        Near.Equal(expected.Number("enps"), made.Value());
        Near.Equal(expected.Number("se"), made.Detail("se"));
        Near.Equal(expected.Ends("ci95_t").Lower, made.Detail("lo"), Near.Quantile);
        Near.Equal(expected.Ends("ci95_t").Upper, made.Detail("hi"), Near.Quantile);
        Near.Equal(expected.Number("mean"), Root.Item("enps").Mean.Value());
    }

    [Theory]
    [InlineData("a", "A", 1)]
    [InlineData("b", "B", 7)]
    public void TheReliabilityOfTheScalesIsThatOfPsych(string index, string scale, int first)
    {
        var expected = GoldenFile.Json("s09_reliability_expected.json").GetProperty(scale);
        var made = Index(index).FigureOf("reliability")!.Value;

        Assert.Equal(expected.Count("n_listwise"), made.N);
        Near.Equal(expected.Number("alpha_raw_listwise"), made.Value());
        Near.Equal(expected.Number("alpha_raw_listwise"), made.Detail("alpha"));
        Near.Equal(expected.Number("alpha_std_listwise"), made.Detail("standardized"));
        Near.Equal(expected.Ends("alpha_ci95_feldt").Lower, made.Detail("lo"), Near.Quantile);
        Near.Equal(expected.Ends("alpha_ci95_feldt").Upper, made.Detail("hi"), Near.Quantile);
        Near.Equal(expected.GetProperty("omega_ml").Number("omega_total_ml_cov"), made.Detail("omega"), Near.Iterated);
        var items = expected.GetProperty("items").EnumerateArray().ToList();
        Assert.All(Enumerable.Range(0, 6), i =>
        {
            Near.Equal(items[i].Number("item_rest_r"), made.Detail("itemRest", $"{first + i}"));
            Near.Equal(items[i].Number("alpha_if_deleted"), made.Detail("alphaIfDeleted", $"{first + i}"));
        });
    }

    [Fact]
    public void TheIntervalOfAYesNoItemIsOfItsShareAndThatOfAnotherItemOfItsMean()
    {
        var share = Root.Item("yn").FigureOf("interval")!.Value;
        Assert.Equal(Root.Item("yn").SharePositive.Exact, share.Exact);
        Assert.Equal(ShareInterval.Of((long)share.Sum!.Value.Numerator, share.N).Lower, share.Detail("lo"));

        var mean = Root.Item("1").FigureOf("interval")!.Value;
        var scores = ScoreDistribution.Of(GoldenAnswers.Analysis.Select(r => r["q1"]).Where(t => Rational.TryParseDecimal(t, out _)).Select(Reading.Exact));
        Assert.Equal((Root.Item("1").Mean.Exact, (double?)MeanInterval.Of(scores).Upper), (mean.Exact, mean.Detail("hi")));

        var index = Index("a").FigureOf("interval")!.Value;
        Assert.Equal(Index("a").Value.Exact, index.Exact);
        Assert.True(index.Detail("lo") < index.Value() && index.Value() < index.Detail("hi"));
    }

    [Fact]
    public void TheSameRespondentsThenAndNowAreTestedInPairs()
    {
        var rows = GoldenAnswers.Analysis.Where(r => r["yn"] is "ja" or "nej" && r["yn_prev"] is "ja" or "nej").ToList();
        long Count(string before, string now) => rows.Count(r => r["yn_prev"] == before && r["yn"] == now);
        var pairs = new PairedShares(Count("ja", "ja"), Count("ja", "nej"), Count("nej", "ja"), Count("nej", "nej"));
        var made = Root.Item("yn").FigureOf("sedan-i-fjol")!.Value;
        var golden = GoldenFile.Rows("s07_mcnemar.csv")[0];

        Assert.Equal((golden.Count("n"), golden.Count("yes_no"), golden.Count("no_yes")), (pairs.N, pairs.YesNo, pairs.NoYes));
        Assert.Equal((pairs.N, pairs.Difference), (made.N, made.Exact));
        Near.Equal(golden.Number("diff_now_minus_prev"), made.Value());
        Near.Equal(golden.Number("p_midp"), made.Detail("p"), Near.Quantile);
        Assert.Equal(100 * pairs.Interval().Lower, made.Detail("lo"));
    }

    [Fact]
    public void MergedFromPartsTheFiguresAreTheSame()
    {
        var lines = GoldenFile.Text("sam_answers.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var parts = lines.Skip(1).Chunk(97).Reverse().Select(c => Scored.Set(Scored.GoldenForm, lines[0] + "\n" + string.Join("\n", c) + "\n")).ToList();
        var wave = Sheet.Value.Wave;
        if (parts.Any(p => !p.Organisation.Equals(wave.Organisation)))
        {
            // Units are made of the answers, so a part has those that it names: read all parts against the whole's.
            parts = [.. lines.Skip(1).Chunk(97).Reverse().Select(c => AnswerFile.Read(
                System.Text.Encoding.UTF8.GetBytes(lines[0] + "\n" + string.Join("\n", c) + "\n"), "s.csv", wave.Questionnaires[0], wave.Organisation).Value)];
        }

        var plan = Score.Plan(wave.Questionnaires[0], Options);
        var merged = Score.Of(parts.Select(p => Aggregates.Count(p, plan)).Aggregate((a, b) => a + b), wave, Options).Questionnaires[0];
        foreach (var unit in Sheet.Value.Questionnaires[0].Units)
        {
            Assert.All(unit.Indices, i => Assert.Equal(i.Measures, merged[unit.Unit.Id].Indices.Single(m => m.Score.Id == i.Score.Id).Measures));
            Assert.All(new[] { "interval", "sedan-i-fjol" }, m => Assert.Equal(unit.Item("yn").FigureOf(m), merged[unit.Unit.Id].Item("yn").FigureOf(m)));
        }
    }

    private static IndexScores Index(string id) => Root.Indices.Single(i => i.Score.Id == id);
}
