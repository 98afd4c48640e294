using Sam.Numerics;

namespace Sam;

/// <summary>Which intervals the measures of <see cref="StatisticalMeasures"/> give.</summary>
public sealed record IntervalOptions
{
    /// <summary>The confidence level 0.95, Wilson's for shares.</summary>
    public static IntervalOptions Default { get; } = new();

    /// <summary>The confidence level, between 0 and 1; 0.95 by default.</summary>
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

    /// <summary>
    /// The method for shares of an unlimited population; Wilson's by default. In a finite one (<see cref="ScoringOptions.IsFinitePopulation"/>)
    /// <see cref="IntervalMethod.ClopperPearson"/> becomes <see cref="IntervalMethod.Hypergeometric"/>, which is exact there, and every other
    /// <see cref="IntervalMethod.WilsonFinite"/>. Means have Student's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not for shares of an unlimited population.</exception>
    public IntervalMethod ShareMethod
    {
        get;
        init => field = value is IntervalMethod.Wilson or IntervalMethod.WilsonContinuity or IntervalMethod.ClopperPearson or IntervalMethod.AgrestiCoull or IntervalMethod.Jeffreys
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "no method for a share of an unlimited population");
    }

    = IntervalMethod.Wilson;

    /// <summary>The interval of a share.</summary>
    internal ConfidenceInterval OfShare(long count, long n, long? population) => population is not { } all ? ShareInterval.Of(count, n, Level, ShareMethod)
        : ShareMethod == IntervalMethod.ClopperPearson ? FiniteShare.Exact(count, n, all, Level)
        : FiniteShare.Wilson(count, n, all, Level);
}
