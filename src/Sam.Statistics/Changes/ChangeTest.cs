namespace Sam;

/// <summary>Which test a change was tested by.</summary>
public enum ChangeTestMethod
{
    /// <summary>Two shares by <see cref="PooledZTest"/>.</summary>
    PooledZ,

    /// <summary>Two shares by <see cref="FisherExactTest"/>, where an expected count is below 5.</summary>
    FisherExact,

    /// <summary>Two means by <see cref="WelchTest"/>.</summary>
    Welch,
}

/// <summary>The change of an item since last wave, tested as one between two independent groups.</summary>
/// <param name="Item">The item.</param>
/// <param name="Change">The share positive, or the mean where the scale has no positive side, now and last wave.</param>
/// <param name="Method">The test; null where there was none.</param>
/// <param name="Interval">Of the change: Newcombe's of shares, in shares (0.11 is eleven points); Welch's of means. Beside Fisher's test it may disagree with p at the edge, since it is not made from that test.</param>
/// <param name="P">Two-sided; none, with the reason, where either side is hidden, has no answers, or can't be compared.</param>
/// <param name="Effect">Cohen's h of shares, Cliff's delta of means, in words; null where there was no test.</param>
public sealed record ChangeTest(Item Item, FigureChange Change, ChangeTestMethod? Method, ConfidenceInterval Interval, Statistic P, EffectSize? Effect)
{
    /// <summary>p adjusted for how many items of the unit were tested; none where p is none.</summary>
    public Statistic AdjustedP { get; init; }
}
