using Sam.Blocks;

namespace Sam;

/// <summary>The way in for a reader that has decoded many responses: no object for each of them.</summary>
public sealed partial class ResponseSetBuilder
{
    // Complete and partial are the first two statuses.
    private const byte LastInAnalysis = (byte)ResponseStatus.Partial;

    /// <summary>How many responses have been taken since the columns began.</summary>
    internal int Count => _columns.Statuses.Count;

    /// <summary>Makes room for responses, so that columns do not grow step by step.</summary>
    internal void Expect(int responses) => _columns.Expect(responses);

    /// <summary>Adds the responses of a block from one place up to another; ids are the reader's concern.</summary>
    internal void Add(ResponseBlock block, int from, int to, BlockNames names)
    {
        if (from == to)
        {
            return;
        }

        var statuses = block.Statuses.AsSpan(from, to - from);
        for (var i = 0; i < _questionnaire.Items.Count; i++)
        {
            var item = _questionnaire.Items[i];
            BlockAnswers.AddTo(_itemColumns[i], block, i, from, to);
            if (item.IsRequired && ByteLanes.CountBoth(block.Codes[i].AsSpan(from, to - from), Columns.ChoiceColumn.BlankByte, statuses, LastInAnalysis) is > 0 and var blank)
            {
                _requiredBlank[item.Code] = _requiredBlank.GetValueOrDefault(item.Code) + blank;
            }
        }

        _columns.Statuses.AddRange(statuses);
        for (var row = from; row < to; row++)
        {
            _columns.SegmentOf.Add(names.SegmentIn(_columns, block.Units[row]));
        }

        AddRoles(block, from, to, names);
        AddWords(block, from, to, names);
    }

    /// <summary>Marks a response whose id an earlier one has.</summary>
    internal void MarkEarlierId(int response) => _columns.WithEarlierId.Add(response);

    /// <summary>The set so far, and empty columns for what comes: a file can be counted part by part.</summary>
    internal ResponseSet Take()
    {
        var set = new ResponseSet(_questionnaire, _organisation, _columns);
        _inEarlierSets += InAnalysis(_columns);
        Begin();
        Expect(set.ResponseCount);
        return set;
    }

    private void AddRoles(ResponseBlock block, int from, int to, BlockNames names)
    {
        var first = Count - to;
        for (var row = from; row < to; row++)
        {
            if (block.Roles[row] != ResponseBlock.NoRole)
            {
                _columns.SetRole(first + row, names.RoleIn(_columns, block.Roles[row]));
            }
        }
    }

    private void AddWords(ResponseBlock block, int from, int to, BlockNames names)
    {
        foreach (var words in block.Words)
        {
            if (words.Row >= from && words.Row < to && block.Statuses[words.Row] <= LastInAnalysis)
            {
                _columns.AddWords(names.SegmentIn(_columns, block.Units[words.Row]), words.Comments, words.Note);
            }
        }
    }
}
