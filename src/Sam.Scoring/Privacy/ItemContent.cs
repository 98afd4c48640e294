namespace Sam.Privacy;

/// <summary>
/// What protection weighs of an item's answers: how many are valid, and where unanimity is guarded against, how many of them are positive
/// and how many there are of each kind.
/// </summary>
internal sealed class ItemContent(Item item, PrivacyRules rules, AggregateLayout layout)
{
    private const int ValidPlace = 0;
    private const int PositivePlace = 1;
    private const int FirstKind = 2;

    private readonly bool _isGuarded = rules.Guards(item);
    private readonly bool _isSigned = item.Scale?.IsSigned == true && item.Answer is AnswerType.Choice;
    private readonly List<AnswerOption> _ticks = rules.Guards(item) && item.Answer is AnswerType.Choices
        ? item.Answer.Options.Where(o => o.Kind == OptionKind.Valid && layout.Has(new Variable.OfOption(item.Code, o.Code))).ToList()
        : [];

    private Variable Answers => new Variable.OfItem(item.Code);

    /// <summary>How many counts there are.</summary>
    public int Width => !_isGuarded ? 1 : FirstKind + _ticks.Count + layout.BookOf(Answers).Entries.Count;

    /// <summary>The counts of a segment.</summary>
    public long[] Of(Aggregates aggregates, Segment segment)
    {
        var answers = aggregates.Of(segment, Answers);
        var counts = new long[Width];
        counts[ValidPlace] = answers.CountOf(OptionKind.Valid);
        if (!_isGuarded)
        {
            return counts;
        }

        var place = FirstKind;
        foreach (var (entry, count) in answers.Entries)
        {
            counts[PositivePlace] += entry.Option?.IsPositive == true ? count : 0;
            // That somebody wrote, or ticked something, is no answer that could be the same for all.
            counts[place++] = entry.Kind == OptionKind.Valid && entry.Code != CodeBook.AnsweredCode ? count : 0;
        }

        foreach (var option in _ticks)
        {
            counts[place++] = aggregates.Of(segment, new Variable.OfOption(item.Code, option.Code)).CountOf("ticked");
        }

        return counts;
    }

    /// <summary>True of a group that may not come out: too small, or guarded and of one mind.</summary>
    public bool IsUnsafe(long[] counts) => !rules.Shows(counts[ValidPlace]) || (_isGuarded && counts[ValidPlace] > 0 && IsOfOneMind(counts));

    /// <summary>The bound that is told instead of the share; null where nothing may be told.</summary>
    public ShareBound? BoundOf(long[] counts) =>
        _isGuarded && _isSigned && counts[ValidPlace] > 0 && rules.Shows(counts[ValidPlace]) ? ShareBound.Of(counts[PositivePlace], counts[ValidPlace]) : null;

    private bool IsOfOneMind(long[] counts) => (_isSigned && ShareBound.Of(counts[PositivePlace], counts[ValidPlace]) is not null)
        || counts.Skip(FirstKind).Any(c => c == counts[ValidPlace]);
}
