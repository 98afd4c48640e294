namespace Sam;

/// <summary>How units' figures are put together. The rules differ on the same data, so a figure always names its rule.</summary>
public enum RollUpRule
{
    /// <summary>All answers below together, each counted once: large units weigh more (the default everywhere).</summary>
    Pooled,

    /// <summary>The mean of the units' figures: every unit weighs the same.</summary>
    UnitMean,

    /// <summary>The median of the units' figures: the one in the middle, or the mean of the two in the middle.</summary>
    UnitMedian,

    /// <summary>
    /// The units' figures weighted by their eligible assignments, answered or not: post-stratification with the units as strata, which
    /// makes up for units that answer less.
    /// </summary>
    Headcount,
}

/// <summary>Rules as JSON names them.</summary>
public static class RollUpRuleNames
{
    /// <summary>The name of a rule, for instance <c>unit-mean</c>.</summary>
    public static string Name(this RollUpRule rule) => rule switch
    {
        RollUpRule.Pooled => "pooled",
        RollUpRule.UnitMean => "unit-mean",
        RollUpRule.UnitMedian => "unit-median",
        _ => "headcount",
    };
}

/// <summary>A figure of a unit put together from the units below it.</summary>
/// <param name="Rule">How.</param>
/// <param name="Over">The level of the units; null where they have none, and for <see cref="RollUpRule.Pooled"/>, which is over answers.</param>
/// <param name="Value">
/// The value. Its N is how many units have the figure (for pooled: how many answers); units without it are left out, weights included. Hidden
/// where any of the units is hidden.
/// </param>
public sealed record RollUpFigure(RollUpRule Rule, string? Over, Figure Value);
