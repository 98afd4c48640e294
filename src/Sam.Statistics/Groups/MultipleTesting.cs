namespace Sam;

/// <summary>
/// p values adjusted for how many were tested at once, in the order given. A test that was not made (null) stays null and is not counted.
/// </summary>
public static class MultipleTesting
{
    /// <summary>Holm's step-down, the default: keeps the chance of any false finding. Scandinavian Journal of Statistics 6 (1979) 65.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A p is not between 0 and 1.</exception>
    public static Sequence<double?> Holm(IEnumerable<double?> p) => Adjust(p, m => (rank, value) => value * (m - rank), stepsDown: true);

    /// <summary>Benjamini and Hochberg's step-up: keeps the expected share of false findings. JRSS B 57 (1995) 289.</summary>
    /// <inheritdoc cref="Holm"/>
    public static Sequence<double?> BenjaminiHochberg(IEnumerable<double?> p) => Adjust(p, m => (rank, value) => value * m / (rank + 1), stepsDown: false);

    /// <summary>Bonferroni's: p times how many were tested. Holm's is never worse; for comparison with older reports.</summary>
    /// <inheritdoc cref="Holm"/>
    public static Sequence<double?> Bonferroni(IEnumerable<double?> p)
    {
        var values = p.ToList();
        var m = values.Count(v => v is not null);
        return values.Select(v => v is { } value ? Math.Min(1, Valid(value) * m) : (double?)null).ToSequence();
    }

    // Ranks are from 0 in rising order of p; adjusted values are made to rise with p, from the end that the method starts at.
    private static Sequence<double?> Adjust(IEnumerable<double?> p, Func<int, Func<int, double, double>> factor, bool stepsDown)
    {
        var values = p.Select(v => v is { } value ? Valid(value) : (double?)null).ToList();
        var tested = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).OrderBy(i => values[i]!.Value).ThenBy(i => i).ToList();
        var adjust = factor(tested.Count);
        var adjusted = new double?[values.Count];
        var limit = stepsDown ? 0.0 : 1.0;
        foreach (var rank in stepsDown ? Enumerable.Range(0, tested.Count) : Enumerable.Range(0, tested.Count).Reverse())
        {
            var value = adjust(rank, values[tested[rank]]!.Value);
            limit = stepsDown ? Math.Max(limit, Math.Min(1, value)) : Math.Min(limit, value);
            adjusted[tested[rank]] = limit;
        }

        return adjusted.ToSequence();
    }

    private static double Valid(double p) => p is >= 0 and <= 1 ? p : throw new ArgumentOutOfRangeException(nameof(p), p, "a p value lies between 0 and 1");
}
