using Sam.Columns;
using Sam.Privacy;

namespace Sam.Counting;

/// <summary>How much of a composite score's items each response answered validly, and of those of later scores over the same items.</summary>
internal sealed class AnsweredParts
{
    private const int All = 0;
    private const int Some = 1;
    private const int None = 2;
    private const int AllOwn = 3;
    private const int Mixed = 4;
    private const int FewItems = 256;

    private readonly bool _isSum;
    private readonly List<(Column Column, bool[] IsValid)> _items;
    private readonly int _own;
    private readonly int[][] _others;
    private readonly int[][] _othersOf;

    public AnsweredParts(ResponseSet set, string score)
    {
        var composite = set.Questionnaire.Scores.First(s => s.Id == score);
        var group = OverlappingScores.Of(set.Questionnaire, composite);
        var codes = group.SelectMany(g => g.Items).Distinct().ToList();
        _isSum = composite.Calculation == ScoreCalculation.Sum;
        _own = group[0].Items.Count;
        _items = codes.Select(set.ColumnOf).Select(c => (c, c.Book.Entries.Select(e => e.Kind == OptionKind.Valid).ToArray())).ToList();
        _others = group.Skip(1).Select(g => g.Items.Select(i => codes.IndexOf(i)).ToArray()).ToArray();
        _othersOf = Enumerable.Range(0, _own).Select(i => Enumerable.Range(0, _others.Length).Where(o => _others[o].Contains(i)).ToArray()).ToArray();
    }

    /// <summary>The codes, in the order of the constants.</summary>
    public static CodeBook Book { get; } =
        CodeBook.OfNames([Variable.OfParts.All, Variable.OfParts.Some, Variable.OfParts.None, Variable.OfParts.AllOwn, Variable.OfParts.Mixed]);

    /// <summary>The code of a response.</summary>
    public int CodeAt(int response)
    {
        Span<bool> answered = _items.Count <= FewItems ? stackalloc bool[FewItems] : new bool[_items.Count];
        var (own, shown, all) = (0, 0, 0);
        for (var i = 0; i < _items.Count; i++)
        {
            var (column, isValid) = _items[i];
            var code = column.CodeAt(response);
            answered[i] = code >= 0 && isValid[code];
            all += answered[i] ? 1 : 0;
            own += answered[i] && i < _own ? 1 : 0;
            shown += code != Column.NotShown && i < _own ? 1 : 0;
        }

        return own == 0 ? None
            : own == _own ? (all == _items.Count ? All : AllOwn)
            : IsSeen(answered) && !(_isSum && own == shown) ? Some : Mixed;
    }

    // What another score adds to an item is the same for all who answered all of that score's items: the item then shows this score's part alone.
    // A sum over fewer items, all that were shown, weighs each item as if all were answered.
    private bool IsSeen(Span<bool> answered)
    {
        for (var i = 0; i < _own; i++)
        {
            if (answered[i] && AreFull(_othersOf[i], answered))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreFull(int[] others, Span<bool> answered)
    {
        foreach (var other in others)
        {
            foreach (var item in _others[other])
            {
                if (!answered[item])
                {
                    return false;
                }
            }
        }

        return true;
    }
}
