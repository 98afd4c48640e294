using System.Runtime.CompilerServices;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>Puts what was decoded of a file, part by part in order, into a set, and has a closer look at rows that need one.</summary>
internal sealed class WideSet
{
    private readonly WideFile _file;
    private readonly ResponseSetBuilder _builder;
    private readonly RespondentIds _ids = new();
    private readonly HashSet<int> _setAside = [];
    private readonly List<WidePart> _before = [];
    private readonly bool[] _saysSomething;
    private readonly bool _hasIds;
    private bool _isExpecting;
    private bool _isInParts;
    private int _recordsBefore;

    public WideSet(WideFile file, Organisation organisation)
    {
        _file = file;
        Organisation = organisation;
        _builder = new ResponseSetBuilder(file.Questionnaire, organisation, file.Limits) { ChecksIds = false };
        _saysSomething = new bool[file.Columns.Unnamed.Count];
        _hasIds = file.Columns.Respondent >= 0;
    }

    /// <summary>Who was asked.</summary>
    public Organisation Organisation { get; }

    /// <summary>How many responses will be at hand at most.</summary>
    public int KeptAtMost { get; init; } = int.MaxValue;

    /// <summary>How many responses are at hand.</summary>
    public int Count => _builder.Count;

    /// <summary>The responses at hand; those that come make another set.</summary>
    public ResponseSet Take()
    {
        _isInParts = true;
        return _builder.Take();
    }

    /// <summary>Takes rows of a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(WideBatch batch, WidePart part)
    {
        if (!_isExpecting && batch.IsFull)
        {
            Expect(batch);
        }

        var from = 0;
        foreach (var (before, record) in batch.Odd)
        {
            _builder.Add(batch.Block, from, before, part.Decoder.Names);
            from = before;
            Look(_before.Count == 0 ? record : record with { Number = record.Number + _recordsBefore, Line = record.Line + _before.Sum(p => p.Lines) });
        }

        _builder.Add(batch.Block, from, batch.Block.Count, part.Decoder.Names);
        for (var row = 0; _hasIds && row < batch.Block.Count; row++)
        {
            _ids.Add(batch.Ids[row] != 0 ? batch.Ids[row] : RespondentIds.NumberOf(RespondentIds.NameOf(batch.Records[row] + _recordsBefore)));
        }
    }

    /// <summary>All rows of a part have been taken; the next part follows.</summary>
    public void End(WidePart part)
    {
        _recordsBefore += part.Records;
        _before.Add(part);
        for (var i = 0; i < _saysSomething.Length; i++)
        {
            _saysSomething[i] |= part.Decoder.SaysSomething[i];
        }
    }

    /// <summary>The set, and what there is to say.</summary>
    public ParseResult<ResponseSet> Build()
    {
        for (var i = 0; i < _saysSomething.Length; i++)
        {
            if (_saysSomething[i])
            {
                _file.Answers.ReportUnknown(_file.Table.Header[_file.Columns.Unnamed[i]]);
            }
        }

        var duplicates = Duplicates();
        var set = _builder.Build();
        return new ParseResult<ResponseSet>(set.Value, _file.Diagnostics.Concat(set.Diagnostics).Concat(duplicates));
    }

    // The first full batch tells how long rows are; there are no more of them than line breaks.
    private void Expect(WideBatch batch)
    {
        _isExpecting = true;
        var rows = (int)Math.Min(_file.CountLineFeeds() + 1, _file.Length * (batch.Block.Count + batch.Odd.Count) / Math.Max(1, batch.Bytes) * 17 / 16);
        _builder.Expect(Math.Min(rows, KeptAtMost));
        if (_hasIds)
        {
            _ids.Expect(rows);
        }
    }

    private void Look(CsvRecord record)
    {
        if (_file.Table.Take(record) is not { } row)
        {
            _setAside.Add(record.Number);
            return;
        }

        for (var i = 0; i < _saysSomething.Length; i++)
        {
            _saysSomething[i] |= !row.Cells[_file.Columns.Unnamed[i]].IsBlank;
        }

        if (_file.Answers.Read(row) is { } raw && _builder.TryAdd(raw))
        {
            _ids.Add(RespondentIds.NumberOf(raw.Id));
        }
        else
        {
            _setAside.Add(record.Number);
        }
    }

    private List<Diagnostic> Duplicates()
    {
        var found = new List<Diagnostic>();
        if (_ids.Again.Count == 0)
        {
            return found;
        }

        var taken = 0;
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        using var reader = _file.ReadRows(() => { }, out var record);
        for (; reader.Read(); record++)
        {
            var field = reader.GetSpan(_file.Columns.Respondent);
            if (_setAside.Contains(record))
            {
                continue;
            }

            taken++;
            var number = RespondentIds.NumberOf(field);
            number = number != 0 ? number : RespondentIds.NumberOf(RespondentIds.NameOf(record));
            if (!_ids.Again.Contains(number))
            {
                continue;
            }

            var name = FieldText.ComposedOf(field) ?? RespondentIds.NameOf(record);
            CsvRecord.Of(reader, record, isUnclosed: false).Cells(_file.Path, [], out var range, out _);
            var where = new Place.InCell(_file.Path, record, "", range);
            if (!first.TryAdd(name, where))
            {
                found.Add(ResponseSetBuilder.Duplicate(name, where, first[name]));
                if (!_isInParts)
                {
                    _builder.MarkEarlierId(taken - 1);
                }
            }
        }

        return found;
    }
}
