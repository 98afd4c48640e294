using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Notation;

/// <summary>A question with what is indented below it: lines that continue its text, parts <c>a)</c>, details <c>namn: värde</c>.</summary>
internal sealed class QuestionLines(NotationContext context, EntryLines entries, LawBrackets laws, DiagnosticBag diagnostics)
{
    /// <summary>A question with its number: <c>7. text</c>.</summary>
    public MapSyntax Numbered(TextLine line, TextSpan number, int textStart)
    {
        var (text, details) = Read(line, textStart, KeywordPlace.Item, takesParts: true);
        return Whole([new EntrySyntax(new ScalarSyntax(number, context.Text.Substring(number.Start, number.Length)), text), .. details], line);
    }

    /// <summary>A question without a number: <c>- text</c>.</summary>
    public SyntaxNode Unnumbered(TextLine line, int textStart)
    {
        var (text, details) = Read(line, textStart, KeywordPlace.Item, takesParts: true);
        return details.Count == 0
            ? text
            : Whole([new EntrySyntax(context.Key(KeywordTable.Text, new TextSpan(text.Span.Start, 0)), text), .. details], line);
    }

    /// <summary>The offset behind <c>a) </c>, and where the letter stands; null if a line is no part.</summary>
    private (TextSpan Letter, int TextStart)? PartOf(TextLine line)
    {
        var at = line.Start;
        while (at < line.End && at - line.Start < 3 && (context.Text[at] is >= 'a' and <= 'z' or 'å' or 'ä' or 'ö' || char.IsDigit(context.Text[at])))
        {
            at++;
        }

        var isPart = at > line.Start && at + 1 < line.End && context.Text[at] == ')' && char.IsWhiteSpace(context.Text[at + 1]);
        return isPart ? (TextSpan.Between(line.Start, at), at + 1) : null;
    }

    /// <summary>The text that begins on a line, and what is indented below it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="textStart">Where the text begins.</param>
    /// <param name="place">The place that says which keywords there are.</param>
    /// <param name="takesParts">True if lines <c>a) …</c> are parts.</param>
    public (ScalarSyntax Text, List<EntrySyntax> Details) Read(TextLine line, int textStart, KeywordPlace place, bool takesParts)
    {
        var pieces = new TextPieces(context.Text);
        var (from, to) = LineTree.Trim(context.Text, textStart, line.End);
        pieces.Add(from, to);
        var details = new List<EntrySyntax>();
        var parts = new List<EntrySyntax>();
        foreach (var below in Grouped(line.Below, place, takesParts))
        {
            if (takesParts && PartOf(below) is { } part)
            {
                if (parts.Count == 0)
                {
                    details.Add(new EntrySyntax(context.Key(KeywordTable.Parts, part.Letter), new MapSyntax(part.Letter, parts)));
                }

                parts.Add(Part(below, part.Letter, part.TextStart));
            }
            else if (entries.IsEntry(below, place, out var phrase))
            {
                details.Add(entries.Entry(phrase!, below, place));
            }
            else
            {
                pieces.Add(below.Start, below.End, below.BlankBefore);
            }
        }

        var text = laws.TakeFrom(pieces.ToScalar(from), out var cited);
        if (cited is not null)
        {
            details.Insert(0, cited);
        }

        DuplicateKeys.Check(parts, context.Source, diagnostics);
        DuplicateKeys.Check(details, context.Source, diagnostics);
        return (text, details);
    }

    private EntrySyntax Part(TextLine line, TextSpan letter, int textStart)
    {
        var (text, details) = Read(line, textStart, KeywordPlace.Part, takesParts: false);
        var key = new ScalarSyntax(letter, context.Text.Substring(letter.Start, letter.Length));
        return details.Count == 0
            ? new EntrySyntax(key, text)
            : new EntrySyntax(key, Whole([new EntrySyntax(context.Key(KeywordTable.Text, new TextSpan(text.Span.Start, 0)), text), .. details], line));
    }

    // A line that is neither part nor detail continues what stands above it.
    private List<TextLine> Grouped(IEnumerable<TextLine> lines, KeywordPlace place, bool takesParts)
    {
        var grouped = new List<TextLine>();
        foreach (var line in lines)
        {
            var isOwn = (takesParts && PartOf(line) is not null) || entries.IsEntry(line, place, out _);
            if (isOwn || grouped.Count == 0 || IsContinuation(grouped[grouped.Count - 1], place, takesParts))
            {
                grouped.Add(line);
                if (!isOwn)
                {
                    grouped.AddRange(Grouped(line.Below, place, takesParts));
                    line.Below.Clear();
                }
            }
            else
            {
                grouped[grouped.Count - 1].Below.Add(line);
            }
        }

        return grouped;
    }

    private bool IsContinuation(TextLine line, KeywordPlace place, bool takesParts) =>
        !((takesParts && PartOf(line) is not null) || entries.IsEntry(line, place, out _));

    private static MapSyntax Whole(IReadOnlyList<EntrySyntax> all, TextLine line) =>
        new(all.Select(e => e.Span).Aggregate(line.Span, (a, b) => a.Cover(b)), all);
}
