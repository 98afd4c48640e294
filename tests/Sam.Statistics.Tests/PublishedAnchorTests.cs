using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>Figures printed in papers and manuals.</summary>
public class PublishedAnchorTests
{
    private static readonly List<JsonElement> Anchors = [.. GoldenFile.Json("published_anchors.json").EnumerateArray()];

    public static TheoryData<int> All => Reading.Cases(Anchors.Count);

    [Theory]
    [MemberData(nameof(All))]
    public void FiguresAreThosePublished(int index)
    {
        var anchor = Anchors[index];
        var tolerance = anchor.Number("tol") ?? 0;
        switch (anchor.GetProperty("kind").GetString())
        {
            case "wilson_95":
                Within(anchor.Ends("wilson"), ShareInterval.Of(anchor.Count("x"), anchor.Count("n")), tolerance);
                Within(anchor.Ends("wilson_cc"), ShareInterval.Of(anchor.Count("x"), anchor.Count("n"), method: IntervalMethod.WilsonContinuity), tolerance);
                break;
            case "newcombe_diff_95":
                Within(anchor.Ends("ci"), NewcombeInterval.Of(anchor.Count("x1"), anchor.Count("n1"), anchor.Count("x2"), anchor.Count("n2")), tolerance);
                break;
            case "mcnemar" or "mcnemar_equal_discordant":
                var table = Table(anchor);
                var test = McNemarTest.Of(new PairedShares(table[0], table[1], table[2], table[3]));
                Assert.Equal(anchor.Number("p_exact")!.Value, test.PExact, tolerance);
                Assert.Equal(anchor.Number("p_midp")!.Value, test.PMid, tolerance);
                break;
            case "fisher_two_sided":
                var cells = Table(anchor);
                Near.Equal(anchor.Number("p"), FisherExactTest.Of(cells[0], cells[1], cells[2], cells[3]).TwoSided, anchor.Number("rel_tol")!.Value);
                break;
            case "alpha":
                Assert.Equal(anchor.Number("alpha_2dp")!.Value, Math.Round(Reliability.Of(Attitude.Moments)!.Alpha.Value!.Value, 2));
                break;
            case "svymean":
                Assert.Equal(anchor.Number("mean")!.Value, SchoolSample.Strata.Mean!.Value.ToDouble(), 0.005);
                Assert.Equal(anchor.Number("se")!.Value, SchoolSample.Strata.StandardError(isFinite: true).Value!.Value, 0.00005);
                break;
            case "percent_table":
                Printed(anchor);
                break;
            case "rounded_difference":
                var (now, previous) = (Exact(anchor, "now"), Exact(anchor, "previous"));
                Assert.Equal(anchor.GetProperty("printed").EnumerateArray().Select(e => e.GetString()), [Text(now), Text(previous), "+" + Text(now - previous)]);
                break;
            case "suppression_twoway":
                // A note that points to another golden file; there is no value in it.
                Assert.True(anchor.TryGetProperty("note", out _));
                break;
            default:
                Assert.Fail("no test of " + anchor.GetProperty("kind").GetString());
                break;
        }
    }

    private static void Printed(JsonElement anchor)
    {
        var counts = anchor.GetProperty("counts").EnumerateArray().Select(e => e.GetInt64()).ToList();
        Assert.Equal(
            anchor.GetProperty("printed").EnumerateArray().Select(e => e.GetString()),
            counts.Select(c => NumberText.Number(Rational.Of(100 * c, counts.Sum()), Language.Swedish, 1)));
        if (anchor.TryGetProperty("mean_printed", out var mean))
        {
            // The last count is of those that could not say; the options before it are scored from 1.
            var scores = ScoreDistribution.Of(counts.SkipLast(1).Select((c, i) => (Rational.Of(i + 1), c)));
            Assert.Equal(mean.GetString(), NumberText.Number(scores.Mean!.Value, Language.Swedish, 2));
            var middle = scores.Counts.SelectMany(c => Enumerable.Repeat(c.Score, (int)c.Count)).ElementAt((int)(scores.N - 1) / 2);
            Assert.Equal(anchor.GetProperty("median_printed").GetString(), Text(middle));
        }
    }

    private static void Within((double? Lower, double? Upper) expected, ConfidenceInterval actual, double tolerance)
    {
        Assert.Equal(expected.Lower!.Value, actual.Lower!.Value, tolerance);
        Assert.Equal(expected.Upper!.Value, actual.Upper!.Value, tolerance);
    }

    private static List<long> Table(JsonElement anchor) => [.. anchor.GetProperty("table").EnumerateArray().Select(e => e.GetInt64())];

    private static Rational Exact(JsonElement anchor, string name) => Reading.Exact(anchor.GetProperty(name).GetRawText());

    private static string Text(Rational value) => NumberText.Number(value, Language.Swedish, 0);
}
