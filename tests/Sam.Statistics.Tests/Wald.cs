using Sam.Numerics;

namespace Sam.Statistics.Tests;

/// <summary>The textbook interval p ± z·√(p(1 − p)/n), which the library does not offer: it has no width at 0 and n, and covers far too seldom.</summary>
internal static class Wald
{
    public static ConfidenceInterval Share(long x, long n, double level)
    {
        var p = (double)x / n;
        var half = Normal.TwoSidedQuantile(level) * Math.Sqrt(p * (1 - p) / n);
        return ConfidenceInterval.Of(Math.Max(0, p - half), Math.Min(1, p + half), level, default);
    }

    public static ConfidenceInterval Difference(long x1, long n1, long x2, long n2, double level)
    {
        var (p1, p2) = ((double)x1 / n1, (double)x2 / n2);
        var half = Normal.TwoSidedQuantile(level) * Math.Sqrt((p1 * (1 - p1) / n1) + (p2 * (1 - p2) / n2));
        return ConfidenceInterval.Of(p1 - p2 - half, p1 - p2 + half, level, default);
    }
}
