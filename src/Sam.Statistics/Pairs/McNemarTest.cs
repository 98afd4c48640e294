using Sam.Numerics;

namespace Sam;

/// <summary>
/// McNemar's test: whether those who changed their answer did so one way more than the other. Who answered alike both times tells nothing.
/// </summary>
/// <param name="PMid">Mid-p, the recommended one: Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13 (2013) 91. 1 if nobody changed.</param>
/// <param name="PExact">The exact binomial, never above its level and often far below. 1 if nobody changed.</param>
/// <param name="ChiSquare">(b − c)² / (b + c); none if nobody changed.</param>
/// <param name="PChiSquare">Its p.</param>
/// <param name="ChiSquareCorrected">With continuity correction, no larger than the deviation itself.</param>
/// <param name="PChiSquareCorrected">Its p.</param>
public sealed record McNemarTest(
    double PMid, double PExact, Statistic ChiSquare, Statistic PChiSquare, Statistic ChiSquareCorrected, Statistic PChiSquareCorrected)
{
    /// <summary>The test of paired yes and no.</summary>
    public static McNemarTest Of(PairedShares pairs)
    {
        var changed = pairs.YesNo + pairs.NoYes;
        if (changed == 0)
        {
            var none = Statistic.None(NullReason.ZeroVariance);
            return new McNemarTest(1, 1, none, none, none, none);
        }

        var coins = DiscreteWeights.FairCoins(changed);
        var fewer = Math.Min(pairs.YesNo, pairs.NoYes);
        // With as many each way both tails share the middle; the mid-p counts half of it.
        var mid = pairs.YesNo == pairs.NoYes ? 1 - (0.5 * coins.At(fewer)) : (2 * coins.AtMost(fewer)) - coins.At(fewer);
        var distance = Math.Abs(pairs.YesNo - pairs.NoYes);
        var (plain, corrected) = (ChiSquareOf(distance), ChiSquareOf(Math.Max(0, distance - 1)));
        return new McNemarTest(mid, Math.Min(1, 2 * coins.AtMost(fewer)), plain, P(plain), corrected, P(corrected));

        Statistic ChiSquareOf(long difference) => Statistic.Of((Rational.Of(difference) * difference / changed).ToDouble());
    }

    private static Statistic P(Statistic chiSquare) => Statistic.Of(ChiSquared.UpperP(chiSquare.Value!.Value, 1));
}
