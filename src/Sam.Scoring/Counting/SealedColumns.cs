using System.Collections.Concurrent;
using Sam.Columns;

namespace Sam.Counting;

/// <summary>
/// Answers in the analysis, sorted by segment: the columns of scales so short that <see cref="PlaneKernel"/> counts them. Takes a byte per
/// answer more than the set itself, and about as long to build as 20 to 50 counts; counting is then some ten times faster.
/// </summary>
internal sealed class SealedColumns
{
    private readonly Dictionary<ItemCode, byte[]> _columns = [];
    private readonly ConcurrentDictionary<string, byte[]> _scores = new(StringComparer.OrdinalIgnoreCase);
    private readonly ResponseSet _set;
    private readonly int[] _starts;

    public SealedColumns(ResponseSet set)
    {
        _set = set;
        _starts = new int[set.Segments.Count + 1];
        for (var response = 0; response < set.ResponseCount; response++)
        {
            if (set.IsInAnalysis(response))
            {
                _starts[set.SegmentAt(response) + 1]++;
            }
        }

        for (var segment = 1; segment < _starts.Length; segment++)
        {
            _starts[segment] += _starts[segment - 1];
        }

        var places = PlacesOf(set);
        foreach (var item in set.Questionnaire.Items)
        {
            if (set.ColumnOf(item.Code) is ChoiceColumn column && column.Book.Entries.Count <= PlaneKernel.MaxOptions)
            {
                _columns.Add(item.Code, Sorted(column.Bytes, places));
            }
        }
    }

    /// <summary>Where each segment's answers begin, and where the last one's end.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>An item's answers, and <see cref="PlaneKernel.Padding"/> bytes more; null for an item of another kind.</summary>
    public byte[]? Of(ItemCode item) => _columns.GetValueOrDefault(item);

    /// <summary>A composite score's values as codes, and <see cref="PlaneKernel.Padding"/> bytes more, sorted when first asked for; null for one of too many values.</summary>
    public byte[]? Of(string score, ScoreColumn values) => values.IsShort ? _scores.GetOrAdd(score, _ => Sorted(values.Bytes, PlacesOf(_set))) : null;

    // Where each response goes; -1 for those outside the analysis.
    private int[] PlacesOf(ResponseSet set)
    {
        var next = _starts.AsSpan().ToArray();
        var places = new int[set.ResponseCount];
        for (var response = 0; response < places.Length; response++)
        {
            places[response] = set.IsInAnalysis(response) ? next[set.SegmentAt(response)]++ : -1;
        }

        return places;
    }

    private byte[] Sorted(ReadOnlySpan<byte> codes, int[] places)
    {
        var sorted = new byte[_starts[^1] + PlaneKernel.Padding];
        for (var response = 0; response < places.Length; response++)
        {
            if (places[response] >= 0)
            {
                sorted[places[response]] = codes[response];
            }
        }

        return sorted;
    }
}
