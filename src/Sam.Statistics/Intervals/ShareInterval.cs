using Sam.Numerics;

namespace Sam;

/// <summary>
/// Intervals for a share: x of n answers, the answers taken as a sample from an unlimited population. The base n is what the share's own base
/// is: not applicable, don't know and blank are left out. n = 0 has no interval; with x = 0 the lower end is exactly 0, with x = n the upper
/// end exactly 1 (Jeffreys' interval excepted, whose ends are quantiles). There is no Wald interval: at 0 and n it has no width at all.
/// </summary>
public static class ShareInterval
{
    /// <summary>The interval of a named method.</summary>
    /// <param name="count">How many answers are counted, from 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many answers there are.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <param name="method">A method for shares.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is no part of n, the level is not between 0 and 1, or the method is not for the share of an unlimited population.</exception>
    public static ConfidenceInterval Of(long count, long n, double level = 0.95, IntervalMethod method = IntervalMethod.Wilson)
    {
        Guard.Share(count, n, nameof(count));
        Guard.Level(level);
        Func<double, double, double, (double Lower, double Upper)> make = method switch
        {
            IntervalMethod.Wilson => Wilson,
            IntervalMethod.WilsonContinuity => WilsonContinuity,
            IntervalMethod.ClopperPearson => ClopperPearson,
            IntervalMethod.AgrestiCoull => AgrestiCoull,
            IntervalMethod.Jeffreys => Jeffreys,
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "no method for a share of an unlimited population"),
        };
        if (n == 0)
        {
            return ConfidenceInterval.None(level, method, NullReason.NoAnswers);
        }

        var (lower, upper) = make(count, n, level);
        return ConfidenceInterval.Of(lower, upper, level, method);
    }

    /// <summary>Wilson's interval; n may be an effective number of answers.</summary>
    internal static (double Lower, double Upper) Wilson(double count, double n, double level)
    {
        var z = Normal.TwoSidedQuantile(level);
        var (p, z2) = (count / n, z * z);
        var centre = p + (z2 / (2 * n));
        var half = z * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n)));
        var scale = 1 + (z2 / n);
        return (p <= 0 ? 0 : Math.Max(0, (centre - half) / scale), p >= 1 ? 1 : Math.Min(1, (centre + half) / scale));
    }

    private static (double Lower, double Upper) WilsonContinuity(double count, double n, double level)
    {
        var z = Normal.TwoSidedQuantile(level);
        var (p, z2) = (count / n, z * z);
        var lower = ((2 * n * p) + z2 - 1 - (z * Math.Sqrt(Math.Max(0, z2 - 2 - (1 / n) + (4 * p * ((n * (1 - p)) + 1)))))) / (2 * (n + z2));
        var upper = ((2 * n * p) + z2 + 1 + (z * Math.Sqrt(Math.Max(0, z2 + 2 - (1 / n) + (4 * p * ((n * (1 - p)) - 1)))))) / (2 * (n + z2));
        return (p <= 0 ? 0 : Math.Max(0, lower), p >= 1 ? 1 : Math.Min(1, upper));
    }

    private static (double Lower, double Upper) ClopperPearson(double count, double n, double level)
    {
        var tail = (1 - level) / 2;
        return (count == 0 ? 0 : BetaQuantile.Of(tail, count, n - count + 1),
            count == n ? 1 : UpperQuantile(tail, count + 1, n - count));
    }

    private static (double Lower, double Upper) AgrestiCoull(double count, double n, double level)
    {
        var z2 = Math.Pow(Normal.TwoSidedQuantile(level), 2);
        var size = n + z2;
        var centre = (count + (z2 / 2)) / size;
        var half = Math.Sqrt(z2 * centre * (1 - centre) / size);
        return (count == 0 ? 0 : Math.Max(0, centre - half), count == n ? 1 : Math.Min(1, centre + half));
    }

    private static (double Lower, double Upper) Jeffreys(double count, double n, double level)
    {
        var tail = (1 - level) / 2;
        return (BetaQuantile.Of(tail, count + 0.5, n - count + 0.5), UpperQuantile(tail, count + 0.5, n - count + 0.5));
    }

    // The quantile with so much probability above it, by symmetry, so that it loses no digits in 1 - tail.
    private static double UpperQuantile(double tail, double a, double b) => 1 - BetaQuantile.Of(tail, b, a);
}
