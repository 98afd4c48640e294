using Sam.Answers;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>The units that the rows of a file name, for a file whose organisation nobody has described.</summary>
internal sealed class UnitNames(WideFile file)
{
    private readonly List<string> _names = [];
    private readonly FieldCodes _known = new();
    private readonly FieldCodes _knownOfSeveral = new();
    private readonly WordCells _eligible = new(file.Columns.Eligible, 1, text => AnswerRow.EligibleOf(text) is null ? 0 : 1);

    /// <summary>Each name as it was first written; further ones may differ from it in what units' names are not told apart by.</summary>
    public List<string> All()
    {
        var (table, answers) = Scratch();
        var isUnclosed = false;
        using var reader = file.ReadRows(() => isUnclosed = true, out var record);
        for (; reader.Read(); record++)
        {
            if (!isUnclosed && file.Columns.Fit(reader) && _eligible.Of(reader) == 1 && TryTake(reader))
            {
                continue;
            }

            if (table.Take(CsvRecord.Of(reader, record, isUnclosed)) is { } row && answers.Read(row) is { } raw)
            {
                _names.AddRange(raw.Units.Select(u => u.Text));
            }
        }

        return _names;
    }

    // The same rows are read again, and then what there is to say about them is said.
    private (CsvTable Table, WideAnswers Answers) Scratch()
    {
        var ignored = new List<Diagnostic>();
        var table = new CsvTable(file.Path, ignored);
        table.Take(file.Header);
        var answers = new WideAnswers(new Table(table.Header, []), file.Questionnaire, ignored);
        answers.TryFindColumns();
        return (table, answers);
    }

    // False where neither cell says anything: then the row may be none at all.
    private bool TryTake(CsvHelper.CsvReader reader) =>
        (file.Columns.Units >= 0 && TryTake(reader.GetSpan(file.Columns.Units), _knownOfSeveral, AnswerRow.UnitsOf))
        || (file.Columns.Unit >= 0 && TryTake(reader.GetSpan(file.Columns.Unit), _known, text => [text]));

    private bool TryTake(ReadOnlySpan<byte> field, FieldCodes known, Func<string, string[]> namesOf)
    {
        var code = known.Of(field);
        if (code == FieldCodes.Unknown)
        {
            var text = FieldText.Of(field);
            code = text.Length > 0 ? 1 : 0;
            known.TryRemember(field, code);
            _names.AddRange(code == 1 ? namesOf(text) : []);
        }

        return code == 1;
    }
}
