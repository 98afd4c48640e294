using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Conditions;

/// <summary>Puts the answers of a set's responses, one response at a time, where closures read them.</summary>
internal sealed class ResponseReader
{
    private readonly ResponseSet _set;
    private readonly EvaluationState _state;
    private readonly (Column Column, ItemTable Item)[] _items;
    private readonly Sequence<Unit>[] _units;
    private int _segment = -1;

    /// <summary>A reader of some items.</summary>
    public ResponseReader(ResponseSet set, EvaluationPlan plan, IEnumerable<ItemTable> items)
    {
        _set = set;
        _state = new EvaluationState(plan);
        _items = [.. items.Select(i => (set.ColumnOf(i.Item.Code), i))];
        _units = plan.Properties.IsEmpty ? [] : [.. set.Segments.Select(s => s.Units.Select(u => set.Organisation.Units[u]).ToSequence())];
    }

    /// <summary>A response's answers; valid until the next response is asked for.</summary>
    public EvaluationState At(int response)
    {
        foreach (var (column, item) in _items)
        {
            column.Put(response, item, _state.Answers);
        }

        return InSegment(_set.SegmentAt(response));
    }

    /// <summary>What is known of all responses of a segment.</summary>
    public EvaluationState InSegment(int segment)
    {
        if (_units.Length > 0 && segment != _segment)
        {
            _segment = segment;
            _state.Units.Load(_units[segment]);
        }

        _state.Forget();
        return _state;
    }
}
