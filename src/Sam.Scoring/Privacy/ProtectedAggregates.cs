using Sam.Counting;

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
    private readonly bool[] _isHidden;
    private readonly SegmentStates _states;

    internal ProtectedAggregates(Aggregates aggregates, PrivacyRules rules)
    {
        Questionnaire = aggregates.Questionnaire;
        Organisation = aggregates.Organisation;
        Rules = rules;
        _layout = aggregates.Layout;
        _states = aggregates.States;
        var rows = RollUp.OfSegments(aggregates);
        _forms = rows.Select(StatusCounts).ToArray();
        _assignments = RollUp.OfAssignments(aggregates);
        _isHidden = _forms.Select(f => !rules.Shows(f[(int)ResponseStatus.Complete] + f[(int)ResponseStatus.Partial])).ToArray();
        _rows = rows.Select((r, i) => _isHidden[i] ? null : r).ToArray();
    }

    /// <summary>The questionnaire that was answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The units that were asked.</summary>
    public Organisation Organisation { get; }

    /// <summary>The rules that were applied.</summary>
    public PrivacyRules Rules { get; }

    /// <summary>True if the unit's answers are hidden. How many answered is never hidden.</summary>
    public bool IsHidden(Unit unit) => _isHidden[Organisation.IndexOf(unit.Id)];

    /// <summary>The counts of a variable for a unit and all below it; null if they are hidden.</summary>
    public Histogram? Of(Unit unit, Variable variable)
    {
        var index = Organisation.IndexOf(unit.Id);
        return _isHidden[index] ? null : _layout.HistogramOf(_rows[index], variable);
    }

    /// <summary>True if a variable was counted.</summary>
    internal bool Has(Variable variable) => _layout.Has(variable);

    /// <summary>True if a state was made.</summary>
    internal bool Has(Aggregation aggregation) => _states.Has(aggregation);

    /// <summary>The state of a unit and all below it; null where anything that it was made of is hidden.</summary>
    internal object? StateOf(Unit unit, Aggregation aggregation) => aggregation.Reads.Where(Has).Any(v => Of(unit, v) is null) || IsHidden(unit)
        ? null
        : _states.OfUnit(Organisation, Organisation.IndexOf(unit.Id), aggregation);

    /// <summary>How many forms have a status, each once.</summary>
    public long Forms(Unit unit, ResponseStatus status) => _forms[Organisation.IndexOf(unit.Id)][(int)status];

    /// <summary>How many assignments of a unit and those below it have a status: a joint answer is one in each unit that it covers.</summary>
    public long Assignments(Unit unit, ResponseStatus status) => _assignments[Organisation.IndexOf(unit.Id)][(int)status];

    private long[] StatusCounts(long[]? row) => Enum.GetValues<ResponseStatus>()
        .Select(s => row is null || !_layout.Has(new Variable.OfStatus()) ? 0 : row[_layout.PlaceOf(new Variable.OfStatus(), (int)s)])
        .ToArray();
}
