using Sam.Tables;

namespace Sam.Answers;

/// <summary>
/// Whom the rows of a long file are from, row after row: an id and a unit, for ids may begin anew in each unit; and where the rows of
/// one id and unit differ in eligibility or role, they are from different people.
/// </summary>
internal sealed class LongRespondents(ColumnMap columns)
{
    private readonly Dictionary<string, (string? Unit, string? Units)> _lastUnit = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string? Unit, string? Units), (string? Eligible, string? Role)> _lastPerson = [];

    /// <summary>What is equal for rows of one person; blank cells are as in the row before.</summary>
    public LongRespondent Of(TableRow row)
    {
        var id = columns.Text(row, AnswerColumns.Respondent) ?? "";
        var unit = (Unit: Key(row, AnswerColumns.Unit), Units: Key(row, AnswerColumns.Units));
        if (unit is (null, null))
        {
            unit = _lastUnit.GetValueOrDefault(id);
        }

        _lastUnit[id] = unit;
        var before = _lastPerson.GetValueOrDefault((id, unit.Unit, unit.Units));
        var person = (Eligible: Key(row, AnswerColumns.Eligible) ?? before.Eligible, Role: Key(row, AnswerColumns.Role) ?? before.Role);
        _lastPerson[(id, unit.Unit, unit.Units)] = person;
        return new LongRespondent(id, unit.Unit, unit.Units, person.Eligible, person.Role);
    }

    private string? Key(TableRow row, ColumnName name) => columns.Text(row, name)?.ToUpperInvariant();
}

/// <summary>Whom a row of a long file is from.</summary>
internal readonly record struct LongRespondent(string Id, string? Unit, string? Units, string? Eligible, string? Role);
