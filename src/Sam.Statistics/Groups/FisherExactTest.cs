using Sam.Numerics;

namespace Sam;

/// <summary>
/// Fisher's exact test of a table with two rows and two columns, given its margins. It always exists: a table that its margins leave no choice
/// for (an empty row, all answers alike) has p = 1.
/// </summary>
/// <param name="TwoSided">
/// The probability of all tables that are no more probable than the observed one. Equal probabilities that differ by rounding count as equal: the
/// limit is raised by 1e-7 of itself, as in R; a limit raised by a fixed amount is wrong for small p.
/// </param>
/// <param name="Less">The probability of at most as many in the first cell.</param>
/// <param name="Greater">The probability of at least as many in the first cell.</param>
public sealed record FisherExactTest(double TwoSided, double Less, double Greater)
{
    private const double Tolerance = 1e-7;

    /// <summary>Of the cells a b / c d: rows are groups, columns yes and no.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A cell is negative.</exception>
    public static FisherExactTest Of(long a, long b, long c, long d)
    {
        Guard.NotNegative(a, nameof(a));
        Guard.NotNegative(b, nameof(b));
        Guard.NotNegative(c, nameof(c));
        Guard.NotNegative(d, nameof(d));
        var weights = DiscreteWeights.Hypergeometric(a + b + c + d, a + c, a + b);
        return new FisherExactTest(weights.NotAbove(weights[a] * (1 + Tolerance)), weights.AtMost(a), weights.AtLeast(a));
    }
}
