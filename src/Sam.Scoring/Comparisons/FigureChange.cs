namespace Sam;

/// <summary>A figure now and last wave, with the change from unrounded values.</summary>
/// <param name="Now">The figure now.</param>
/// <param name="Before">
/// The figure last wave; pooled over the units that this one continues where they are several. Without a value where it can't be compared
/// (<see cref="NullReason.NotComparable"/>), was hidden or had no answers.
/// </param>
/// <param name="Change">The change: in points between shares, a number between numbers. Without a value where either side has none; hidden where either side is.</param>
/// <param name="Comparison">How far the two can be compared.</param>
public sealed record FigureChange(Figure Now, Figure Before, Figure Change, Comparison Comparison)
{
    /// <summary>True if there is a change to speak of, be it 0.</summary>
    public bool Exists => Change.Exact is not null;

    /// <summary>Nothing is compared where that is not allowed.</summary>
    internal static FigureChange Of(Figure now, Func<Figure> before, Comparison comparison, bool isShare = false)
    {
        var kind = isShare || now.Kind is FigureKind.Share or FigureKind.Points ? FigureKind.Points : FigureKind.Difference;
        var last = comparison.IsAllowed ? before() : Figure.None(now.Kind, NullReason.NotComparable);
        return new FigureChange(now, last, Figure.Change(now, last, kind), comparison);
    }
}
