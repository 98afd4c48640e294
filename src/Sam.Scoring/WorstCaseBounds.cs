namespace Sam;

/// <summary>
/// Between which values a figure would lie if everyone it applies to had answered, whatever they would have said: the worst-case bounds of
/// Manski (<i>Partial Identification of Probability Distributions</i>, 2003). They assume nothing about those who did not answer, which makes
/// them the uncertainty statement for a follow-up that asks everybody: there is no sampling error, only non-response. Exact; with an answer
/// from everyone both ends are the figure itself.
/// </summary>
/// <param name="Low">The least value: nobody else would have answered positively, or all with the lowest score.</param>
/// <param name="High">The greatest value.</param>
public sealed record WorstCaseBounds(Rational Low, Rational High)
{
    /// <summary>
    /// Bounds of a share: positive / applicable and (positive + applicable − valid) / applicable. "Don't know" and blank count as answers that
    /// nobody knows.
    /// </summary>
    /// <param name="positive">Answers that are positive.</param>
    /// <param name="valid">Answers that are positive or not: no "don't know".</param>
    /// <param name="applicable">All that the item applies to, those who did not answer included: eligible less "not applicable" less not shown.</param>
    /// <returns>The bounds; null where the item applies to nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The counts do not lie within each other.</exception>
    public static WorstCaseBounds? OfShare(long positive, long valid, long applicable)
    {
        if (positive < 0 || positive > valid)
        {
            throw new ArgumentOutOfRangeException(nameof(positive), positive, "positive answers are valid ones");
        }

        return OfMean(positive, valid, applicable, Rational.Zero, Rational.One);
    }

    /// <summary>Bounds of a mean: everyone without a score gets the lowest score, then the highest.</summary>
    /// <param name="sum">The sum of scores.</param>
    /// <param name="scored">How many have a score.</param>
    /// <param name="applicable">All that the item applies to, as in <see cref="OfShare"/>.</param>
    /// <param name="min">The least score of the declared scale.</param>
    /// <param name="max">The greatest score of the declared scale.</param>
    /// <returns>The bounds; null where the item applies to nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More have a score than the item applies to, or the scale runs downwards.</exception>
    public static WorstCaseBounds? OfMean(Rational sum, long scored, long applicable, Rational min, Rational max)
    {
        if (scored < 0 || scored > applicable)
        {
            throw new ArgumentOutOfRangeException(nameof(scored), scored, $"at most the {applicable} that the item applies to have answered");
        }

        if (min > max)
        {
            throw new ArgumentOutOfRangeException(nameof(max), max, "the greatest score is at least the least");
        }

        var unknown = applicable - scored;
        return applicable == 0 ? null : new WorstCaseBounds((sum + (unknown * min)) / applicable, (sum + (unknown * max)) / applicable);
    }
}
