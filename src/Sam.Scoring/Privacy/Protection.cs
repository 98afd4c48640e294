namespace Sam.Privacy;

/// <summary>
/// How much of every unit and variable may leave: first which units are shown, by how many responses they have; then, starting from
/// those, each item again by its valid answers; then each index by the items it is made of and its scores.
/// </summary>
internal sealed class Protection
{
    private readonly Aggregates _aggregates;
    private readonly PrivacyRules _rules;
    private readonly UnitTree _tree;
    private readonly Sequence<Segment> _segments;
    private readonly Dictionary<Variable, Disclosure[]> _byVariable = [];
    private readonly Dictionary<ItemCode, ShareBound?[]> _bounds = [];

    public Protection(Aggregates aggregates, PrivacyRules rules)
    {
        _aggregates = aggregates;
        _rules = rules;
        _tree = new UnitTree(aggregates.Organisation);
        _segments = aggregates.Segments;
        var responses = Content(1, s => [ResponsesOf(s)]);
        Units = Suppression.Shown(_tree, responses, Enumerable.Repeat(true, _tree.Count).ToArray(), c => !rules.Shows(c[0]));
        Others = OtherUnitsOf(responses);
        foreach (var item in aggregates.Questionnaire.Items.Where(i => aggregates.Layout.Has(new Variable.OfItem(i.Code))))
        {
            AddItem(item);
        }

        foreach (var score in aggregates.Questionnaire.Scores.Where(s => aggregates.Layout.Has(new Variable.OfScore(s.Id))))
        {
            AddIndex(score);
        }

        if (aggregates.Layout.Has(new Variable.OfRole()))
        {
            _byVariable.Add(new Variable.OfRole(), Of(Content(1, s => [aggregates.Of(s, new Variable.OfRole()).Answered]), c => !rules.Shows(c[0])));
        }

        foreach (var pair in aggregates.Layout.Variables.OfType<Variable.OfPair>())
        {
            AddPair(pair);
        }
    }

    /// <summary>Which units are shown, by place.</summary>
    public bool[] Units { get; }

    /// <summary>What is left of each shown unit when the shown units below it are taken away; null where nothing is, or nothing is taken away.</summary>
    public OtherUnits?[] Others { get; }

    /// <summary>How much of a variable may leave for a unit.</summary>
    public Disclosure Of(int unit, Variable variable) => variable switch
    {
        Variable.OfOption option => Of(unit, new Variable.OfItem(option.Item)),
        Variable.OfParts parts => Of(unit, new Variable.OfScore(parts.Score)),
        _ => !Units[unit] ? Disclosure.Withheld : _byVariable.TryGetValue(variable, out var units) ? units[unit] : Disclosure.Exact,
    };

    /// <summary>The bound that is told instead of an item's share of positive answers; null where none is.</summary>
    public ShareBound? BoundOf(int unit, ItemCode item) => _bounds.TryGetValue(item, out var bounds) ? bounds[unit] : null;

    /// <summary>Which units may tell how many of their responses have something, given how many each segment has of it.</summary>
    public bool[] ShownOf(Func<Segment, long> count) =>
        Suppression.Shown(_tree, Content(1, s => [count(s)]), Units, c => !_rules.Shows(c[0]));

    private void AddItem(Item item)
    {
        var weighed = new ItemContent(item, _rules, _aggregates.Layout);
        var content = Content(weighed.Width, s => weighed.Of(_aggregates, s));
        var shown = Of(content, weighed.IsUnsafe);
        var bounds = content.Totals.Select((c, u) => Units[u] && shown[u] == Disclosure.Withheld ? weighed.BoundOf(c) : null).ToArray();
        _bounds.Add(item.Code, bounds);
        _byVariable.Add(new Variable.OfItem(item.Code), shown.Select((s, u) => bounds[u] is null ? s : Disclosure.Bounded).ToArray());
    }

    // What two variables have in common is told only where both are, and of those who have both.
    private void AddPair(Variable.OfPair pair)
    {
        var mayShow = Enumerable.Range(0, _tree.Count).Select(u => Of(u, pair.First) == Disclosure.Exact && Of(u, pair.Second) == Disclosure.Exact).ToArray();
        _byVariable.Add(pair, Of(Content(1, s => [_aggregates.Of(s, pair).Entries.Where(e => HasBoth(e.Entry)).Sum(e => e.Count)]), c => !_rules.Shows(c[0]), mayShow));
    }

    private static bool HasBoth(CodeEntry entry) => entry.Pair is { } pair && !IsNone(pair.First) && !IsNone(pair.Second);

    private static bool IsNone(CodeEntry entry) => entry.Code is CodeBook.BlankCode or CodeBook.NotShownCode || entry.Kind != OptionKind.Valid;

    private void AddIndex(CompositeScore score)
    {
        var items = ScoreItems.Of(_aggregates.Questionnaire, score).Select(i => new Variable.OfItem(i)).ToList();
        var mayShow = Enumerable.Range(0, _tree.Count).Select(u => items.All(i => Of(u, i) == Disclosure.Exact)).ToArray();
        var weighed = new IndexContent(_aggregates.Questionnaire, score, _rules, _aggregates.Layout);
        _byVariable.Add(new Variable.OfScore(score.Id), Of(Content(IndexContent.Width, s => weighed.Of(_aggregates, s)), weighed.IsUnsafe, mayShow));
    }

    private Disclosure[] Of(GroupContent content, Func<long[], bool> isUnsafe, bool[]? mayShow = null) =>
        Suppression.Shown(_tree, content, mayShow ?? Units, isUnsafe).Select(s => s ? Disclosure.Exact : Disclosure.Withheld).ToArray();

    private OtherUnits?[] OtherUnitsOf(GroupContent responses)
    {
        var cells = new CellSums(_tree, responses, (bool[])Units.Clone());
        return Enumerable.Range(0, _tree.Count)
            .Select(u => Units[u] && cells.RemainderOf(u)[0] > 0 && cells.NearestShownBelow(u).Any(b => responses.Totals[b][0] > 0)
                ? new OtherUnits(cells.RemainderOf(u)[0], HiddenBelow(u).Where(b => responses.Totals[b][0] > 0).Select(b => _aggregates.Organisation.Units[b]).ToSequence())
                : null)
            .ToArray();
    }

    private IEnumerable<int> HiddenBelow(int unit)
    {
        foreach (var child in _tree.ChildrenOf(unit).ToArray().Where(c => !Units[c]))
        {
            yield return child;
            foreach (var below in HiddenBelow(child))
            {
                yield return below;
            }
        }
    }

    private GroupContent Content(int width, Func<Segment, long[]> countsOf) => GroupContent.Of(_tree, width, _segments.Select(s => (s, countsOf(s))));

    private long ResponsesOf(Segment segment)
    {
        var status = _aggregates.Of(segment, new Variable.OfStatus());
        return status.CountOf(nameof(ResponseStatus.Complete)) + status.CountOf(nameof(ResponseStatus.Partial));
    }
}
