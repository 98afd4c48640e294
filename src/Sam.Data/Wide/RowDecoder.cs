using System.Runtime.CompilerServices;
using CsvHelper;
using Sam.Answers;
using Sam.Blocks;

namespace Sam.Wide;

/// <summary>
/// Decodes the records of a wide file, field by field, from their bytes. A record of which there is anything to say is refused: then it is
/// read as all other files are, and what is said about it is said there. Belongs to one thread.
/// </summary>
internal sealed class RowDecoder
{
    private const int Refused = -2;

    private readonly WideColumns _columns;
    private readonly ItemColumn[] _items;
    private readonly UnitCells _units;
    private readonly WordCells _eligible;
    private readonly WordCells _status;
    private readonly WordCells _role;
    private readonly BlockRouter _router;
    private readonly BlockStatuses _statuses;

    public RowDecoder(WideColumns columns, Questionnaire questionnaire, Organisation organisation, CompletenessLimits limits)
    {
        _columns = columns;
        var places = questionnaire.Items.Select((item, place) => (item, place)).ToDictionary(i => i.item.Code, i => i.place);
        _items = [.. columns.Items.Select(i => new ItemColumn(new ItemCells(i.Column, i.Item, places[i.Item.Code])))];
        _units = new UnitCells(organisation, Names);
        _eligible = new WordCells(columns.Eligible, 1, text => AnswerRow.EligibleOf(text) switch { true => 1, false => 0, null => Refused });
        _status = new WordCells(columns.Status, ResponseBlock.NoStatus, text => text.Length == 0 ? ResponseBlock.NoStatus : AnswerRow.StatusOf(text) is { } status ? (int)status : Refused);
        _role = new WordCells(columns.Role, ResponseBlock.NoRole, text => text.Length == 0 ? ResponseBlock.NoRole : Names.AddRole(ComposedText.Compose(text)));
        var hasColumn = new bool[questionnaire.Items.Count];
        foreach (var (_, item) in columns.Items)
        {
            hasColumn[places[item.Code]] = true;
        }

        _router = new BlockRouter(questionnaire, organisation, hasColumn);
        _statuses = new BlockStatuses(questionnaire, limits);
        SaysSomething = new bool[columns.Unnamed.Count];
    }

    /// <summary>What the numbers in blocks stand for.</summary>
    public BlockNames Names { get; } = new();

    /// <summary>For each column without a name whether a cell of it says something.</summary>
    public bool[] SaysSomething { get; }

    /// <summary>Puts the record that a reader stands on into the next row of a batch; false where it needs a closer look.</summary>
    // A file is mostly read once in a process: there is no time to find out that this runs often.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryDecode(CsvReader reader, int record, WideBatch batch)
    {
        var (block, row) = (batch.Block, batch.Block.Count);
        if (!_columns.Fit(reader)
            || UnitsOf(reader) is not (>= 0 and var units)
            || _eligible.Of(reader) is not (>= 0 and var eligible)
            || _status.Of(reader) is not (>= 0 and var status))
        {
            return false;
        }

        var codes = block.Codes;
        foreach (ref readonly var item in _items.AsSpan())
        {
            var field = reader.GetSpan(item.Column);
            var code = field.Length == 1 ? item.OfOneByte[field[0]] : ItemCells.Look;
            if (code != ItemCells.Look)
            {
                codes[item.Place][row] = code;
            }
            else if (!item.Cells.TryRead(field, block, row))
            {
                return false;
            }
        }

        if (!_router.IsIdle && !_router.TryRoute(block, row, Names.UnitsOf(units)))
        {
            return false;
        }

        block.Units[row] = units;
        block.Statuses[row] = eligible == 0 ? (byte)ResponseStatus.Ineligible : (byte)status;
        block.Roles[row] = _role.Of(reader);
        batch.Records[row] = record;
        batch.Ids[row] = _columns.Respondent < 0 ? 0 : RespondentIds.NumberOf(reader.GetSpan(_columns.Respondent));
        AddWords(reader, block, row);
        Watch(reader);
        block.Count++;
        return true;
    }

    /// <summary>Works out how far the responses of a full batch got.</summary>
    public void Complete(WideBatch batch) => _statuses.Fill(batch.Block);

    private int UnitsOf(CsvReader reader)
    {
        if (_columns.Units >= 0)
        {
            var several = reader.GetSpan(_columns.Units);
            if (_columns.Unit < 0 || !IsBlank(several))
            {
                return _units.OfSeveral(several);
            }
        }

        return _units.OfOne(reader.GetSpan(_columns.Unit));
    }

    private void AddWords(CsvReader reader, ResponseBlock block, int row)
    {
        var note = _columns.Note < 0 ? null : FieldText.ComposedOf(reader.GetSpan(_columns.Note));
        var comments = default(Sequence<ItemComment>);
        foreach (var (column, item) in _columns.Comments)
        {
            if (FieldText.ComposedOf(reader.GetSpan(column)) is { } text)
            {
                comments = comments.With(new ItemComment(item.Code, text));
            }
        }

        if (note is not null || !comments.IsEmpty)
        {
            block.Words.Add(new BlockWords(row, comments, note));
        }
    }

    private void Watch(CsvReader reader)
    {
        for (var i = 0; i < SaysSomething.Length; i++)
        {
            SaysSomething[i] |= !IsBlank(reader.GetSpan(_columns.Unnamed[i]));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> field) => field.IsEmpty || (field[0] is <= (byte)' ' or > 127 && FieldText.Of(field).Length == 0);

    // What is needed of nearly every cell lies together.
    private readonly struct ItemColumn(ItemCells cells)
    {
        public readonly int Column = cells.Column;
        public readonly int Place = cells.Place;
        public readonly byte[] OfOneByte = cells.OfOneByte;
        public readonly ItemCells Cells = cells;
    }
}
