using Sam.Columns;

namespace Sam.Words;

/// <summary>
/// The words that may be shown, for each unit and item: where the item is shown for the unit and at least the least group have written
/// something substantive. What is left when the texts of units below are taken from those of a unit is again nothing or such a group, or else
/// the unit's texts are not shown: whoever compares the lists must not find the words of a few.
/// </summary>
/// <remarks>
/// A joint answer is among the texts of the lowest unit above all that it covers, never of those themselves. The order is that of a hash of
/// unit, item and words: the same on every machine, and nothing to do with the order of answers.
/// </remarks>
internal sealed class VerbatimMaker(ResponseSet set, QuestionnaireScores scores)
{
    private readonly Organisation _organisation = set.Organisation;
    private readonly List<int> _placeOf = set.Segments.Select(s => LowestAbove(set.Organisation, s)).ToList();

    public IEnumerable<Comment> All() => set.Questionnaire.Items.SelectMany(i => Of(i.Code)).OrderBy(c => _organisation.IndexOf(c.UnitId));

    private IEnumerable<Comment> Of(ItemCode item)
    {
        var texts = new List<(int Unit, string Text, bool IsAnswer)>();
        texts.AddRange(AnswersTo(item));
        texts.AddRange(set.Comments.Where(c => c.Item == item).Select(c => (_placeOf[c.Segment], c.Text.Trim(), false)));
        texts.RemoveAll(t => PlaceholderText.Is(t.Text));
        if (texts.Count == 0)
        {
            return [];
        }

        var shown = new HashSet<int>();
        Visit(_organisation.IndexOf(_organisation.Root.Id), item, texts.ToLookup(t => t.Unit), shown);
        return shown.Order().SelectMany(unit => texts
            .Where(t => _organisation.IsAtOrBelow(t.Unit, unit))
            .OrderBy(t => Hash(_organisation.Units[unit].Id + "\n" + item.Text + "\n" + t.Text))
            .ThenBy(t => t.Text, StringComparer.Ordinal)
            .ThenBy(t => t.IsAnswer)
            .Select(t => new Comment(_organisation.Units[unit].Id, item, t.Text, t.IsAnswer)));
    }

    private IEnumerable<(int Unit, string Text, bool IsAnswer)> AnswersTo(ItemCode item)
    {
        if (set.ColumnOf(item) is not TextColumn column)
        {
            yield break;
        }

        for (var response = 0; response < set.ResponseCount; response++)
        {
            if (set.IsInAnalysis(response) && column.TextAt(response) is { } text)
            {
                yield return (_placeOf[set.SegmentAt(response)], text.Trim(), true);
            }
        }
    }

    // How many texts a unit and those below it have, and how many of them are in a list that is shown there or below.
    private (int All, int Shown) Visit(int unit, ItemCode item, ILookup<int, (int Unit, string Text, bool IsAnswer)> texts, HashSet<int> shown)
    {
        var (all, below) = (texts[unit].Count(), 0);
        foreach (var child in _organisation.ChildrenOf(_organisation.Units[unit]))
        {
            var (n, listed) = Visit(_organisation.IndexOf(child.Id), item, texts, shown);
            (all, below) = (all + n, below + listed);
        }

        if (all == 0 || scores.Units[unit].Item(item).IsHidden || !scores.Privacy.Shows(all) || !scores.Privacy.Shows(all - below))
        {
            return (all, below);
        }

        shown.Add(unit);
        return (all, all);
    }

    private static int LowestAbove(Organisation organisation, Segment segment)
    {
        var common = segment.Units.Select(u => organisation.SelfAndAncestors(organisation.Units[u]).ToList())
            .Aggregate((a, b) => a.Where(b.Contains).ToList());
        return organisation.IndexOf(common[0].Id);
    }

    // FNV-1a, 64 bits: fixed, unlike string.GetHashCode.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
