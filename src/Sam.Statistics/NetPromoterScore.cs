using Sam.Numerics;

namespace Sam;

/// <summary>
/// The (employee) net promoter score of answers from 0 to 10: 100 · (promoters − detractors) / n. A promoter answers 9 or 10, a detractor 0
/// to 6, the others are passive and count in n alone. Printed as a whole number with its sign, without a percent sign.
/// </summary>
/// <param name="Promoters">How many answered 9 or 10.</param>
/// <param name="Passives">How many answered 7 or 8.</param>
/// <param name="Detractors">How many answered 0 to 6.</param>
public sealed record NetPromoterScore(long Promoters, long Passives, long Detractors)
{
    /// <summary>How many answered 9 or 10.</summary>
    public long Promoters { get; } = Guard.NotNegative(Promoters, nameof(Promoters));

    /// <summary>How many answered 7 or 8.</summary>
    public long Passives { get; } = Guard.NotNegative(Passives, nameof(Passives));

    /// <summary>How many answered 0 to 6.</summary>
    public long Detractors { get; } = Guard.NotNegative(Detractors, nameof(Detractors));

    /// <summary>The least score of a promoter.</summary>
    public static Rational PromotersFrom => 9;

    /// <summary>The greatest score of a detractor.</summary>
    public static Rational DetractorsTo => 6;

    /// <summary>How many answered.</summary>
    public long N => Promoters + Passives + Detractors;

    /// <summary>The score, from −100 to 100; null if nobody answered.</summary>
    public Rational? Value => Coded.Mean;

    /// <summary>Its standard error: that of the mean of −100, 0 and 100. Needs two answers.</summary>
    public Statistic StandardError => Spread.Of(Coded).StandardError;

    /// <summary>The answers as what they are worth: −100, 0 or 100.</summary>
    internal ScoreDistribution Coded => ScoreDistribution.Of([(-100, Detractors), (0, Passives), (100, Promoters)]);

    /// <summary>Of the scores of an item from 0 to 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A score is not between 0 and 10.</exception>
    public static NetPromoterScore Of(ScoreDistribution scores)
    {
        if (scores.Counts.Any(c => c.Score.Sign < 0 || c.Score > 10))
        {
            throw new ArgumentOutOfRangeException(nameof(scores), scores, "a net promoter score is of answers from 0 to 10");
        }

        var promoters = scores.Counts.Where(c => c.Score >= PromotersFrom).Sum(c => c.Count);
        var detractors = scores.Counts.Where(c => c.Score <= DetractorsTo).Sum(c => c.Count);
        return new NetPromoterScore(promoters, scores.N - promoters - detractors, detractors);
    }

    /// <summary>Student's interval; it may reach beyond ±100, which says that there are too few answers. None for fewer than two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95) => MeanInterval.Of(Coded, level);
}
