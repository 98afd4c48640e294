using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s09: reliability, from R's psych, lavaan and factanal.</summary>
public class GoldenReliabilityTests
{
    private static readonly JsonElement Expected = GoldenFile.Json("s09_reliability_expected.json");

    public static TheoryData<string> Scales => new(
        Expected.EnumerateObject().Where(p => p.Name != "weird").Select(p => p.Name).Concat(Expected.GetProperty("weird").EnumerateObject().Select(p => "weird/" + p.Name)));

    [Theory]
    [MemberData(nameof(Scales))]
    public void AlphaAndCorrelationsAreThoseOfPsych(string name)
    {
        var expected = Find(name);
        var answers = Answers(name);
        var covariances = CovarianceMatrix.Listwise(Moments(answers))!;
        var made = Reliability.Of(covariances);

        Assert.Equal((expected.Count("k"), expected.Count("n_listwise")), (covariances.Items, made.N));
        Near.Equal(expected.Number("alpha_raw_listwise"), made.Alpha);
        Near.Equal(expected.Number("alpha_std_listwise"), made.StandardizedAlpha);
        Near.Equal(expected.Number("mean_inter_item_r"), made.MeanInterItem);
        Near.Equal(expected.Number("median_inter_item_r"), made.MedianInterItem);
        Near.Equal(expected.Number("alpha_raw_pairwise"), CronbachAlpha.Of(Pairwise(answers)));
        Near.Equal(expected.Number("spearman_brown"), made.SpearmanBrown);
        if (expected.TryGetProperty("alpha_ci95_feldt", out _))
        {
            Near.Equal(expected.Ends("alpha_ci95_feldt"), made.AlphaInterval, Near.Quantile);
        }

        Assert.Equal(expected.GetProperty("items").GetArrayLength(), made.Items.Count);
        Assert.All(expected.GetProperty("items").EnumerateArray().Zip(made.Items), p => Compare(p.First, p.Second));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void OmegaIsThatOfFactanalAndLavaan(string name)
    {
        var expected = Find(name);
        var made = Reliability.Of(Moments(Answers(name)))!.Omega;
        if (!expected.TryGetProperty("omega_ml", out var omega) || omega.TryGetProperty("heywood", out _))
        {
            Assert.Null(made.OmegaTotal.Value);
            Assert.Empty(made.Loadings);
            return;
        }

        Near.Equal(omega.Number("omega_total_ml_cov"), made.OmegaTotal, Near.Iterated);
        Near.Equal(omega.Number("omega_lavaan_default"), made.OmegaTotal, Near.Iterated);
        AllNear(omega.GetProperty("loadings"), made.Loadings);
        AllNear(omega.GetProperty("theta"), made.UniqueVariances);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void LeastSquaresOmegaIsThatOfPsych(string name)
    {
        if (Find(name).TryGetProperty("omega_minres", out var omega))
        {
            var covariances = CovarianceMatrix.Listwise(Moments(Answers(name)))!;
            var made = OneFactorModel.Of(covariances, FactorMethod.LeastSquares);
            if (made.IsHeywood)
            {
                // psych's optimiser stops short of its minimum when a unique variance is at its limit (its gradient is not that of what it
                // minimises): its loadings fit worse than ours by the criterion of both, and the two omegas agree to three digits only.
                var reference = omega.GetProperty("loadings").EnumerateArray().Select(e => e.GetDouble()).ToList();
                Assert.True(Misfit(covariances, made.Loadings) < Misfit(covariances, reference));
                Near.Equal(omega.Number("omega_total_minres_cor"), made.OmegaTotal, 0.003);
                Assert.All(reference.Zip(made.Loadings), p => Near.Equal(p.First, p.Second, 0.005));
                return;
            }

            Near.Equal(omega.Number("omega_total_minres_cor"), made.OmegaTotal, Near.Iterated);
            AllNear(omega.GetProperty("loadings"), made.Loadings);
        }
    }

    [Theory]
    [InlineData("weird/with_constant", NullReason.ZeroVariance, false)]
    [InlineData("weird/two_items_ab", NullReason.TooFewItems, false)]
    [InlineData("weird/keyed_abc", NullReason.ZeroVariance, true)]
    public void OmegaThatDoesNotExistSaysWhy(string name, NullReason reason, bool isHeywood)
    {
        var made = Reliability.Of(Moments(Answers(name)))!.Omega;
        Assert.Equal((reason, isHeywood), (made.OmegaTotal.Reason, made.IsHeywood));
    }

    private static void Compare(JsonElement expected, ItemReliability item)
    {
        Near.Equal(expected.Number("mean"), item.Mean);
        Near.Equal(expected.Number("sd"), item.StandardDeviation);
        Near.Equal(expected.Number("item_total_r"), item.ItemTotal);
        Near.Equal(expected.Number("item_rest_r"), item.ItemRest);
        Near.Equal(expected.Number("alpha_if_deleted"), item.AlphaIfDeleted);
    }

    private static void AllNear(JsonElement expected, Sequence<double> actual)
    {
        Assert.Equal(expected.GetArrayLength(), actual.Count);
        Assert.All(expected.EnumerateArray().Zip(actual), p => Near.Equal(p.First.GetDouble(), p.Second, Near.Iterated));
    }

    // The sum of squared residuals of the correlations, with unique variances of at least 0.005.
    private static double Misfit(CovarianceMatrix covariances, IReadOnlyList<double> loadings) => (
        from i in Enumerable.Range(0, loadings.Count)
        from j in Enumerable.Range(0, loadings.Count)
        let residual = i == j ? Math.Max(0, (loadings[i] * loadings[i]) - 0.995) : covariances.Correlation(i, j).Value!.Value - (loadings[i] * loadings[j])
        select residual * residual).Sum();

    private static JsonElement Find(string name) => name.Split('/').Aggregate(Expected, (e, part) => e.GetProperty(part));

    private static ItemMoments Moments(List<IReadOnlyList<Rational?>> answers) => ItemMoments.Of(answers[0].Count, answers);

    private static CovarianceMatrix Pairwise(List<IReadOnlyList<Rational?>> answers) => CovarianceMatrix.Pairwise(
        [.. Enumerable.Range(0, answers[0].Count).Select(i => ScoreDistribution.Of(answers.Select(a => a[i]).OfType<Rational>()))],
        (i, j) => PairedScores.Of(answers.Where(a => a[i] is not null && a[j] is not null).Select(a => (a[i]!.Value, a[j]!.Value))))!;

    private static List<IReadOnlyList<Rational?>> Answers(string name) => name switch
    {
        "A" or "B" => [.. GoldenAnswers.Analysis.Select(r => GoldenAnswers.Scale(r, name))],
        "B_unreversed" => [.. GoldenAnswers.Analysis.Select(r => GoldenAnswers.Scale(r, "B", reverse: false))],
        "hme" => GoldenAnswers.Columns("hme_answers.csv", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9"),
        "checklist" => GoldenAnswers.Columns("checklist_answers.csv", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"),
        "weird/two_items_ab" => GoldenAnswers.Columns("weird_scale.csv", "a", "b"),
        "weird/with_constant" => GoldenAnswers.Columns("weird_scale.csv", "a", "b", "const"),
        "weird/unkeyed_abc" => GoldenAnswers.Columns("weird_scale.csv", "a", "b", "c"),
        "weird/keyed_abc" => [.. GoldenAnswers.Columns("weird_scale.csv", "a", "b", "c").Select(r => (IReadOnlyList<Rational?>)[r[0], r[1], 6 - r[2]!.Value])],
        "weird/kr20_def" => GoldenAnswers.Columns("weird_scale.csv", "d", "e", "f"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such scale"),
    };
}
