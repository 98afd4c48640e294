namespace Sam.Statistics.Tests;

/// <summary>Newcombe's paired interval, the paired t and Wilcoxon's signed-rank test, of figures that papers and R's manual print.</summary>
public class PairedTests
{
    // R's datasets::sleep, Cushny and Peebles (1905): extra hours of sleep with two drugs.
    private static readonly PairedScores Sleep = Pairs(
        ["0.7", "-1.6", "-0.2", "-1.2", "-0.1", "3.4", "3.7", "0.8", "0", "2"],
        ["1.9", "0.8", "1.1", "0.1", "-0.1", "4.4", "5.5", "1.6", "4.6", "3.4"]);

    // Hollander and Wolfe (1973), the example of R's wilcox.test.
    private static readonly PairedScores Depression = Pairs(
        ["0.878", "0.647", "0.598", "2.05", "1.06", "1.29", "1.06", "3.14", "1.29"],
        ["1.83", "0.50", "1.62", "2.48", "1.68", "1.88", "1.55", "3.06", "1.30"]);

    // Newcombe, Stat Med 17 (1998) 2635, method 10; Fagerland, Lydersen and Laake, Stat Med 33 (2014) 2850. Both print the first less the second.
    [Theory]
    [InlineData(36, 12, 2, 0, 0.0569, 0.3404, 0.00005)]
    [InlineData(1, 1, 7, 12, -0.507, -0.026, 0.0005)]
    public void PairedDifferenceIsNewcombes(long yesYes, long yesNo, long noYes, long noNo, double lower, double upper, double tolerance)
    {
        var interval = new PairedShares(yesYes, yesNo, noYes, noNo).Interval();
        Assert.Equal(-upper, interval.Lower!.Value, tolerance);
        Assert.Equal(-lower, interval.Upper!.Value, tolerance);
    }

    [Fact]
    public void PairedTIsThatOfR()
    {
        var made = PairedTTest.Of(Sleep);
        Assert.Equal(Rational.Of(158, 100), made.Difference);
        Assert.Equal(4.0621, made.T.Value!.Value, 0.00005);
        Assert.Equal(9, made.Degrees.Value);
        Assert.Equal(0.002833, made.P.Value!.Value, 0.0000005);
        Assert.Equal(0.7001142, made.Interval.Lower!.Value, 0.00000005);
        Assert.Equal(2.4598858, made.Interval.Upper!.Value, 0.00000005);
    }

    [Fact]
    public void SignedRanksWithTiesAndZerosAreThoseOfR()
    {
        var made = WilcoxonSignedRankTest.Of(Sleep);
        Assert.Equal((9, 1, Rational.Of(45)), (made.N, made.Unchanged, made.RankSum));
        Assert.Equal(0.009091, made.P.Value!.Value, 0.0000005);
        // All nine rise: two of 2⁹ ways are as extreme.
        Assert.Equal(2.0 / 512, made.PExact!.Value, 1e-15);
    }

    [Fact]
    public void ExactSignedRanksAreThoseOfR()
    {
        var made = WilcoxonSignedRankTest.Of(Depression);
        Assert.Equal(Rational.Of(40), made.RankSum);
        Assert.Equal(0.0390625, made.PExact!.Value, 1e-15);
    }

    [Fact]
    public void NobodyChangedIsNoTest()
    {
        var same = PairedScores.Of([(3, 3), (4, 4)]);
        Assert.Equal(NullReason.ZeroVariance, WilcoxonSignedRankTest.Of(same).P.Reason);
        Assert.Equal(2, WilcoxonSignedRankTest.Of(same).Unchanged);
        Assert.Equal(NullReason.ZeroVariance, PairedTTest.Of(same).T.Reason);
        Assert.Equal((0, 0), (PairedTTest.Of(same).Interval.Lower, PairedTTest.Of(same).Interval.Upper));
        Assert.Equal(1, McNemarTest.Of(new PairedShares(3, 0, 0, 4)).PMid);
    }

    [Fact]
    public void WithoutPairsThereIsNothing()
    {
        var none = PairedScores.Of(Array.Empty<(Rational, Rational)>());
        Assert.Equal(NullReason.NoAnswers, PairedTTest.Of(none).P.Reason);
        Assert.Equal(NullReason.NoAnswers, WilcoxonSignedRankTest.Of(none).P.Reason);
        Assert.Equal(NullReason.NoAnswers, Correlation.Spearman(none).Reason);
        Assert.Equal(NullReason.NoAnswers, new PairedShares(0, 0, 0, 0).Interval().Reason);
        Assert.Null(new PairedShares(0, 0, 0, 0).Difference);
    }

    private static PairedScores Pairs(string[] first, string[] second) => PairedScores.Of(first.Select(Signed).Zip(second.Select(Signed)));

    private static Rational Signed(string text) => Reading.Exact(text);
}
