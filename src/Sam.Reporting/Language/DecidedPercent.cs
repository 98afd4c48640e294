namespace Sam.Words;

/// <summary>
/// Percentages beside a decision: 79,96 % is below a limit of 80 %, so it must not be printed as 80,0 %. Up to two more decimals are shown
/// until the printed value falls on the same side as the exact one; if that does not help, the limit itself is printed: <c>&lt;80 %</c>, or
/// <c>&gt;10 %</c> where less is better.
/// </summary>
internal static class DecidedPercent
{
    private const int MoreDecimals = 2;

    public static string Of(Rational share, IEnumerable<Rational?> limits, Language language, int decimals, bool isHigherBetter = true)
    {
        var all = limits.OfType<Rational>().ToList();
        for (var d = decimals; d <= decimals + MoreDecimals; d++)
        {
            if (all.All(limit => Reaches(share, limit) == Reaches((share * Rational.Hundred).Round(d), limit * Rational.Hundred)))
            {
                return NumberText.Percent(share, language, d);
            }
        }

        // Only a value that just misses a limit is rounded to it.
        var missed = isHigherBetter ? all.Where(l => share < l).Min() : all.Where(l => share > l).Max();
        return (isHigherBetter ? "<" : ">") + NumberText.Percent(missed, language, (missed * Rational.Hundred).IsWhole ? 0 : decimals);

        bool Reaches(Rational value, Rational limit) => isHigherBetter ? value >= limit : value <= limit;
    }
}
