using Sam.Columns;
using Sam.Privacy;

namespace Sam.Counting;

/// <summary>How much of a composite score's items each response answered validly.</summary>
internal sealed class AnsweredParts
{
    private readonly List<(Column Column, bool[] IsValid)> _items;

    public AnsweredParts(ResponseSet set, string score)
    {
        var composite = set.Questionnaire.Scores.First(s => s.Id == score);
        _items = ScoreItems.Of(set.Questionnaire, composite)
            .Select(set.ColumnOf)
            .Select(c => (c, c.Book.Entries.Select(e => e.Kind == OptionKind.Valid).ToArray()))
            .ToList();
    }

    /// <summary>The codes: all, some, none.</summary>
    public static CodeBook Book { get; } = CodeBook.OfNames([Variable.OfParts.All, Variable.OfParts.Some, Variable.OfParts.None]);

    /// <summary>The code of a response.</summary>
    public int CodeAt(int response)
    {
        var valid = 0;
        foreach (var (column, isValid) in _items)
        {
            var code = column.CodeAt(response);
            valid += code >= 0 && isValid[code] ? 1 : 0;
        }

        return valid == _items.Count ? 0 : valid > 0 ? 1 : 2;
    }
}
