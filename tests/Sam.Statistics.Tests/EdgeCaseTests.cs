namespace Sam.Statistics.Tests;

/// <summary>Empty groups, single answers, no variation, all or none, and a census: each has a value or a reason, never NaN.</summary>
public class EdgeCaseTests
{
    private static readonly ScoreDistribution None = ScoreDistribution.Empty;
    private static readonly ScoreDistribution One = ScoreDistribution.Of([(Rational)4]);
    private static readonly ScoreDistribution Same = ScoreDistribution.Of([(4, 6L)]);

    [Theory]
    [InlineData(IntervalMethod.Wilson)]
    [InlineData(IntervalMethod.WilsonContinuity)]
    [InlineData(IntervalMethod.ClopperPearson)]
    [InlineData(IntervalMethod.AgrestiCoull)]
    public void NoneAndAllHaveAnExactEnd(IntervalMethod method)
    {
        Assert.Equal(0, ShareInterval.Of(0, 7, method: method).Lower);
        Assert.Equal(1, ShareInterval.Of(7, 7, method: method).Upper);
        Assert.Equal(NullReason.NoAnswers, ShareInterval.Of(0, 0, method: method).Reason);
        Assert.Null(ShareInterval.Of(0, 0, method: method).Lower);
    }

    [Fact]
    public void OneAnswerHasAWilsonIntervalButNoSpread()
    {
        Assert.NotNull(ShareInterval.Of(1, 1).Lower);
        Assert.Equal(NullReason.FewerThanTwo, Spread.Of(One).StandardDeviation.Reason);
        Assert.Equal(NullReason.FewerThanTwo, MeanInterval.Of(One).Reason);
        Assert.Equal(NullReason.FewerThanTwo, WelchTest.Of(One, Same).P.Reason);
        Assert.Equal(Rational.Zero, WelchTest.Of(One, Same).Difference);
    }

    [Fact]
    public void NoAnswersSaySo()
    {
        Assert.Equal(NullReason.NoAnswers, Spread.Of(None).Variance.Reason);
        Assert.Equal(NullReason.NoAnswers, MeanInterval.Of(None).Reason);
        Assert.Equal(NullReason.NoAnswers, WelchTest.Of(None, Same).T.Reason);
        Assert.Equal(NullReason.NoAnswers, MannWhitneyTest.Of(Same, None).P.Reason);
        Assert.Null(CliffsDelta.Of(None, Same).Value);
        Assert.Null(CliffsDelta.Of(None, Same).Size);
        Assert.Equal(NullReason.NoAnswers, ShareComparison.Of(0, 0, 1, 2).P.Reason);
        Assert.Equal(NullReason.NoAnswers, NewcombeInterval.Of(0, 0, 1, 2).Reason);
        Assert.Null(FiniteShare.ExactCounts(0, 0, 5));
        Assert.Null(NonResponse.Of([]).Rate);
        Assert.Null(PostStratification.Of([]).Mean);
        Assert.Null(Reliability.Of(ItemMoments.None(3)));
    }

    [Fact]
    public void EqualScoresHaveNoWidth()
    {
        Assert.Equal((4, 4), (MeanInterval.Of(Same).Lower, MeanInterval.Of(Same).Upper));
        Assert.Equal(0, Spread.Of(Same).StandardDeviation.Value);
        Assert.Equal(NullReason.ZeroVariance, MannWhitneyTest.Of(Same, Same).P.Reason);
    }

    [Fact]
    public void AllAlikeInBothGroupsIsNoZButAFisherOfOne()
    {
        var made = ShareComparison.Of(5, 5, 7, 7);
        Assert.Equal(NullReason.ZeroVariance, made.Z.Z.Reason);
        Assert.Equal(1, made.Fisher.TwoSided);
        Assert.Equal(ShareTest.FisherExact, made.Recommended);
        Assert.Equal(1, made.P.Value);
    }

    [Fact]
    public void ACensusHasNoSamplingError()
    {
        var scores = ScoreDistribution.Of([1, 2, (Rational)5]);
        Assert.Equal(0, Spread.Of(scores, population: 3).StandardError.Value);
        Assert.Equal(MeanInterval.Of(scores, population: 3).Lower, MeanInterval.Of(scores, population: 3).Upper);
        Assert.Equal((2, 2), FiniteShare.ExactCounts(2, 3, 3));
        Assert.Equal((Rational.Of(2, 3), Rational.Of(2, 3)), FiniteShare.Bounds(2, 3, 3));
    }

    [Fact]
    public void OneItemIsNoScale()
    {
        var made = Reliability.Of(Moments(1, [1], [2], [5]))!;
        Assert.Equal(NullReason.TooFewItems, made.Alpha.Reason);
        Assert.Equal(NullReason.TooFewItems, made.AlphaInterval.Reason);
        Assert.Equal(NullReason.TooFewItems, made.MeanInterItem.Reason);
        Assert.Equal(NullReason.TooFewItems, made.Omega.OmegaTotal.Reason);
        Assert.Equal(NullReason.TooFewItems, made.Items[0].ItemRest.Reason);
    }

    [Fact]
    public void ItemsThatCancelHaveNoAlpha()
    {
        var made = Reliability.Of(Moments(2, [1, 5], [2, 4], [5, 1]))!;
        Assert.Equal(NullReason.ZeroVariance, made.Alpha.Reason);
        Assert.Equal(NullReason.ZeroVariance, made.StandardizedAlpha.Reason);
        Assert.True(made.MayNeedReversal);
        Assert.True(made.IsSmallSample);
    }

    [Fact]
    public void ABlankAnswerLeavesOutTheWholeResponse() =>
        Assert.Equal(2, ItemMoments.Of(2, new IReadOnlyList<Rational?>[] { [1, 2], [3, null], [4, 5] }).N);

    [Fact]
    public void AGroupThatNobodyAnsweredInLeavesNoWeightedMean()
    {
        var strata = PostStratification.Of([new Stratum("a", 10, Same), new Stratum("b", 5, None)]);
        Assert.Null(strata.Mean);
        Assert.Equal(NullReason.NoAnswers, strata.StandardError().Reason);
        Assert.Equal(Rational.Of(10), strata.WeightSum);
        Assert.Equal(Rational.Of(6), strata.EffectiveSize);
    }

    [Fact]
    public void AGroupWithOneAnswerNeedsAnotherUnlessEverybodyAnswered()
    {
        Assert.Equal(NullReason.FewerThanTwo, PostStratification.Of([new Stratum("a", 10, One)]).StandardError(isFinite: true).Reason);
        Assert.Equal(0, PostStratification.Of([new Stratum("a", 1, One)]).StandardError(isFinite: true).Value);
    }

    [Fact]
    public void ACommonPartOfAnySizeCostsNoDigits()
    {
        var far = ScoreDistribution.Of(new[] { 1, 2, 3, 4, 5 }.Select(s => Rational.Of(1_000_000_000_000_000 + s)));
        Assert.Equal(2.5, Spread.Of(far).Variance.Value);
    }

    [Fact]
    public void MistakesOfTheCallerAreSaid()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Of(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Of(1, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Of(1, 2, method: IntervalMethod.Welch));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiniteShare.Wilson(1, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExactTest.Of(1, -1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetPromoterScore.Of(ScoreDistribution.Of([(Rational)11])));
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleTesting.Holm([1.5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Statistic.Of(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.Of(2, 1, 0.95, default));
        Assert.Throws<ArgumentException>(() => Moments(2, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairedShares(1, -1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetPromoterScore(0, -1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseGroup("a", 2, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Stratum("a", 5, Same));
    }

    [Fact]
    public void DefaultsAreAbsentForLackOfAnswers()
    {
        Assert.Equal((null, NullReason.NoAnswers), (default(Statistic).Value, default(Statistic).Reason));
        Assert.Equal((null, NullReason.NoAnswers), (default(ConfidenceInterval).Lower, default(ConfidenceInterval).Reason));
    }

    private static ItemMoments Moments(int items, params IReadOnlyList<int>[] responses) =>
        ItemMoments.Of(items, responses.Select(r => (IReadOnlyList<Rational?>)[.. r.Select(s => (Rational?)s)]));
}
