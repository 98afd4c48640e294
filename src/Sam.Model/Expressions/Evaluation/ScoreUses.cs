namespace Sam.Evaluation;

/// <summary>Which indices are computed from which.</summary>
internal sealed class ScoreUses
{
    private readonly Dictionary<string, CompositeScore> _scores;
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.OrdinalIgnoreCase);

    public ScoreUses(Sequence<CompositeScore> scores)
    {
        _scores = scores.Where(s => s.Calculation != ScoreCalculation.PlugIn).ToDictionary(s => s.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var id in _scores.Keys)
        {
            _reached.Add(id, Reach(id));
        }
    }

    /// <summary>An index and all that it is computed from, directly or through others; nothing if there is none of that name.</summary>
    public IEnumerable<CompositeScore> From(string id) => _scores.TryGetValue(id, out var score) ? _reached[id].Select(i => _scores[i]).Prepend(score) : [];

    /// <summary>True if an index is computed from itself.</summary>
    public bool IsInRing(CompositeScore score) => _reached.TryGetValue(score.Id, out var reached) && reached.Contains(score.Id);

    private HashSet<string> Reach(string id)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(UsedBy(id));
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (reached.Add(next))
            {
                UsedBy(next).ForEach(open.Push);
            }
        }

        return reached;
    }

    private List<string> UsedBy(string id) => (_scores[id].Value?.Root.SelfAndDescendants() ?? [])
        .OfType<ExpressionNode.Name>()
        .Where(n => n.Scope == ExpressionScope.Questionnaire && _scores.ContainsKey(n.Value))
        .Select(n => n.Value)
        .ToList();
}
