using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Notation;

/// <summary>Lines <c>namn: värde</c> → entries, each value read by the shape that its keyword has.</summary>
internal sealed class EntryLines(NotationContext context, TextLines texts, DiagnosticBag diagnostics)
{
    private static readonly Message WantedEntry = new("Här väntas en rad ”namn: värde”.", "A line “name: value” is expected here.");

    private readonly InlineEntries _inline = new(context);
    private readonly OptionLine _options = new(context);

    /// <summary>The entries of lines that must all be entries.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="place">The place that says which keywords there are.</param>
    /// <param name="named">The shape of values behind names of the author's own; null if there are none.</param>
    public List<EntrySyntax> Entries(IReadOnlyList<TextLine> lines, KeywordPlace place, ValueShape? named = null)
    {
        var entries = new List<EntrySyntax>(lines.Count);
        foreach (var line in lines)
        {
            if (KeyPhrase.Read(context.Text, line.Start, line.End) is { } phrase)
            {
                entries.Add(Entry(phrase, line, place, named));
            }
            else
            {
                context.ReportStray(line, WantedEntry);
            }
        }

        DuplicateKeys.Check(entries, context.Source, diagnostics);
        return entries;
    }

    /// <summary>One entry; a name that is no keyword is kept as written, for the binder to judge.</summary>
    public EntrySyntax Entry(KeyPhrase phrase, TextLine line, KeywordPlace place, ValueShape? named = null)
    {
        if (phrase.At(place) is { } keyword)
        {
            return new EntrySyntax(NotationContext.Written(keyword, phrase), Value(KeywordShapes.Of(keyword, place), keyword, line, phrase.ValueStart));
        }

        var shape = LanguageCodes.IsCode(phrase.Name) ? ValueShape.Text : named ?? ValueShape.Texts;
        return new EntrySyntax(new ScalarSyntax(phrase.Span, phrase.Name), Value(shape, null, line, phrase.ValueStart));
    }

    /// <summary>The value that begins on a line and goes on below it.</summary>
    public SyntaxNode Value(ValueShape shape, Keyword? keyword, TextLine line, int start)
    {
        var below = line.Below;
        var isListed = below.Count > 0 && IsBullet(below[0]) && IsBlank(start, line.End);
        switch (shape.Kind)
        {
            case ShapeKind.Text:
                return texts.Text(line, start);
            case ShapeKind.Texts:
                return isListed ? Bullets(below, b => texts.Text(b, AfterBullet(b))) : texts.Text(line, start);
            case ShapeKind.Expression:
                return texts.Joined(line, start);
            case ShapeKind.Words:
                return isListed ? Bullets(below, b => texts.Joined(b, AfterBullet(b))) : Words(texts.Joined(line, start));
            case ShapeKind.Scale:
                return Scale(line, start);
            case ShapeKind.Options or ShapeKind.OptionNames or ShapeKind.SpecialOptions or ShapeKind.Scores:
                return isListed ? Bullets(below, b => Element(shape, b)) : OptionValues(shape, line, start);
            case ShapeKind.TextOrEntries:
                return TextOrEntries(line, start, shape.Place);
            case ShapeKind.Entries or ShapeKind.WordOrEntries:
                return EntriesOf(shape, keyword, line, start);
            case ShapeKind.Named:
                return Named(shape, line, start);
            case ShapeKind.List:
                return List(shape, line, start);
            default:
                ReportBelow(below);
                return context.Scalar(start, line.End);
        }
    }

    /// <summary>True if a line is an entry at a place: a keyword of it, a language, or a word that looks like a keyword.</summary>
    public bool IsEntry(TextLine line, KeywordPlace place, out KeyPhrase? phrase)
    {
        phrase = KeyPhrase.Read(context.Text, line.Start, line.End);
        return phrase is not null && (phrase.At(place) is not null || (!phrase.IsTight && (LanguageCodes.IsCode(phrase.Name) || texts.LooksLikeKeyword(phrase, place))));
    }

    private static SyntaxNode Words(ScalarSyntax line)
    {
        if (line.IsQuoted)
        {
            return line;
        }

        var words = CommaList.Split(line, keepsDecimals: line.Text.Contains('%')).ToList();
        return words.Count == 1 && words[0].Text == line.Text ? line : words.Count == 0 ? line : new ListSyntax(line.Span, words);
    }

    private SyntaxNode Scale(TextLine line, int start)
    {
        if (line.Below.Count > 0 && IsBullet(line.Below[0]) && IsBlank(start, line.End))
        {
            return Bullets(line.Below, b => Element(new ValueShape(ShapeKind.Options, KeywordPlace.Option), b));
        }

        var (entries, text) = Apart(line, start, KeywordPlace.Scale);
        SyntaxNode written = !text.IsQuoted && text.Text.Contains('|') ? _options.Read(text) : text;
        if (entries.Count == 0)
        {
            return written;
        }

        var own = written switch
        {
            MapSyntax map => map.Entries,
            ListSyntax list => [new EntrySyntax(context.Key(KeywordTable.Options, list.Span), list)],
            _ when text.IsEmpty => [],
            _ => [new EntrySyntax(context.Key(KeywordTable.Options, text.Span), text)],
        };
        return Map([.. own, .. entries]);
    }

    private SyntaxNode OptionValues(ValueShape shape, TextLine line, int start)
    {
        if (IsBlank(start, line.End) && line.Below.Count > 0 && shape.Kind is not ShapeKind.OptionNames)
        {
            return Map(Entries(line.Below, KeywordPlace.None, shape.Kind == ShapeKind.Scores ? ValueShape.Word : ValueShape.Text));
        }

        if (shape.Kind == ShapeKind.SpecialOptions && texts.Text(line, start) is MapSyntax translated)
        {
            return translated;
        }

        var text = texts.Joined(line, start);
        if (text.IsQuoted)
        {
            return text;
        }

        var pieces = text.Text.Contains('|') ? OptionLine.Split(text).ToList()
            : shape.Kind == ShapeKind.Scores ? CommaList.Split(text, keepsDecimals: true).ToList()
            : [text];
        return pieces.Count == 1 && shape.Kind != ShapeKind.Scores && shape.Kind != ShapeKind.Options ? pieces[0] : new ListSyntax(text.Span, pieces);
    }

    private SyntaxNode TextOrEntries(TextLine line, int start, KeywordPlace place)
    {
        var hasEntries = line.Below.Any(b => KeyPhrase.Read(context.Text, b.Start, b.End) is { } p && p.At(place) is not null);
        if (!hasEntries)
        {
            return texts.Text(line, start);
        }

        var (entries, text) = Apart(line, start, place);
        return Map(text.IsEmpty ? entries : [new EntrySyntax(context.Key(KeywordTable.Text, text.Span), text), .. entries]);
    }

    private SyntaxNode EntriesOf(ValueShape shape, Keyword? keyword, TextLine line, int start)
    {
        var inline = context.Scalar(start, line.End);
        var own = inline.IsEmpty ? null
            : keyword == KeywordTable.Respondents ? _inline.Respondents(inline)
            : shape.Kind == ShapeKind.WordOrEntries ? inline
            : (SyntaxNode)new MapSyntax(inline.Span, InlineEntries.Read(inline, shape.Place));
        if (line.Below.Count == 0)
        {
            return own ?? inline;
        }

        var below = Entries(line.Below, shape.Place);
        var first = own switch
        {
            MapSyntax map => map.Entries,
            ScalarSyntax word => [new EntrySyntax(context.Key(keyword == KeywordTable.Respondents ? KeywordTable.RespondentRole : KeywordTable.PreviousItem, word.Span), word)],
            _ => [],
        };
        return Map([.. first, .. below]);
    }

    private SyntaxNode Named(ValueShape shape, TextLine line, int start)
    {
        var inline = context.Scalar(start, line.End);
        var own = inline.IsEmpty ? [] : InlineEntries.Read(inline, shape.Place, takesNames: true);
        var below = Entries(line.Below, shape.Place, shape.Element);
        return own.Count + below.Count == 0 ? inline : Map([.. own, .. below]);
    }

    private SyntaxNode List(ValueShape shape, TextLine line, int start)
    {
        if (!IsBlank(start, line.End))
        {
            context.ReportStray(line, new Message("Resten skrivs på egna rader, indragna under ordet.", "The rest is written on lines of its own, indented below the word."));
        }

        if (line.Below.Count == 0)
        {
            return context.Scalar(start, line.End);
        }

        return IsBullet(line.Below[0])
            ? Bullets(line.Below, b => Map(Entries(Unfolded(b), shape.Place)))
            : new ListSyntax(NotationContext.Cover([Map(Entries(line.Below, shape.Place))]), [Map(Entries(line.Below, shape.Place))]);
    }

    private ListSyntax Bullets(IReadOnlyList<TextLine> lines, Func<TextLine, SyntaxNode> read)
    {
        var nodes = new List<SyntaxNode>(lines.Count);
        foreach (var line in lines)
        {
            if (IsBullet(line))
            {
                nodes.Add(read(line));
            }
            else
            {
                context.ReportStray(line, new Message("Här väntas en rad som börjar med ”- ”.", "A line that begins with “- ” is expected here."));
            }
        }

        return new ListSyntax(lines[0].Span.Cover(lines[lines.Count - 1].Span), nodes);
    }

    // An element of a list of options: a label, or an option with entries of its own.
    private SyntaxNode Element(ValueShape shape, TextLine bullet)
    {
        var start = AfterBullet(bullet);
        var isLong = shape.Place == KeywordPlace.Option && KeyPhrase.Read(context.Text, start, bullet.End)?.At(KeywordPlace.Option) is not null;
        return isLong ? Map(Entries(Unfolded(bullet), shape.Place)) : texts.Text(bullet, start);
    }

    // "- givet: …" with lines below it → the lines of the element.
    private List<TextLine> Unfolded(TextLine bullet)
    {
        var start = AfterBullet(bullet);
        var first = new TextLine(bullet.Indent + start - bullet.Start, start, bullet.End, bullet.BlankBefore);
        var lines = new List<TextLine>();
        if (start < bullet.End)
        {
            lines.Add(first);
        }

        foreach (var line in bullet.Below)
        {
            (lines.Count > 0 && line.Indent > first.Indent ? lines[lines.Count - 1].Below : lines).Add(line);
        }

        return lines;
    }

    // Keywords below a value, and what continues the value itself.
    private (List<EntrySyntax> Entries, ScalarSyntax Text) Apart(TextLine line, int start, KeywordPlace place)
    {
        var pieces = new TextPieces(context.Text);
        var (from, to) = LineTree.Trim(context.Text, start, line.End);
        pieces.Add(from, to);
        var entries = new List<TextLine>();
        foreach (var below in line.Below)
        {
            if (IsEntry(below, place, out _))
            {
                entries.Add(below);
            }
            else
            {
                pieces.Add(below.Start, below.End, below.BlankBefore);
                TextLines.AddAll(below.Below, pieces);
            }
        }

        return (Entries(entries, place), pieces.ToScalar(from));
    }

    private void ReportBelow(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            context.ReportStray(line, new Message("Raden ovanför är färdig som den står; indraget hör inte till något.", "The line above is complete as it stands; the indentation belongs to nothing."));
        }
    }

    private static MapSyntax Map(IReadOnlyList<EntrySyntax> entries) =>
        new(entries.Count == 0 ? default : entries.Select(e => e.Span).Aggregate((a, b) => a.Cover(b)), entries);

    private bool IsBlank(int start, int end) => LineTree.Trim(context.Text, start, end) is var (from, to) && from == to;

    private bool IsBullet(TextLine line) => context.Text[line.Start] == '-' && (line.Start + 1 == line.End || char.IsWhiteSpace(context.Text[line.Start + 1]));

    private int AfterBullet(TextLine line) => LineTree.Trim(context.Text, line.Start + 1, line.End).Start;
}
