using System.Globalization;
using System.Text;
using Sam.Files;

namespace Sam.Printing;

/// <summary>The line that a diagnostic points at, the one before it, and carets under the characters with a guess behind them.</summary>
internal static class CodeFrame
{
    private const int MaxWidth = 160;

    public static string Of(Diagnostic diagnostic, SourceTexts texts, string guess, Paint paint)
    {
        if (diagnostic.Where.PrintedRange is not { } range || texts.Line(diagnostic.Where.Path, range.Start.Line) is not { } line)
        {
            return "";
        }

        var frame = new StringBuilder();
        if (texts.Line(diagnostic.Where.Path, range.Start.Line - 1) is { } before)
        {
            Append(frame, range.Start.Line - 1, Shown(Cut(before, 0)), paint);
        }

        var start = Math.Min(range.Start.Column - 1, line.Length);
        var end = range.End.Line == range.Start.Line ? Math.Min(range.End.Column - 1, line.Length) : line.Length;
        var from = Math.Max(0, start - 60);
        from = line.Length <= MaxWidth ? 0 : from;
        Append(frame, range.Start.Line, Shown(Cut(line, from)), paint);
        var carets = new string('^', Math.Max(1, Math.Min(end, from + MaxWidth) - start));
        var marked = guess.Length == 0 ? carets : carets + " " + guess;
        return frame.Append(paint.Faint("      │ ")).Append(' ', start - from).Append(paint.Of(diagnostic.Severity, marked)).Append('\n').ToString();
    }

    private static void Append(StringBuilder frame, int number, string line, Paint paint) =>
        frame.Append(paint.Faint(number.ToString(CultureInfo.InvariantCulture).PadLeft(5) + " │ ")).Append(line.TrimEnd()).Append('\n');

    private static string Cut(string line, int from) => line.Length - from <= MaxWidth ? line[from..] : line.Substring(from, MaxWidth);

    // One place per character, so that carets stand right; nothing that steers a terminal.
    private static string Shown(string line) => new(line.Select(c => c == '\t' || char.IsControl(c) ? ' ' : c).ToArray());
}
