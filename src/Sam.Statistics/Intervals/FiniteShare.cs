using Sam.Numerics;

namespace Sam;

/// <summary>
/// A share in a finite population: x of the n that answered, of N that could have. Right for "this year's managers"; for a change over time the
/// answers are a sample of what could have been answered, and <see cref="ShareInterval"/> is right. All but <see cref="Bounds"/> take those
/// who did not answer as missing at random, and a report says so.
/// </summary>
public static class FiniteShare
{
    /// <summary>
    /// Wilson's interval with the effective size n(N − 1)/(N − n). A census (n = N) has [p, p]; n = 0 has no interval.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is no part of n, n no part of N, or the level is not between 0 and 1.</exception>
    public static ConfidenceInterval Wilson(long count, long n, long population, double level = 0.95)
    {
        Check(count, n, population, level);
        if (n == 0)
        {
            return ConfidenceInterval.None(level, IntervalMethod.WilsonFinite, NullReason.NoAnswers);
        }

        var p = (double)count / n;
        var (lower, upper) = EffectiveSize(n, population).Value is { } size ? ShareInterval.Wilson(p * size, size, level) : (p, p);
        return ConfidenceInterval.Of(lower, upper, level, IntervalMethod.WilsonFinite);
    }

    /// <summary>n(N − 1)/(N − n): how many answers drawn from an unlimited population would tell as much. None of a census, which has no limit, and none where nobody answered.</summary>
    public static Statistic EffectiveSize(long n, long population)
    {
        Guard.Population(n, population);
        return n == 0 ? Statistic.None(NullReason.NoAnswers)
            : n == population ? Statistic.None(NullReason.ZeroVariance)
            : Statistic.Of((double)n * (population - 1) / (population - n));
    }

    /// <summary>
    /// The standard error √(p(1 − p)/(n − 1) · (1 − n/N)), which is what <c>survey::svymean</c> gives for a variable of 0 and 1. Needs two answers.
    /// </summary>
    public static Statistic StandardError(long count, long n, long population)
    {
        Check(count, n, population, 0.5);
        return n == 0 ? Statistic.None(NullReason.NoAnswers)
            : n == 1 ? Statistic.None(NullReason.FewerThanTwo)
            : Statistic.Of(Math.Sqrt((Rational.Of(count, n) * Rational.Of(n - count, n) / (n - 1) * Rational.Of(population - n, population)).ToDouble()));
    }

    /// <summary>
    /// All K of the population that both one-sided hypergeometric tests of size (1 − level)/2 leave, as counts: exact whatever n is.
    /// Null where nobody answered.
    /// </summary>
    public static (long Least, long Most)? ExactCounts(long count, long n, long population, double level = 0.95)
    {
        Check(count, n, population, level);
        if (n == 0)
        {
            return null;
        }

        var tail = (1 - level) / 2;
        // Each tail moves one way as K grows, so the ends are found by halving: the least K whose upper tail, the greatest whose lower tail is above the limit.
        var least = First(count, count + population - n, k => DiscreteWeights.Hypergeometric(population, k, n).AtLeast(count) > tail);
        var most = count + population - n - First(0, population - n, k => DiscreteWeights.Hypergeometric(population, count + population - n - k, n).AtMost(count) > tail);
        return (least, most);
    }

    /// <summary>The interval of <see cref="ExactCounts"/> as shares of the population.</summary>
    public static ConfidenceInterval Exact(long count, long n, long population, double level = 0.95) =>
        ExactCounts(count, n, population, level) is var (least, most)
            ? ConfidenceInterval.Of((double)least / population, (double)most / population, level, IntervalMethod.Hypergeometric)
            : ConfidenceInterval.None(level, IntervalMethod.Hypergeometric, NullReason.NoAnswers);

    /// <summary>
    /// What the share would be if nobody, or everybody, of those who did not answer were counted: [x/N, (x + N − n)/N], exact, and true whatever
    /// they would have answered (Manski, American Economic Review 80 (1990) 319). Null if the population is empty.
    /// </summary>
    public static (Rational Least, Rational Most)? Bounds(long count, long n, long population)
    {
        Check(count, n, population, 0.5);
        return population == 0 ? null : (Rational.Of(count, population), Rational.Of(count + population - n, population));
    }

    private static void Check(long count, long n, long population, double level)
    {
        Guard.Share(count, n, nameof(count));
        Guard.Population(n, population);
        Guard.Level(level);
    }

    // The first of a range that holds, when all after it hold too; the last if none does.
    private static long First(long from, long to, Func<long, bool> holds)
    {
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = holds(middle) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }
}
