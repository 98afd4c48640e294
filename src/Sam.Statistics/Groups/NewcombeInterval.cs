using Sam.Numerics;

namespace Sam;

/// <summary>
/// The difference p1 − p2 of the shares of two independent groups with its interval: method 10 of Newcombe, Stat Med 17 (1998) 873, made of
/// Wilson's intervals of both. It needs no minimum of answers, and never leaves [−1, 1].
/// </summary>
public static class NewcombeInterval
{
    /// <summary>The interval; none if a group is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is no part of its base, or the level is not between 0 and 1.</exception>
    public static ConfidenceInterval Of(long count1, long n1, long count2, long n2, double level = 0.95)
    {
        Guard.Share(count1, n1, nameof(count1));
        Guard.Share(count2, n2, nameof(count2));
        Guard.Level(level);
        if (n1 == 0 || n2 == 0)
        {
            return ConfidenceInterval.None(level, IntervalMethod.Newcombe, NullReason.NoAnswers);
        }

        var (p1, p2) = ((double)count1 / n1, (double)count2 / n2);
        var (lower1, upper1) = ShareInterval.Wilson(count1, n1, level);
        var (lower2, upper2) = ShareInterval.Wilson(count2, n2, level);
        var difference = (Rational.Of(count1, n1) - Rational.Of(count2, n2)).ToDouble();
        return ConfidenceInterval.Of(
            Math.Max(-1, difference - Math.Sqrt(Math.Pow(p1 - lower1, 2) + Math.Pow(upper2 - p2, 2))),
            Math.Min(1, difference + Math.Sqrt(Math.Pow(upper1 - p1, 2) + Math.Pow(p2 - lower2, 2))),
            level,
            IntervalMethod.Newcombe);
    }
}
