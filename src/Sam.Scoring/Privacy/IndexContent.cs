namespace Sam.Privacy;

/// <summary>
/// What protection weighs of an index of responses' scores: how many have a score, how many answered some but not all of its items, and
/// how many answered all.
/// </summary>
/// <remarks>
/// Where everybody answered all items or none, the index follows from the items' means and tells nothing more. Where some answered a part,
/// k · index less the items' sums is a number about those alone; so they have to be as many as a group needs, and so have those who
/// answered all, whose answers another combination leaves.
/// </remarks>
internal sealed class IndexContent(CompositeScore score, PrivacyRules rules, AggregateLayout layout)
{
    private const int ScoredPlace = 0;
    private const int PartPlace = 1;
    private const int AllPlace = 2;

    private readonly Variable _parts = new Variable.OfParts(score.Id);

    /// <summary>How many counts there are.</summary>
    public const int Width = 3;

    /// <summary>The counts of a segment.</summary>
    public long[] Of(Aggregates aggregates, Segment segment)
    {
        var scored = aggregates.Of(segment, new Variable.OfScore(score.Id)).Answered;
        if (!rules.GuardPartlyAnswered || score.Combine != ScoreCombination.Respondents && score.Value is null)
        {
            return [scored, 0, scored];
        }

        if (!layout.Has(_parts))
        {
            throw new ArgumentException($"how much of '{score.Id}' each response answered was not counted: it must be in the plan ({_parts})", nameof(aggregates));
        }

        var parts = aggregates.Of(segment, _parts);
        return [scored, parts.CountOf(Variable.OfParts.Some), parts.CountOf(Variable.OfParts.All)];
    }

    /// <summary>True of a group that may not come out.</summary>
    public bool IsUnsafe(long[] counts) =>
        !rules.Shows(counts[ScoredPlace]) || !rules.Shows(counts[PartPlace]) || (counts[PartPlace] > 0 && !rules.Shows(counts[AllPlace]));
}
