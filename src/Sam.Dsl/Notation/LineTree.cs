using System.Globalization;
using Sam.Text;

namespace Sam.Notation;

/// <summary>Characters → lines, each under the line that it is indented below. Blank lines and comments are left out.</summary>
internal static class LineTree
{
    /// <summary>The most lines, and the most signs that separate words on lines: what such a text says is more than a questionnaire may hold.</summary>
    public const int MaxLines = 50_000;

    /// <summary>The most levels of lines indented below each other.</summary>
    public const int MaxDepth = 20;

    /// <summary>The lines that are indented below none.</summary>
    /// <param name="source">The author's text.</param>
    /// <param name="repaired">The same text with unreadable characters replaced, of the same length.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static List<TextLine> Read(SourceText source, string repaired, DiagnosticBag diagnostics)
    {
        var roots = new List<TextLine>();
        if (source.LineCount > MaxLines || repaired.Count(c => c is '|' or ';') > MaxLines)
        {
            diagnostics.Add(YamlTextDiagnostics.TooManyValues.At(source.PlaceOf(new TextSpan(0, 0)), MaxLines.ToString(CultureInfo.InvariantCulture)));
            return roots;
        }

        var open = new Stack<TextLine>();
        var blank = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.Line(number);
            var (start, end) = Trim(repaired, span.Start, span.End);
            if (start == end)
            {
                blank++;
                continue;
            }

            if (IsComment(repaired, start, span.End))
            {
                continue;
            }

            var line = new TextLine(start - span.Start, start, end, blank);
            blank = 0;
            while (open.Count > 0 && open.Peek().Indent >= line.Indent)
            {
                open.Pop();
            }

            if (open.Count >= MaxDepth)
            {
                diagnostics.Add(RawTextDiagnostics.TooDeep.At(source.PlaceOf(line.Span), MaxDepth.ToString(CultureInfo.InvariantCulture)));
                return roots;
            }

            (open.Count == 0 ? roots : open.Peek().Below).Add(line);
            open.Push(line);
        }

        return roots;
    }

    /// <summary>True if what begins at an offset is a comment: <c>#</c> followed by a space or nothing.</summary>
    public static bool IsComment(string text, int start, int end) =>
        start < end && text[start] == '#' && (start + 1 == end || char.IsWhiteSpace(text[start + 1]));

    /// <summary>A stretch without the spaces at its ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
