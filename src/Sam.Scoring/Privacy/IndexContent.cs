namespace Sam.Privacy;

/// <summary>
/// What protection weighs of an index of responses' scores: how many have a score, how many answered some but not all of its items, and
/// how many answers any combination with the items' figures, and those of later indices over the same items, depends on.
/// </summary>
/// <remarks>
/// Where everybody answered all items or none, the index follows from the items' figures and tells nothing more. Where some answered a part,
/// k · index less the items' sums is a number about those alone. In each segment a combination in which the index has a part depends on
/// those who answered a part, or, if it is made so that some of these drop out, on those who answered all: on the fewer of the two at
/// least. So what it depends on is at least the sum of these over the segments, and that has to be as many as a group needs. Where several
/// indices share items, only those count whom no later index (see <see cref="OverlappingScores"/>) can make drop out: who answered an item
/// all of whose later indices they answered in full. And those who answered all are those who answered all items of these indices too.
/// </remarks>
internal sealed class IndexContent(Questionnaire questionnaire, CompositeScore score, PrivacyRules rules, AggregateLayout layout)
{
    private const int ScoredPlace = 0;
    private const int PartPlace = 1;
    private const int SurePlace = 2;

    private readonly Variable _parts = new Variable.OfParts(score.Id);
    private readonly bool _isWeighed = rules.GuardPartlyAnswered && OverlappingScores.IsOfResponses(score);
    private readonly bool _hasNoWeight = score.Items.Any(i => questionnaire[i].Weight.Sign == 0);

    /// <summary>How many counts there are.</summary>
    public const int Width = 3;

    /// <summary>The counts of a segment.</summary>
    public long[] Of(Aggregates aggregates, Segment segment)
    {
        var scored = aggregates.Of(segment, new Variable.OfScore(score.Id)).Answered;
        if (!_isWeighed)
        {
            return [scored, 0, 0];
        }

        if (!layout.Has(_parts))
        {
            throw new ArgumentException($"how much of '{score.Id}' each response answered was not counted: it must be in the plan ({_parts})", nameof(aggregates));
        }

        var parts = aggregates.Of(segment, _parts);
        var (some, all) = (parts.CountOf(Variable.OfParts.Some), parts.CountOf(Variable.OfParts.All));
        // An expression may have a value for some of those who answered a part, and an item without weight may be missing unnoticed.
        var isSure = !_hasNoWeight && (score.Value is null || scored == all + parts.CountOf(Variable.OfParts.AllOwn));
        return [scored, some + parts.CountOf(Variable.OfParts.Mixed), isSure ? Math.Min(some, all) : 0];
    }

    /// <summary>True of a group that may not come out.</summary>
    public bool IsUnsafe(long[] counts) =>
        !rules.Shows(counts[ScoredPlace]) || (counts[PartPlace] > 0 && counts[SurePlace] < rules.MinGroup);
}
