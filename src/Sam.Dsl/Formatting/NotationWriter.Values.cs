using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>Values behind names: on the same line where the notation has a short form, otherwise on lines of their own below.</summary>
internal sealed partial class NotationWriter
{
    private void Head(EntrySyntax entry)
    {
        var keyword = KeywordTable.At(KeywordPlace.Head, entry.Key.Text);
        var declared = Notation.NamedLine.Words.FirstOrDefault(w => w.Value == keyword);
        if (declared is not null && entry.Value is MapSyntax map && map.Entries.All(e => NotationText.Name(e.Key.Text) == e.Key.Text))
        {
            foreach (var named in map.Entries)
            {
                Declared(keyword!, declared.In(language) + " " + named.Key.Text + ":", named);
            }

            return;
        }

        if (keyword is not null && KeywordShapes.Of(keyword, KeywordPlace.Head) is { Kind: ShapeKind.List } shape && entry.Value is ListSyntax list)
        {
            foreach (var element in list.Items.OfType<MapSyntax>())
            {
                var start = element == list.Items[0] ? entry.Key.Span : element.Span;
                output.Line(0, entry.Key.Text.Replace('-', ' ') + ":", start.Start, start.Start);
                Entries(element.Entries, Step, shape.Place, null);
            }

            return;
        }

        Entry(entry, 0, KeywordPlace.Head, null);
    }

    private void Declared(Keyword group, string name, EntrySyntax entry)
    {
        if (group == KeywordTable.Scales)
        {
            Value(entry, name, 0, ValueShape.Scale, isDeclared: true);
        }
        else if (group == KeywordTable.Roles)
        {
            Role(entry, name);
        }
        else
        {
            Index(entry, name);
        }
    }

    private void Role(EntrySyntax entry, string name)
    {
        var map = entry.Value as MapSyntax;
        var isLong = map is not null && map.Entries.Any(e => !LanguageCodes.IsCode(e.Key.Text));
        var includes = isLong ? map!.Entries.FirstOrDefault(e => KeywordTable.Includes.Is(e.Key.Text)) : null;
        var line = WordsText(includes?.Value);
        output.Line(0, line is null ? name : name + " " + line, entry.Key.Span.Start, line is null ? entry.Key.Span.End : includes!.Value.Span.End);
        if (isLong)
        {
            Entries(map!.Entries.Where(e => e != includes || line is null), Step, KeywordPlace.Role, null);
        }
        else
        {
            Value(new EntrySyntax(entry.Key, entry.Value), KeywordTable.Text.In(language) + ":", Step, ValueShape.Text);
        }
    }

    private void Index(EntrySyntax entry, string name)
    {
        var entries = (entry.Value as MapSyntax)?.Entries ?? [];
        var value = entries.FirstOrDefault(e => KeywordTable.Value.Is(e.Key.Text));
        var light = entries.FirstOrDefault(e => KeywordTable.Light.Is(e.Key.Text));
        var expression = value?.Value is ScalarSyntax { IsEmpty: false } text && !NotationText.NeedsQuotes(text.Text) && CommaFree(text.Text) ? text.Text : null;
        var limits = expression is null ? null : InlineText(light?.Value);
        output.Line(0, name + (expression is null ? "" : " " + expression) + (limits is null ? "" : "; " + limits), entry.Key.Span.Start, expression is null ? entry.Key.Span.End : value!.Value.Span.End);
        Entries(entries.Where(e => (e != value || expression is null) && (e != light || limits is null)), Step, KeywordPlace.Index, null);

        static bool CommaFree(string expression) => expression.IndexOf(';') < 0;
    }

    private void Value(EntrySyntax entry, string name, int indent, ValueShape shape, bool isDeclared = false)
    {
        var (node, start) = (entry.Value, entry.Key.Span.Start);
        if (shape.Kind == ShapeKind.Scale && _options.Of(node, isDeclared, out var further) is { } options)
        {
            output.Line(indent, name + " " + options, start, node.Span.End);
            Entries(further, indent + Step, KeywordPlace.Scale, null);
            return;
        }

        if (Short(node, shape) is { } inline)
        {
            output.Line(indent, (name + " " + inline).TrimEnd(), start, node.Span.End);
            return;
        }

        output.Line(indent, node is MapSyntax && shape.Kind is ShapeKind.Text or ShapeKind.TextOrEntries or ShapeKind.Texts or ShapeKind.SpecialOptions && Text(node) is { Length: > 0 } own ? name + " " + own : name, start, entry.Key.Span.End);
        switch (node)
        {
            case MapSyntax map when shape.Kind is ShapeKind.Text or ShapeKind.Texts || map.Entries.All(e => LanguageCodes.IsCode(e.Key.Text)):
                Entries(map.Entries.Where(e => !IsOwnLanguage(e) || Text(node).Length == 0), indent + Step, KeywordPlace.None, ValueShape.Text);
                break;
            case MapSyntax map:
                Entries(map.Entries, indent + Step, shape.Place, shape.Element ?? ElementOf(shape));
                break;
            case ListSyntax list:
                list.Items.ToList().ForEach(i => Bullet(i, indent + Step, shape));
                break;
        }
    }

    private static ValueShape? ElementOf(ValueShape shape) => shape.Kind switch
    {
        ShapeKind.Scores => ValueShape.Word,
        ShapeKind.Options or ShapeKind.SpecialOptions => ValueShape.Text,
        _ => null,
    };

    private void Bullet(SyntaxNode node, int indent, ValueShape shape)
    {
        var place = shape.Kind == ShapeKind.Scale ? KeywordPlace.Option : shape.Place;
        switch (node)
        {
            case MapSyntax { Entries.Count: > 0 } map when !map.Entries.All(e => LanguageCodes.IsCode(e.Key.Text)):
                output.Line(indent, "-", map.Span.Start);
                Entries(map.Entries, indent + Step, place, null);
                break;
            case MapSyntax map:
                output.Line(indent, ("- " + Text(map)).TrimEnd(), map.Span.Start);
                Translations(map, indent + Step);
                break;
            default:
                output.Line(indent, "- " + BulletText(node), node.Span.Start, node.Span.End);
                break;
        }
    }

    private static string BulletText(SyntaxNode node) => node is ScalarSyntax scalar
        ? Notation.KeyPhrase.Read(scalar.Text, 0, scalar.Text.Length) is not null ? Notation.QuotedText.Write(scalar.Text) : NotationText.Of(scalar)
        : "";

    // What a value looks like on the line of its name; null if it needs lines of its own.
    private string? Short(SyntaxNode node, ValueShape shape) => (shape.Kind, node) switch
    {
        (_, ScalarSyntax { IsEmpty: true }) => "",
        (ShapeKind.Words, _) => WordsText(node),
        (ShapeKind.OptionNames or ShapeKind.SpecialOptions or ShapeKind.Options, ListSyntax list) => OptionsText.Names(list),
        (ShapeKind.OptionNames or ShapeKind.SpecialOptions or ShapeKind.Options or ShapeKind.Scale or ShapeKind.Scores, ScalarSyntax scalar) =>
            scalar.Text.Contains('|') ? Notation.QuotedText.Write(scalar.Text) : NotationText.Of(scalar),
        (ShapeKind.Scores, ListSyntax list) => OptionsText.Names(list),
        (ShapeKind.Entries, MapSyntax) when shape.Place == KeywordPlace.Light => InlineText(node),
        (ShapeKind.Named, MapSyntax) when shape.Place == KeywordPlace.Targets => InlineText(node),
        (ShapeKind.WordOrEntries, MapSyntax map) when shape.Place == KeywordPlace.Respondents => RespondentsText.Of(map, language),
        (_, ScalarSyntax scalar) => NotationText.Of(scalar),
        _ => null,
    };

    // "grönt från 100 %, gult från 50 %"; null unless every entry is a name of plain words and one value.
    private static string? InlineText(SyntaxNode? node)
    {
        if (node is not MapSyntax { Entries.Count: > 0 } map || !map.Entries.All(e => e.Value is ScalarSyntax { IsEmpty: false } value && IsInlineValue(value.Text) && e.Key.Text.All(c => char.IsLetterOrDigit(c) || c == '-')))
        {
            return null;
        }

        return string.Join(", ", map.Entries.Select(e =>
            (KeywordTable.At(KeywordPlace.Light | KeywordPlace.Targets, e.Key.Text) is null ? e.Key.Text : e.Key.Text.Replace('-', ' ')) + " " + ((ScalarSyntax)e.Value).Text));
    }

    private static bool IsInlineValue(string text) =>
        !NotationText.NeedsQuotes(text) && text.IndexOf(';') < 0 && text.IndexOf(", ", StringComparison.Ordinal) < 0 && (text.IndexOf(',') < 0 || Values.IsPercentage(text, out _) || Rational.TryParse(text, out _));

    /// <summary>Words with commas between; null where a comma belongs to one of them.</summary>
    private static string? WordsText(SyntaxNode? node) => node switch
    {
        ScalarSyntax one => one.Text.Contains(',') ? Notation.QuotedText.Write(one.Text) : NotationText.Of(one),
        ListSyntax { Items.Count: > 1 } list when list.Items.All(i => i is ScalarSyntax { IsEmpty: false } word && word.Text.IndexOf(',') < 0 && !NotationText.NeedsQuotes(word.Text)) =>
            string.Join(", ", list.Items.Select(i => ((ScalarSyntax)i).Text)),
        _ => null,
    };
}
