using Sam.Numerics;

namespace Sam;

/// <summary>How p values are adjusted for how many items are tested at once.</summary>
public enum PAdjustment
{
    /// <summary>Holm's, which keeps the chance of any false finding (the default).</summary>
    Holm,

    /// <summary>Benjamini and Hochberg's, which keeps the expected share of false findings.</summary>
    BenjaminiHochberg,
}

/// <summary>How <see cref="ChangeTests"/> tests.</summary>
public sealed record ChangeTestOptions
{
    /// <summary>Intervals at the confidence level 0.95, p adjusted by Holm.</summary>
    public static ChangeTestOptions Default { get; } = new();

    /// <summary>The confidence level of intervals, between 0 and 1; 0.95 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public double Level
    {
        get;
        init
        {
            Guard.Level(value);
            field = value;
        }
    }

    = 0.95;

    /// <summary>How p values are adjusted over the items of a unit.</summary>
    public PAdjustment Adjustment { get; init; } = PAdjustment.Holm;
}
