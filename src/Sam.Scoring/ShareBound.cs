namespace Sam;

/// <summary>
/// What is said of a share where the share itself would tell what everybody answered: that it is below or above a bound. The bound is one
/// tenth (nine tenths) for groups of 11 and more; of smaller groups the next tenth above one answer's weight, because more than nine tenths
/// of seven can only be all of them.
/// </summary>
/// <param name="Limit">The bound, between 0 and 1; it is not reached.</param>
/// <param name="IsAbove">True if the share is above the bound, false if it is below.</param>
public readonly record struct ShareBound(Rational Limit, bool IsAbove)
{
    /// <summary>The bound that the share of so many of so many is told as; null if the share may be told itself, or no bound would hide anything.</summary>
    /// <param name="count">How many are counted.</param>
    /// <param name="n">Of how many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or more than there are.</exception>
    public static ShareBound? Of(long count, long n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, n);
        if (n < 2)
        {
            return null;
        }

        var tenths = (10 / n) + 1;
        var isLow = 10 * count < tenths * n;
        var isHigh = 10 * (n - count) < tenths * n;
        return (isLow, isHigh) switch
        {
            (true, _) when 2 * count <= n || !isHigh => new ShareBound(Rational.Of(tenths, 10), IsAbove: false),
            (_, true) => new ShareBound(Rational.Of(10 - tenths, 10), IsAbove: true),
            _ => null,
        };
    }

    /// <summary>The least that the share can be.</summary>
    public Rational Low => IsAbove ? Limit : Rational.Zero;

    /// <summary>The most that the share can be.</summary>
    public Rational High => IsAbove ? Rational.One : Limit;

    /// <summary>The bound as it is printed: a share less than, or more than, a limit.</summary>
    public string ToText(Language language) => (IsAbove ? ">" : "<") + NumberText.Percent(Limit, language, 0);
}
