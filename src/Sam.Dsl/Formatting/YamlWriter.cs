using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>A tree as YAML in its canonical layout: two spaces a level, short lists and small maps on one line, a blank line between areas.</summary>
internal sealed class YamlWriter(FormattedText output)
{
    /// <summary>The longest line that a list or small map is put on.</summary>
    public const int MaxWidth = 100;

    private const int Step = 2;

    /// <summary>The whole of a file.</summary>
    public string Write(MapSyntax root)
    {
        foreach (var entry in root.Entries)
        {
            if (KeywordTable.Sections.Is(entry.Key.Text))
            {
                output.Blank();
            }

            Entry(entry, 0, KeywordPlace.Head, null);
        }

        return output.Finish();
    }

    private void Map(MapSyntax map, int indent, KeywordPlace place, ValueShape? named)
    {
        foreach (var entry in map.Entries)
        {
            Entry(entry, indent, place, named);
        }
    }

    private void Entry(EntrySyntax entry, int indent, KeywordPlace place, ValueShape? named, string lead = "")
    {
        var keyword = KeywordTable.At(place, entry.Key.Text);
        var shape = keyword is not null ? KeywordShapes.Of(keyword, place) : named ?? ValueShape.Text;
        var head = lead + YamlScalars.Key(entry.Key.Text) + ":";
        var start = entry.Key.Span.Start;
        switch (entry.Value)
        {
            case ScalarSyntax scalar:
                Scalar(scalar, head, indent, start, lead.Length);
                break;
            case { } node when Inline(node, shape, keyword, indent + head.Length + 1) is { } inline:
                output.Line(indent, head + " " + inline, Math.Max(start, node.Span.End));
                output.Behind(node.Span.End);
                break;
            case MapSyntax map:
                output.Line(indent, head, start);
                output.Behind(entry.Key.Span.End);
                Map(map, indent + lead.Length + Step, shape.Place, shape.Element);
                break;
            case ListSyntax list when keyword == KeywordTable.Questions && place == KeywordPlace.Section:
                output.CloseLine(indent, head, start);
                output.Behind(entry.Key.Span.End);
                List(list, indent + lead.Length + Step, shape);
                break;
            case ListSyntax list:
                output.Line(indent, head, start);
                output.Behind(entry.Key.Span.End);
                List(list, indent + lead.Length + Step, shape);
                break;
        }
    }

    private void Scalar(ScalarSyntax scalar, string head, int indent, int start, int lead)
    {
        if (scalar.IsEmpty)
        {
            output.Line(indent, head, start);
        }
        else if (IsBlockText(scalar.Text))
        {
            output.Line(indent, head + " |-", start);
            foreach (var line in scalar.Text.Split('\n'))
            {
                output.Line(line.Length == 0 ? 0 : indent + lead + Step, line);
            }
        }
        else
        {
            output.Line(indent, head + " " + YamlScalars.Block(scalar.Text), start);
        }

        output.Behind(scalar.Span.End);
    }

    private void List(ListSyntax list, int indent, ValueShape shape)
    {
        var place = shape.Kind == ShapeKind.Scale ? KeywordPlace.Option : shape.Place;
        foreach (var item in list.Items)
        {
            if (place == KeywordPlace.Section && item != list.Items[0])
            {
                output.Blank();
            }

            switch (item)
            {
                case MapSyntax { Entries.Count: > 0 } map:
                    Entry(map.Entries[0], indent, place, null, "- ");
                    Map(new MapSyntax(map.Span, map.Entries.Skip(1).ToList()), indent + Step, place, null);
                    break;
                case ScalarSyntax scalar:
                    output.Line(indent, "- " + (scalar.IsEmpty ? "" : YamlScalars.Block(scalar.Text)), scalar.Span.Start);
                    output.Behind(scalar.Span.End);
                    break;
                default:
                    output.Line(indent, "- " + (Inline(item, ValueShape.Words, null, indent) ?? (item is MapSyntax ? "{}" : "[]")), item.Span.Start);
                    break;
            }
        }
    }

    // A literal block gives a text back as it is if no line begins or ends with a space.
    private static bool IsBlockText(string text) => text.Contains('\n')
        && text.Split('\n') is var lines
        && lines[0].Length > 0 && lines[lines.Length - 1].Length > 0
        && lines.All(l => l.Length == 0 || (!char.IsWhiteSpace(l[0]) && !char.IsWhiteSpace(l[l.Length - 1])))
        && text.All(c => c is '\n' or >= ' ' and not ('\u007F' or '\u0085' or '\u2028' or '\u2029'));

    // Lists of words and small maps of words; null for what needs lines of its own.
    private static string? Inline(SyntaxNode node, ValueShape shape, Keyword? keyword, int column)
    {
        var inline = node switch
        {
            ListSyntax { Items.Count: 0 } => "[]",
            MapSyntax { Entries.Count: 0 } => "{}",
            ListSyntax list when shape.Kind is not (ShapeKind.List or ShapeKind.Texts) && list.Items.All(i => i is ScalarSyntax { IsEmpty: false }) =>
                "[" + string.Join(", ", list.Items.Select(i => YamlScalars.Flow(((ScalarSyntax)i).Text))) + "]",
            MapSyntax map when IsSmall(shape, keyword) && map.Entries.All(e => e.Value is ScalarSyntax { IsEmpty: false }) =>
                "{ " + string.Join(", ", map.Entries.Select(e => $"{YamlScalars.Flow(YamlScalars.Key(e.Key.Text) is var k && k == e.Key.Text ? k : e.Key.Text)}: {YamlScalars.Flow(((ScalarSyntax)e.Value).Text)}")) + " }",
            _ => null,
        };
        return inline is not null && inline.Length + column <= MaxWidth ? inline : null;
    }

    private static bool IsSmall(ValueShape shape, Keyword? keyword) =>
        shape.Kind is ShapeKind.Options or ShapeKind.Scores or ShapeKind.SpecialOptions
        || keyword == KeywordTable.Light || keyword == KeywordTable.Labels || keyword == KeywordTable.Given || keyword == KeywordTable.GivenUnit;
}
