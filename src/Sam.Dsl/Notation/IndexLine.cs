using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Notation;

/// <summary>An index on a line: <c>andel(alla, positiva); grönt från 85 %, gult från 65 %</c>, with further entries below it.</summary>
internal sealed class IndexLine(NotationContext context, EntryLines entries)
{
    public SyntaxNode Read(TextLine line, int start)
    {
        var own = new List<EntrySyntax>();
        var (details, continued) = Below(line);
        var pieces = new TextPieces(context.Text);
        var (from, to) = LineTree.Trim(context.Text, start, line.End);
        pieces.Add(from, to);
        continued.ForEach(c => pieces.Add(c.Start, c.End));
        var whole = pieces.ToScalar(from);
        var parts = CommaList.Split(whole, ';').ToList();
        var isOnlyParts = whole.Text.StartsWith(";", StringComparison.Ordinal);
        foreach (var (part, isFirst) in parts.Select((p, i) => (p, i == 0 && !isOnlyParts)))
        {
            own.AddRange(isFirst ? [new EntrySyntax(context.Key(KeywordTable.Value, new TextSpan(part.Span.Start, 0)), part)] : Further(part));
        }

        own = WithOneLight(own);
        own.AddRange(entries.Entries(details, KeywordPlace.Index));
        return own.Count == 0 ? whole : new MapSyntax(own.Select(e => e.Span).Aggregate((a, b) => a.Cover(b)), own);
    }

    private IEnumerable<EntrySyntax> Further(ScalarSyntax part)
    {
        if (InlineEntries.Keyed(part, KeywordPlace.Index) is { } keyed)
        {
            return [keyed];
        }

        var light = InlineEntries.Read(part, KeywordPlace.Light);
        return light.Count == 0 ? [] : [new EntrySyntax(context.Key(KeywordTable.Light, part.Span), new MapSyntax(part.Span, light))];
    }

    // Green and yellow may stand behind a semicolon each.
    private static List<EntrySyntax> WithOneLight(List<EntrySyntax> entries)
    {
        var lights = entries.Where(e => KeywordTable.Light.Is(e.Key.Text) && e.Value is MapSyntax).ToList();
        if (lights.Count < 2)
        {
            return entries;
        }

        var limits = lights.SelectMany(l => ((MapSyntax)l.Value).Entries).ToList();
        var light = new EntrySyntax(lights[0].Key, new MapSyntax(lights.Select(l => l.Span).Aggregate((a, b) => a.Cover(b)), limits));
        return [.. entries.Except(lights), light];
    }

    private (List<TextLine> Details, List<TextLine> Continued) Below(TextLine line)
    {
        var details = new List<TextLine>();
        var continued = new List<TextLine>();
        foreach (var below in line.Below)
        {
            (details.Count > 0 || entries.IsEntry(below, KeywordPlace.Index, out _) ? details : continued).Add(below);
        }

        return (details, continued);
    }
}
