namespace Sam.Words;

/// <summary>
/// Percentages beside a decision: 79,96 % is below a limit of 80 %, so it must not be printed as 80,0 %. Up to two more decimals are shown
/// until the printed value falls on the same side as the exact one; if that does not help, the limit itself is printed: <c>&lt;80 %</c>.
/// </summary>
internal static class DecidedPercent
{
    private const int MoreDecimals = 2;

    public static string Of(Rational share, IEnumerable<Rational?> limits, Language language, int decimals)
    {
        var all = limits.OfType<Rational>().ToList();
        for (var d = decimals; d <= decimals + MoreDecimals; d++)
        {
            if (all.All(limit => (share >= limit) == ((share * Rational.Hundred).Round(d) >= limit * Rational.Hundred)))
            {
                return NumberText.Percent(share, language, d);
            }
        }

        // Only a value just below a limit is rounded up to it.
        var below = all.Where(l => share < l).Min();
        return "<" + NumberText.Percent(below, language, (below * Rational.Hundred).IsWhole ? 0 : decimals);
    }
}
