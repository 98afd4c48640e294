using Sam.Syntax;
using Sam.Text;

namespace Sam.Allowing;

/// <summary>The comments of a text: from a number sign at a line's beginning, or behind a space, to the line's end. What belongs to a text is none.</summary>
internal static class Comments
{
    /// <summary>The comments in order, and whether each has its line for itself.</summary>
    public static IEnumerable<(TextSpan Span, bool IsAlone)> Of(SourceText source, SyntaxNode root)
    {
        var texts = new List<TextSpan>();
        Collect(root, texts);
        texts.Sort((a, b) => a.Start.CompareTo(b.Start));
        var next = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.Line(line);
            var first = span.Start;
            while (first < span.End && source.Text[first] is ' ' or '\t')
            {
                first++;
            }

            for (var at = source.Text.IndexOf('#', first, span.End - first); at >= 0; at = source.Text.IndexOf('#', at + 1, span.End - at - 1))
            {
                while (next < texts.Count && texts[next].End <= at)
                {
                    next++;
                }

                var isInText = next < texts.Count && texts[next].Start <= at;
                if (!isInText && (at == first || source.Text[at - 1] is ' ' or '\t'))
                {
                    yield return (TextSpan.Between(at, span.End), at == first);
                    break;
                }
            }
        }
    }

    private static void Collect(SyntaxNode node, List<TextSpan> texts)
    {
        switch (node)
        {
            case ScalarSyntax scalar:
                texts.Add(scalar.Span);
                break;
            case ListSyntax list:
                list.Items.ToList().ForEach(i => Collect(i, texts));
                break;
            case MapSyntax map:
                foreach (var entry in map.Entries)
                {
                    texts.Add(entry.Key.Span);
                    Collect(entry.Value, texts);
                }

                break;
        }
    }
}
