using Sam.Counting;
using Sam.Privacy;

namespace Sam;

/// <summary>
/// Counts per unit, rolled up, after small-group protection. A unit's figure is the sum over the segments that touch it or a unit below
/// it, each once: a joint answer is never counted twice at any unit. There is no public constructor: what a measure can read has been protected.
/// </summary>
public sealed class ProtectedAggregates
{
    private readonly AggregateLayout _layout;
    private readonly long[]?[] _rows;
    private readonly long[][] _forms;
    private readonly long[][] _assignments;
    private readonly SegmentStates _states;
    private readonly Protection? _protection;
    private readonly Lazy<DisclosureReport> _published;

    internal ProtectedAggregates(Aggregates aggregates, PrivacyRules rules)
    {
        Questionnaire = aggregates.Questionnaire;
        Organisation = aggregates.Organisation;
        Rules = rules;
        _layout = aggregates.Layout;
        _states = aggregates.States;
        _rows = RollUp.OfSegments(aggregates);
        _forms = _rows.Select(StatusCounts).ToArray();
        _assignments = RollUp.OfAssignments(aggregates);
        _protection = rules.MinGroup is null ? null : new Protection(aggregates, rules);
        _published = new Lazy<DisclosureReport>(() => _protection is null ? new DisclosureReport("", default, default) : PublishedCells.Of(aggregates, _protection));
    }

    /// <summary>The questionnaire that was answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The units that were asked.</summary>
    public Organisation Organisation { get; }

    /// <summary>The rules that were applied.</summary>
    public PrivacyRules Rules { get; }

    /// <summary>True if all of the unit's answers are hidden: it is too small, or another unit that is could be computed with it. How many answered is hidden only where <see cref="HidesParticipationOf"/> says so.</summary>
    public bool IsHidden(Unit unit) => _protection is not null && !_protection.Units[IndexOf(unit)];

    /// <summary>True if the unit's counts of a variable are hidden: all of its answers are, or these are too few, or too few elsewhere could be computed with them.</summary>
    public bool IsHidden(Unit unit, Variable variable) => _protection is not null && DisclosureOf(IndexOf(unit), variable) != Disclosure.Exact;

    /// <summary>The counts of a variable for a unit and all below it; null if they are hidden.</summary>
    public Histogram? Of(Unit unit, Variable variable)
    {
        var index = IndexOf(unit);
        return DisclosureOf(index, variable) != Disclosure.Exact ? null : _layout.HistogramOf(_rows[index], variable);
    }

    /// <summary>True if a variable was counted.</summary>
    internal bool Has(Variable variable) => _layout.Has(variable);

    /// <summary>True if a state was made.</summary>
    internal bool Has(Aggregation aggregation) => _states.Has(aggregation);

    /// <summary>The state of a unit and all below it; null where anything that it was made of is hidden.</summary>
    internal object? StateOf(Unit unit, Aggregation aggregation) => aggregation.Reads.Where(Has).Any(v => Of(unit, v) is null) || IsHidden(unit)
        ? null
        : _states.OfUnit(Organisation, Organisation.IndexOf(unit.Id), aggregation);
    /// <summary>What is told of an item's share of positive answers where the counts are hidden because nearly all agree; null elsewhere.</summary>
    public ShareBound? BoundOf(Unit unit, ItemCode item) => _protection?.BoundOf(IndexOf(unit), item);

    /// <summary>What is left of a shown unit when the shown units below it are taken away; null where that is nothing.</summary>
    public OtherUnits? OthersOf(Unit unit) => _protection?.Others[IndexOf(unit)];

    /// <summary>
    /// The groups whose counts are shown, for <see cref="DisclosureLedger"/>: per question the units with a figure, made of segments. Empty
    /// where answers are not anonymous. It holds the sizes of small cells: keep it as the answers are kept.
    /// </summary>
    public DisclosureReport Published => _published.Value;

    /// <summary>True if not even how many answered is told of a unit: it is hidden, and the rules say so.</summary>
    public bool HidesParticipationOf(Unit unit) => Rules.HidesParticipation && IsHidden(unit);

    /// <summary>How many forms have a status, each once; 0 where that is hidden.</summary>
    public long Forms(Unit unit, ResponseStatus status) => HidesParticipationOf(unit) ? 0 : _forms[IndexOf(unit)][(int)status];

    /// <summary>
    /// How many assignments of a unit and those below it have a status: a joint answer is one in each unit that it covers. 0 where that is hidden.
    /// </summary>
    public long Assignments(Unit unit, ResponseStatus status) => HidesParticipationOf(unit) ? 0 : AllAssignments(unit, status);

    /// <summary>The same, hidden or not: for sums over units.</summary>
    internal long AllAssignments(Unit unit, ResponseStatus status) => _assignments[IndexOf(unit)][(int)status];

    /// <summary>Which units, by place, may tell how many of their responses have something, given how many each segment has of it.</summary>
    internal bool[] ShownOf(Func<Segment, long> count) =>
        _protection?.ShownOf(count) ?? Enumerable.Repeat(true, Organisation.Units.Count).ToArray();

    private int IndexOf(Unit unit) => Organisation.IndexOf(unit.Id);

    private Disclosure DisclosureOf(int unit, Variable variable) => _protection?.Of(unit, variable) ?? Disclosure.Exact;

    private long[] StatusCounts(long[]? row) => Enum.GetValues<ResponseStatus>()
        .Select(s => row is null || !_layout.Has(new Variable.OfStatus()) ? 0 : row[_layout.PlaceOf(new Variable.OfStatus(), (int)s)])
        .ToArray();
}
