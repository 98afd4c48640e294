namespace Sam.Comparisons;

/// <summary>One figure of several units' figures, from their counts: sums over bases. Medians and differences have no counts to add.</summary>
internal static class PooledFigure
{
    /// <summary>The figure of all units together; of a single one its own. Hidden where any of them is.</summary>
    public static Figure Of(IReadOnlyList<Figure> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var kind = parts[0].Kind;
        if (parts.Any(p => p.Reason == NullReason.Suppressed))
        {
            return Figure.None(kind, NullReason.Suppressed);
        }

        var known = parts.Where(p => p.Exact is not null).ToList();
        if (parts.Any(p => p.Exact is null && p.Reason != NullReason.NoAnswers) || known.Any(p => p.Sum is null))
        {
            return Figure.None(kind, NullReason.NotComparable);
        }

        var (sum, n) = known.Aggregate((Sum: Rational.Zero, N: 0L), (all, p) => (all.Sum + p.Sum!.Value, all.N + p.N));
        return kind == FigureKind.Share ? Figure.Share((long)sum.Numerator, n) : Figure.Mean(sum, n);
    }
}
