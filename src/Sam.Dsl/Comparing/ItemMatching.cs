namespace Sam.Comparing;

/// <summary>An item and the one that it was.</summary>
/// <param name="Before">The earlier item.</param>
/// <param name="After">The later item.</param>
/// <param name="IsMapped">True if the author says that they belong together.</param>
internal sealed record ItemPair(Item Before, Item After, bool IsMapped);

/// <summary>Which items of two questionnaires belong together.</summary>
internal sealed class ItemMatching
{
    private const double NearUnderOneCode = 0.5;
    private const double NearUnderAnotherCode = 0.75;

    // Every pair of questions left over is compared, word by word; above this nobody waits for it.
    private const int MaxPairs = 40_000;

    private readonly Dictionary<ItemCode, ItemPair> _byBefore = [];
    private readonly Dictionary<ItemCode, ItemPair> _byAfter = [];
    private readonly Questionnaire _before;
    private readonly Questionnaire _after;

    public ItemMatching(Questionnaire before, Questionnaire after)
    {
        (_before, _after) = (before, after);
        IsNextWave = after.Head.PreviousId is { } id && id.Equals(before.Id, StringComparison.OrdinalIgnoreCase);
        MatchAsMapped();
        MatchEqualWords();
        MatchNearWordsUnderOneCode();
        MatchNearWords();
        Pairs = after.Items.Select(i => _byAfter.TryGetValue(i.Code, out var pair) ? pair : null).OfType<ItemPair>().ToList();
        var leftBefore = new HashSet<ItemCode>(LeftBefore().Select(i => i.Code));
        Replaced = LeftAfter().Where(i => leftBefore.Contains(i.Code)).Select(i => new ItemPair(before[i.Code], i, false)).ToList();
        var replaced = new HashSet<ItemCode>(Replaced.Select(r => r.After.Code));
        Added = LeftAfter().Where(i => !replaced.Contains(i.Code)).ToList();
        Removed = LeftBefore().Where(i => !replaced.Contains(i.Code)).ToList();
    }

    /// <summary>True if the later questionnaire names the earlier one as last wave's.</summary>
    public bool IsNextWave { get; }

    /// <summary>Items that belong together, in the later questionnaire's order.</summary>
    public IReadOnlyList<ItemPair> Pairs { get; }

    /// <summary>Items whose predecessor, as the author names it, does not exist.</summary>
    public IReadOnlyList<Item> NamedInVain => _after.Items
        .Where(i => IsNextWave && i.Previously is { } previously && !_before.ItemsOf(previously.Code).Any())
        .ToList();

    /// <summary>Items that have nothing but the code in common.</summary>
    public IReadOnlyList<ItemPair> Replaced { get; }

    public IReadOnlyList<Item> Added { get; }

    public IReadOnlyList<Item> Removed { get; }

    /// <summary>What the later questionnaire calls an item of the earlier one; a code that it never has where the item is gone.</summary>
    public ItemCode NewCode(ItemCode before) => _byBefore.TryGetValue(before, out var pair) ? pair.After.Code : new ItemCode(before.Text + " (−)");

    /// <summary>True if the later questionnaire has an item of this code.</summary>
    public bool IsCodeTaken(ItemCode code) => _after.TryFind(code.Text, out _);

    private IEnumerable<Item> LeftBefore() => _before.Items.Where(i => !_byBefore.ContainsKey(i.Code));

    private IEnumerable<Item> LeftAfter() => _after.Items.Where(i => !_byAfter.ContainsKey(i.Code));

    private void MatchAsMapped()
    {
        foreach (var after in IsNextWave ? _after.Items : default)
        {
            if (after.Previously is { } previously && _before.TryFind(previously.Code.Text, out var before))
            {
                Add(before!, after, isMapped: true);
            }
        }
    }

    // Of several items in the same words, those of one code belong together; of others nobody can tell.
    private void MatchEqualWords()
    {
        var before = LeftBefore().ToLookup(WordsKey, StringComparer.Ordinal);
        foreach (var group in LeftAfter().GroupBy(WordsKey, StringComparer.Ordinal).ToList())
        {
            var left = before[group.Key].ToList();
            foreach (var after in group.Where(a => left.Any(b => b.Code == a.Code)).ToList())
            {
                Add(_before[after.Code], after);
            }

            var (restBefore, restAfter) = (left.Where(b => !_byBefore.ContainsKey(b.Code)).ToList(), group.Where(a => !_byAfter.ContainsKey(a.Code)).ToList());
            if (restBefore.Count == 1 && restAfter.Count == 1)
            {
                Add(restBefore[0], restAfter[0]);
            }
        }
    }

    private void MatchNearWordsUnderOneCode()
    {
        var left = LeftBefore().ToDictionary(i => i.Code);
        foreach (var after in LeftAfter().ToList())
        {
            if (left.TryGetValue(after.Code, out var before) && Similarity(before, after) >= NearUnderOneCode)
            {
                Add(before, after);
            }
        }
    }

    private void MatchNearWords()
    {
        var (before, after) = (LeftBefore().ToList(), LeftAfter().ToList());
        if ((long)before.Count * after.Count > MaxPairs)
        {
            return;
        }

        var near = before
            .SelectMany(b => after.Select(a => (Before: b, After: a, Similarity: Similarity(b, a))))
            .Where(p => p.Similarity >= NearUnderAnotherCode)
            .OrderByDescending(p => p.Similarity)
            .ThenBy(p => p.Before.Code)
            .ThenBy(p => p.After.Code)
            .ToList();
        foreach (var pair in near.Where(p => !_byBefore.ContainsKey(p.Before.Code) && !_byAfter.ContainsKey(p.After.Code)))
        {
            Add(pair.Before, pair.After);
        }
    }

    private void Add(Item before, Item after, bool isMapped = false)
    {
        var pair = new ItemPair(before, after, isMapped);
        _byAfter[after.Code] = pair;
        _byBefore[before.Code] = _byBefore.TryGetValue(before.Code, out var first) ? first : pair;
    }

    private static string WordsKey(Item item) => string.Join(" ", TextSimilarity.WordsOf(item.Text.First));

    private static double Similarity(Item before, Item after)
    {
        var (one, other) = (TextSimilarity.WordsOf(before.Text.First), TextSimilarity.WordsOf(after.Text.First));
        if (before.Stem is null || after.Stem is null || !before.Stem.Text.Equals(after.Stem.Text))
        {
            return TextSimilarity.Of(one, other);
        }

        // Parts of one stem have its words in common anyway.
        var start = one.Zip(other, (a, b) => a == b).TakeWhile(same => same).Count();
        return TextSimilarity.Of(one.Skip(start).ToArray(), other.Skip(start).ToArray());
    }
}
