using System.Numerics;

namespace Sam;

/// <summary>How the percentages of one table are rounded.</summary>
public enum PercentRounding
{
    /// <summary>Each on its own, half away from zero (the default). They may add up to 99,9 or 100,1.</summary>
    Independent,

    /// <summary>
    /// By largest remainder, so that they add up to 100: each is rounded down and the steps left over go to the largest remainders
    /// (of equal ones to the larger count, then to the first). Equal counts can get different percentages.
    /// </summary>
    LargestRemainder,
}

/// <summary>The percentages of a table of counts.</summary>
public static class Percentages
{
    /// <summary>Percentages rounded to a number of decimals, in the order of the counts; all null where there is nothing to share.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Sequence<Rational?> Of(IEnumerable<long> counts, int decimals, PercentRounding rounding = PercentRounding.Independent)
    {
        var given = counts.ToList();
        if (given.Any(c => c < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(counts), given.Min(), "counts are at least 0");
        }

        var total = given.Sum();
        if (total == 0)
        {
            return given.Select(_ => (Rational?)null).ToSequence();
        }

        var exact = given.Select(c => Rational.Of(c, total) * Rational.Hundred).ToList();
        return rounding == PercentRounding.Independent
            ? exact.Select(p => (Rational?)p.Round(decimals)).ToSequence()
            : ByLargestRemainder(given, exact, BigInteger.Pow(10, decimals));
    }

    private static Sequence<Rational?> ByLargestRemainder(List<long> counts, List<Rational> exact, BigInteger scale)
    {
        var scaled = exact.Select(p => p * Rational.Of(scale, 1)).ToList();
        var steps = scaled.Select(s => s.Numerator / s.Denominator).ToList();
        var left = (int)((100 * scale) - steps.Aggregate(BigInteger.Zero, (sum, s) => sum + s));
        var order = Enumerable.Range(0, counts.Count)
            .OrderByDescending(i => scaled[i] - Rational.Of(steps[i], 1))
            .ThenByDescending(i => counts[i])
            .ThenBy(i => i);
        foreach (var i in order.Take(left))
        {
            steps[i]++;
        }

        return steps.Select(s => (Rational?)Rational.Of(s, scale)).ToSequence();
    }
}
