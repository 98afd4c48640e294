using System.Globalization;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Bounds what computing the indices of a questionnaire takes: how long a chain of them is, and how much they compute together.</summary>
internal static class IndexLimits
{
    /// <summary>The longest chain of indices of which each uses the next.</summary>
    public const int MaxLevels = 10;

    /// <summary>The most operators in all expressions of a questionnaire's indices.</summary>
    public const int MaxOperators = 2_000;

    public static void Check(BindingContext context, IReadOnlyList<CompositeScore> scores, IReadOnlyList<EntrySyntax> entries)
    {
        TextSpan KeyOf(string id) => entries.First(e => id.Equals(e.Key.Text, StringComparison.OrdinalIgnoreCase)).Key.Span;
        if (FirstTooDeep(scores) is { } deep)
        {
            context.Report(ExpressionDiagnostics.IndexTooDeep, KeyOf(deep), deep, MaxLevels.ToString(CultureInfo.InvariantCulture));
        }

        var operators = 0;
        foreach (var score in scores)
        {
            operators += score.Value?.Root.SelfAndDescendants().Count(n => n is ExpressionNode.Unary or ExpressionNode.Binary) ?? 0;
            if (operators > MaxOperators)
            {
                context.ReportTooMany(KeyOf(score.Id), operators, new Message("räknetecken och jämförelser i indexens uttryck tillsammans", "operators in the expressions of the indices together"), MaxOperators);
                return;
            }
        }
    }

    // Each round makes chains one longer, so that it ends also where indices make a ring.
    private static string? FirstTooDeep(IReadOnlyList<CompositeScore> scores)
    {
        var uses = scores.ToDictionary(s => s.Id, IndexRings.UsedBy, StringComparer.OrdinalIgnoreCase);
        var deep = new HashSet<string>(uses.Keys, StringComparer.OrdinalIgnoreCase);
        for (var level = 1; level <= MaxLevels; level++)
        {
            var deeper = deep.Where(id => uses[id].Any(deep.Contains)).ToList();
            deep = new HashSet<string>(deeper, StringComparer.OrdinalIgnoreCase);
        }

        return scores.Select(s => s.Id).FirstOrDefault(deep.Contains);
    }
}
