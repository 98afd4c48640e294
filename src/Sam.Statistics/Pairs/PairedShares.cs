using Sam.Numerics;

namespace Sam;

/// <summary>The same respondents' yes and no to two questions, or to one question in two waves. Who lacks a valid answer to either is left out.</summary>
/// <param name="YesYes">Yes both times.</param>
/// <param name="YesNo">Yes first, no second.</param>
/// <param name="NoYes">No first, yes second.</param>
/// <param name="NoNo">No both times.</param>
public sealed record PairedShares(long YesYes, long YesNo, long NoYes, long NoNo)
{
    /// <summary>Yes both times.</summary>
    public long YesYes { get; } = Guard.NotNegative(YesYes, nameof(YesYes));

    /// <summary>Yes first, no second.</summary>
    public long YesNo { get; } = Guard.NotNegative(YesNo, nameof(YesNo));

    /// <summary>No first, yes second.</summary>
    public long NoYes { get; } = Guard.NotNegative(NoYes, nameof(NoYes));

    /// <summary>No both times.</summary>
    public long NoNo { get; } = Guard.NotNegative(NoNo, nameof(NoNo));

    /// <summary>How many answered both.</summary>
    public long N => YesYes + YesNo + NoYes + NoNo;

    /// <summary>The second share less the first, exact; null if nobody answered both.</summary>
    public Rational? Difference => N == 0 ? null : Rational.Of(NoYes - YesNo, N);

    /// <summary>The pairs of both.</summary>
    public static PairedShares operator +(PairedShares left, PairedShares right) =>
        new(left.YesYes + right.YesYes, left.YesNo + right.YesNo, left.NoYes + right.NoYes, left.NoNo + right.NoNo);

    /// <summary>
    /// The interval of <see cref="Difference"/>: method 10 of Newcombe, Stat Med 17 (1998) 2635, from both Wilson intervals and the correlation
    /// of the answers, corrected for continuity. None if nobody answered both.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Guard.Level(level);
        if (Difference is not { } difference)
        {
            return ConfidenceInterval.None(level, IntervalMethod.NewcombePaired, NullReason.NoAnswers);
        }

        var (first, second, n) = (YesYes + YesNo, YesYes + NoYes, N);
        var (p1, p2) = ((double)first / n, (double)second / n);
        var (lower1, upper1) = ShareInterval.Wilson(first, n, level);
        var (lower2, upper2) = ShareInterval.Wilson(second, n, level);
        var phi = Phi();
        return ConfidenceInterval.Of(
            Math.Max(-1, difference.ToDouble() - Half(p2 - lower2, upper1 - p1)),
            Math.Min(1, difference.ToDouble() + Half(upper2 - p2, p1 - lower1)),
            level,
            IntervalMethod.NewcombePaired);

        double Half(double ofSecond, double ofFirst) => Math.Sqrt(Math.Max(0, (ofSecond * ofSecond) - (2 * phi * ofSecond * ofFirst) + (ofFirst * ofFirst)));
    }

    // Newcombe's: with an empty margin 0; a positive determinant is lessened by n/2, but not below 0.
    private double Phi()
    {
        var margins = (double)(YesYes + YesNo) * (NoYes + NoNo) * (YesYes + NoYes) * (YesNo + NoNo);
        if (margins == 0)
        {
            return 0;
        }

        var determinant = ((double)YesYes * NoNo) - ((double)YesNo * NoYes);
        return (determinant > 0 ? Math.Max(determinant - (N / 2.0), 0) : determinant) / Math.Sqrt(margins);
    }
}
