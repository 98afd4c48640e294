using Sam.Numerics;

namespace Sam;

/// <summary>
/// How even the response is over groups (by default the units one level below the root). A low response rate is no bias by itself; a rate that differs
/// between groups shows where one may be. Groups that nobody was asked in are left out.
/// </summary>
/// <param name="Groups">The groups, in the order given.</param>
/// <param name="Rate">The overall response rate, exact; null if nobody was asked.</param>
/// <param name="Representativity">
/// The R-indicator 1 − 2·S(ρ), S² = Σ N_h·(r_h − r)²/(N − 1), with group rates as propensities and no correction for their number: Schouten, Cobben and
/// Bethlehem, Survey Methodology 35 (2009) 101. 1 is even. Needs two that were asked; with one per group it says nothing.
/// </param>
/// <param name="CoefficientOfVariation">S(ρ) over the rate; none where nobody responded.</param>
/// <param name="ChiSquare">Homogeneity of the rates over the groups; none of one group, or where nobody or everybody responded.</param>
/// <param name="Degrees">Its degrees of freedom, groups − 1.</param>
/// <param name="P">Its p.</param>
/// <param name="Dissimilarity">Half the sum of |share of those asked − share of those who responded|, exact: the part of the responses that would have to change group. Null if nobody responded.</param>
public sealed record NonResponse(
    Sequence<ResponseGroup> Groups,
    Rational? Rate,
    Statistic Representativity,
    Statistic CoefficientOfVariation,
    Statistic ChiSquare,
    int Degrees,
    Statistic P,
    Rational? Dissimilarity)
{
    /// <summary>Groups should have at least so many that were asked; smaller ones make the indicator look worse than it is.</summary>
    public const int LeastPerGroup = 10;

    /// <summary>True if every group has at least <see cref="LeastPerGroup"/> that were asked.</summary>
    public bool HasLargeGroups => Groups.All(g => g.Eligible >= LeastPerGroup);

    /// <summary>Of groups.</summary>
    public static NonResponse Of(IEnumerable<ResponseGroup> groups)
    {
        var all = groups.ToSequence();
        var asked = all.Where(g => g.Eligible > 0).ToList();
        var (eligible, responded) = (asked.Sum(g => g.Eligible), asked.Sum(g => g.Responded));
        if (eligible == 0)
        {
            var none = Statistic.None(NullReason.NoAnswers);
            return new NonResponse(all, null, none, none, none, 0, none, null);
        }

        var rate = Rational.Of(responded, eligible);
        var squares = asked.Aggregate(Rational.Zero, (sum, g) => sum + (g.Eligible * Square(g.Rate!.Value - rate)));
        var deviation = eligible < 2 ? Statistic.None(NullReason.FewerThanTwo) : Statistic.Of(Math.Sqrt((squares / (eligible - 1)).ToDouble()));
        var chiSquare = asked.Count < 2 ? Statistic.None(NullReason.TooFewAnswers)
            : responded == 0 || responded == eligible ? Statistic.None(NullReason.ZeroVariance)
            : Statistic.Of((squares / (rate * (1 - rate))).ToDouble());
        return new NonResponse(
            all,
            rate,
            deviation.Value is { } s ? Statistic.Of(1 - (2 * s)) : deviation,
            responded == 0 ? Statistic.None(NullReason.NoAnswers) : deviation.Value is { } v ? Statistic.Of(v / rate.ToDouble()) : deviation,
            chiSquare,
            asked.Count - 1,
            chiSquare.Value is { } value ? Statistic.Of(ChiSquared.UpperP(value, asked.Count - 1)) : chiSquare,
            responded == 0 ? null : asked.Aggregate(Rational.Zero, (sum, g) => sum + (Rational.Of(g.Eligible, eligible) - Rational.Of(g.Responded, responded)).Abs()) / 2);
    }

    private static Rational Square(Rational value) => value * value;
}
