using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s21 and s22: post-stratification from R's survey package, and indicators of non-response.</summary>
public class GoldenWeightingTests
{
    private static readonly JsonElement Weights = GoldenFile.Json("s21_weights_expected.json");
    private static readonly JsonElement Response = GoldenFile.Json("s22_nonresponse_expected.json");

    [Fact]
    public void WeightedFiguresAreThoseOfSurvey()
    {
        var (y, ja) = (Stratified("y"), Stratified("ja"));

        foreach (var (expected, stratum) in Weights.GetProperty("strata").EnumerateArray().Zip(y.Strata))
        {
            Assert.Equal((expected.GetProperty("stratum").GetString(), expected.Count("N"), expected.Count("n")), (stratum.Id, stratum.Population, stratum.Scores.N));
            Near.Equal(expected.Number("weight"), stratum.Weight);
        }

        Assert.Equal(Weights.GetProperty("strata").GetArrayLength(), y.Strata.Count);
        Near.Equal(Weights.Number("weighted_mean_y"), y.Mean);
        Near.Equal(Weights.Number("weighted_share_ja"), ja.Mean);
        Near.Equal(Weights.Number("se_y_fpc"), y.StandardError(isFinite: true));
        Near.Equal(Weights.Number("se_ja_fpc"), ja.StandardError(isFinite: true));
        Near.Equal(Weights.Number("se_y_nofpc"), y.StandardError());
        Near.Equal(Weights.Number("se_ja_nofpc"), ja.StandardError());
        Near.Equal(Weights.Number("unweighted_mean_y"), Pooled(y));
        Near.Equal(Weights.Number("unweighted_share_ja"), Pooled(ja));
        Near.Equal(Weights.Number("kish_n_eff"), y.EffectiveSize);
        Near.Equal(Weights.Number("kish_deff_w"), y.DesignEffect);
        Near.Equal(Weights.Number("weight_sum"), y.WeightSum);
    }

    [Fact]
    public void NonResponseIndicatorsAreThoseOfTheReference()
    {
        var groups = Response.GetProperty("groups").EnumerateArray().Select(g => new ResponseGroup(g.GetProperty("id").GetString()!, g.Count("N"), g.Count("responded"))).ToList();
        var made = NonResponse.Of(groups);

        Assert.All(Response.GetProperty("groups").EnumerateArray().Zip(groups), p => Near.Equal(p.First.Number("rate"), p.Second.Rate));
        Near.Equal(Response.Number("overall"), made.Rate);
        Near.Equal(Response.Number("r_indicator_unadjusted"), made.Representativity);
        Near.Equal(Response.Number("cv_propensity"), made.CoefficientOfVariation);
        Near.Equal(Response.Number("chi2_homogeneity"), made.ChiSquare);
        Assert.Equal(Response.Count("df"), made.Degrees);
        Near.Equal(Response.Number("p"), made.P, Near.Quantile);
        Shares("share_of_population", g => Rational.Of(g.Eligible, groups.Sum(o => o.Eligible)));
        Shares("share_of_respondents", g => Rational.Of(g.Responded, groups.Sum(o => o.Responded)));
        Near.Equal(Response.Number("dissimilarity_index"), made.Dissimilarity);

        void Shares(string name, Func<ResponseGroup, Rational> share) =>
            Assert.All(Response.GetProperty(name).EnumerateArray().Zip(groups), p => Near.Equal(p.First.GetDouble(), share(p.Second)));
    }

    private static PostStratification Stratified(string column) => PostStratification.Of(GoldenFile.Rows("s21_strata.csv")
        .GroupBy(r => (Id: r["stratum"], N: r.Count("N")))
        .Select(g => new Stratum(g.Key.Id, g.Key.N, ScoreDistribution.Of(g.Select(r => Reading.Exact(r[column]))))));

    private static Rational? Pooled(PostStratification strata) => strata.Strata.Aggregate(ScoreDistribution.Empty, (sum, s) => sum + s.Scores).Mean;
}
