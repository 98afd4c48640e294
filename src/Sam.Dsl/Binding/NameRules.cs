using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Items, stems and indices share one namespace: no two of one name, none that differ only in case, all numbered or none.</summary>
internal static class NameRules
{
    public static void Check(BindingContext context, IReadOnlyList<BoundItem> items, IEnumerable<EntrySyntax> indices)
    {
        var seen = new Dictionary<string, (string Text, SyntaxNode Node)>(StringComparer.OrdinalIgnoreCase);
        var isNumbered = items.Any(i => i.IsNumbered);
        ItemCode? lastStem = null;
        foreach (var item in items)
        {
            if (isNumbered && !item.IsNumbered)
            {
                context.Report(StructureDiagnostics.MixedNumbering, item.Name);
                continue;
            }

            Take(context, seen, item.Item.Code.Text, item.Name);
            if (item.Item.Stem is { } stem && stem.Code != lastStem)
            {
                Take(context, seen, stem.Code.Text, item.Name);
                lastStem = stem.Code;
            }
        }

        foreach (var index in indices.Where(i => i.Key.Text.Length > 0))
        {
            Take(context, seen, index.Key.Text, index.Key);
        }
    }

    /// <summary>True if a name is there already; one that differs in case only is reported, and one that is the same has been.</summary>
    public static bool IsTaken(BindingContext context, ScalarSyntax name, IEnumerable<ScalarSyntax> earlier)
    {
        if (earlier.FirstOrDefault(e => e.Text.Equals(name.Text, StringComparison.OrdinalIgnoreCase)) is not { } first)
        {
            return false;
        }

        if (first.Text != name.Text)
        {
            context.Report(StructureDiagnostics.NamesDifferInCase.At(context.Source.PlaceOf(name.Span), name.Text, first.Text, context.LineOf(first))
                with { Related = Sequence.Of(context.Source.PlaceOf(first.Span)) });
        }

        return true;
    }

    private static void Take(BindingContext context, Dictionary<string, (string Text, SyntaxNode Node)> seen, string name, SyntaxNode node)
    {
        // 7 and q7 are the same name in expressions.
        var key = char.IsDigit(name[0]) ? "q" + name : name;
        if (!seen.TryGetValue(key, out var first))
        {
            seen.Add(key, (name, node));
            return;
        }

        var related = Sequence.Of(context.Source.PlaceOf(first.Node.Span));
        var diagnostic = first.Text == name || !first.Text.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? StructureDiagnostics.DuplicateItem.At(context.Source.PlaceOf(node.Span), name, context.LineOf(first.Node))
            : StructureDiagnostics.NamesDifferInCase.At(context.Source.PlaceOf(node.Span), name, first.Text, context.LineOf(first.Node));
        context.Report(diagnostic with { Related = related });
    }
}
