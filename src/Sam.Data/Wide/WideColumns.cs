using CsvHelper;
using Sam.Answers;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>The columns of a wide file, as its header names them.</summary>
internal sealed class WideColumns
{
    private readonly int _count;
    private readonly int _named;

    /// <summary>The columns of a file.</summary>
    /// <param name="table">The file's table, at its header.</param>
    /// <param name="answers">The columns that were found.</param>
    public WideColumns(CsvTable table, WideAnswers answers)
    {
        _count = table.Header.Count;
        _named = table.Named;
        Items = answers.Items;
        Comments = answers.Comments;
        Respondent = answers.Columns.PlaceOf(AnswerColumns.Respondent);
        Unit = answers.Columns.PlaceOf(AnswerColumns.Unit);
        Units = answers.Columns.PlaceOf(AnswerColumns.Units);
        Eligible = answers.Columns.PlaceOf(AnswerColumns.Eligible);
        Status = answers.Columns.PlaceOf(AnswerColumns.Status);
        Role = answers.Columns.PlaceOf(AnswerColumns.Role);
        Note = answers.Columns.PlaceOf(AnswerColumns.Note);
        Unnamed = [.. Enumerable.Range(0, _count).Where(i => table.Header[i].IsBlank)];
    }

    public IReadOnlyList<(int Column, Item Item)> Items { get; }

    public IReadOnlyList<(int Column, Item Item)> Comments { get; }

    public int Respondent { get; }

    public int Unit { get; }

    public int Units { get; }

    public int Eligible { get; }

    public int Status { get; }

    public int Role { get; }

    public int Note { get; }

    /// <summary>The columns without a name, which are none unless a cell of theirs says something.</summary>
    public IReadOnlyList<int> Unnamed { get; }

    /// <summary>True if the record that a reader stands on has a cell for each column and no more; false where one has to look closer.</summary>
    public bool Fit(CsvReader reader)
    {
        var count = reader.FieldCount;
        if (count < _named)
        {
            return false;
        }

        for (var i = _count; i < count; i++)
        {
            if (!reader.IsEmpty(i))
            {
                return false;
            }
        }

        return true;
    }
}
