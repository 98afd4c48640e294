namespace Sam;

/// <summary>
/// A change of a share or mean over several units, and how it came about: what is due to the units' own changes, and what to some units
/// weighing more or less than before. All values are exact.
/// </summary>
/// <remarks>
/// The split is Kitagawa's (Components of a difference between two rates, Journal of the American Statistical Association 50, 1955): the
/// rate effect Σ ½(w₀+w₁)(r₁−r₀) and the composition effect Σ ½(r₀+r₁)(w₁−w₀), where r is a unit's figure and w its share of all answers.
/// They add up to the change. Where a unit lacks one of the years there is no split.
/// </remarks>
public sealed record ChangeOverUnits
{
    private ChangeOverUnits(Figure before, Figure now)
    {
        Before = before;
        Now = now;
    }

    /// <summary>The units' answers last wave, pooled.</summary>
    public Figure Before { get; }

    /// <summary>The units' answers now, pooled.</summary>
    public Figure Now { get; }

    /// <summary>The change of the pooled figure.</summary>
    public Figure Change => Figure.Change(Now, Before);

    /// <summary>The mean of the units' figures last wave, of units that have one; null if none has.</summary>
    public Rational? UnitMeanBefore { get; private init; }

    /// <summary>The mean of the units' figures now, of units that have one; null if none has.</summary>
    public Rational? UnitMeanNow { get; private init; }

    /// <summary>How many units rise.</summary>
    public long Up { get; private init; }

    /// <summary>How many units fall.</summary>
    public long Down { get; private init; }

    /// <summary>How many units stand still.</summary>
    public long Same { get; private init; }

    /// <summary>What the units' own changes amount to; null where a unit lacks one of the years, and without units.</summary>
    public Rational? RateEffect { get; private init; }

    /// <summary>What other weights amount to; null where a unit lacks one of the years, and without units.</summary>
    public Rational? CompositionEffect { get; private init; }

    /// <summary>
    /// True if all units move one way (some may stand still) and the total the other: Simpson's paradox. Null where a unit lacks one of the
    /// years, and without units.
    /// </summary>
    public bool? IsReversal { get; private init; }

    /// <summary>The change over units.</summary>
    /// <param name="units">For each unit the figure before and now: shares, or means with their sums.</param>
    /// <exception cref="ArgumentException">A figure with a value has no sum: a median, or a figure that somebody published.</exception>
    public static ChangeOverUnits Of(IEnumerable<(Figure Before, Figure Now)> units)
    {
        var all = units.ToList();
        if (all.Any(u => u is { Before: { Exact: not null, Sum: null } } or { Now: { Exact: not null, Sum: null } }))
        {
            throw new ArgumentException("only shares and means of answers can be pooled", nameof(units));
        }

        var change = new ChangeOverUnits(Pooled(all.Select(u => u.Before)), Pooled(all.Select(u => u.Now)))
        {
            UnitMeanBefore = MeanOf(all.Select(u => u.Before)),
            UnitMeanNow = MeanOf(all.Select(u => u.Now)),
        };
        var changes = all.Select(u => Figure.Change(u.Now, u.Before)).Where(c => c.Exact is not null).ToList();
        change = change with
        {
            Up = changes.Count(c => c.Direction > 0),
            Down = changes.Count(c => c.Direction < 0),
            Same = changes.Count(c => c.Direction == 0),
        };
        return all.Count == 0 || changes.Count < all.Count ? change : change.Split(all);
    }

    private ChangeOverUnits Split(List<(Figure Before, Figure Now)> units)
    {
        var (rate, composition) = (Rational.Zero, Rational.Zero);
        foreach (var (before, now) in units)
        {
            var (r0, r1) = (before.Exact!.Value, now.Exact!.Value);
            var (w0, w1) = (Rational.Of(before.N, Before.N), Rational.Of(now.N, Now.N));
            rate += (w0 + w1) / 2 * (r1 - r0);
            composition += (r0 + r1) / 2 * (w1 - w0);
        }

        var total = Change.Direction;
        return this with
        {
            RateEffect = rate,
            CompositionEffect = composition,
            IsReversal = (Up > 0 && Down == 0 && total < 0) || (Down > 0 && Up == 0 && total > 0),
        };
    }

    private static Figure Pooled(IEnumerable<Figure> parts)
    {
        var known = parts.Where(p => p.Exact is not null).ToList();
        return known.Count == 0 ? Figure.None(FigureKind.Share, NullReason.NoAnswers) : Comparisons.PooledFigure.Of(known);
    }

    private static Rational? MeanOf(IEnumerable<Figure> parts)
    {
        var known = parts.Select(p => p.Exact).OfType<Rational>().ToList();
        return known.Count == 0 ? null : known.Aggregate(Rational.Zero, (sum, v) => sum + v) / known.Count;
    }
}
