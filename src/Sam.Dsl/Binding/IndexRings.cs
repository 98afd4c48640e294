using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Finds indices whose expressions use each other in a ring: such values can never be computed.</summary>
internal static class IndexRings
{
    /// <summary>Reports the rings; true if there is one.</summary>
    public static bool Check(BindingContext context, IReadOnlyList<CompositeScore> scores, IReadOnlyList<EntrySyntax> entries)
    {
        var uses = scores.ToDictionary(s => s.Id, UsedBy, StringComparer.OrdinalIgnoreCase);
        var done = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var hasRing = false;
        foreach (var score in scores)
        {
            if (RingFrom(score.Id, uses, done, []) is not { } ring)
            {
                continue;
            }

            var entry = entries.First(e => ring[0].Equals(e.Key.Text, StringComparison.OrdinalIgnoreCase));
            context.Report(ExpressionDiagnostics.IndexRing, entry.Key, string.Join(" → ", ring));
            hasRing = true;
        }

        return hasRing;
    }

    /// <summary>The names of the indices that an index is computed from.</summary>
    public static List<string> UsedBy(CompositeScore score) => (score.Value?.Root.SelfAndDescendants() ?? [])
        .OfType<ExpressionNode.Name>()
        .Where(n => n.Scope == ExpressionScope.Questionnaire)
        .Select(n => n.Value)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToList();

    /// <summary>An index and those that it is computed from, directly or not; each once.</summary>
    public static IEnumerable<string> SelfAndUsed(string id, IReadOnlyList<CompositeScore> scores)
    {
        var (found, open) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new Stack<string>());
        open.Push(id);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (found.Add(next) && scores.FirstOrDefault(s => s.Id.Equals(next, StringComparison.OrdinalIgnoreCase)) is { } score)
            {
                UsedBy(score).ForEach(open.Push);
            }
        }

        return found;
    }

    // The path from the first name that is met again, back to it; each index is walked through once.
    private static List<string>? RingFrom(string id, Dictionary<string, List<string>> uses, HashSet<string> done, List<string> path)
    {
        var again = path.FindIndex(p => p.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (again >= 0)
        {
            return path.Skip(again).Append(path[again]).ToList();
        }

        if (!uses.TryGetValue(id, out var used) || !done.Add(id))
        {
            return null;
        }

        path.Add(id);
        var ring = used.Select(u => RingFrom(u, uses, done, path)).FirstOrDefault(r => r is not null);
        path.RemoveAt(path.Count - 1);
        return ring;
    }
}
