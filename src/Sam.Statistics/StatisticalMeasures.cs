using Sam.Measures;

namespace Sam;

/// <summary>
/// The measures of this library, for <see cref="ScoringOptions.Measures"/>: then questionnaires may ask for <c>konfidensintervall</c>
/// (<c>interval</c>) and <c>reliabilitet</c> (<c>reliability</c>) under <c>redovisa</c>, and <c>enps</c> has an interval.
/// </summary>
/// <remarks>They compute from protected counts alone, like any measure: they see nothing of a group that is too small to be shown.</remarks>
public static class StatisticalMeasures
{
    /// <summary>Intervals at the confidence level 0.95, Wilson's for shares.</summary>
    public static Sequence<IMeasure> Default { get; } = Of(IntervalOptions.Default);

    /// <summary>The measures with intervals of a level and method.</summary>
    public static Sequence<IMeasure> Of(IntervalOptions options) =>
        Sequence.Of<IMeasure>(new IntervalMeasure(options), new NetPromoterMeasure(options), new ReliabilityMeasure(options));
}
