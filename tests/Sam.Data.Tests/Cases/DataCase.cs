using System.Text;
using System.Text.RegularExpressions;

namespace Sam.Data.Tests.Cases;

/// <summary>
/// A data file with the expected diagnostics marked in its text, and below a line <c>=&gt;</c> what is read from it. Lines above it that
/// begin with <c># </c> are not part of the file: <c># menade du: nej</c> lists the names that are suggested, <c># vid $[0].1: SAM6001</c> a
/// diagnostic that is about a value and not about a stretch of text; others say what the case shows.
/// </summary>
internal sealed partial record DataCase(string Path, string Text, IReadOnlyList<string> Expected, string Suggested, string View)
{
    private const string SuggestedMark = "# menade du: ";
    private const string ViewMark = "\n=>\n";

    public static IEnumerable<string> Names(string folder) =>
        Repository.Files(folder, "*.*").Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public static DataCase Read(string folder, string name)
    {
        var parts = Repository.ReadText($"{folder}/{name}").Split(ViewMark);
        var lines = parts[0].Split('\n');
        var head = lines.TakeWhile(l => l.StartsWith("# ", StringComparison.Ordinal)).ToList();
        var (text, marked) = Unmark(string.Join('\n', lines.Skip(head.Count)));
        var atValues = head.Select(l => AtValue().Match(l)).Where(m => m.Success).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}");
        return new DataCase(
            name,
            text,
            [.. marked.Concat(atValues).Order(StringComparer.Ordinal)],
            head.FirstOrDefault(l => l.StartsWith(SuggestedMark, StringComparison.Ordinal))?[SuggestedMark.Length..] ?? "",
            parts.Length > 1 ? parts[1].TrimEnd() : "");
    }

    /// <summary>Diagnostics in the form of <see cref="Expected"/>.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(d => $"{(d.Where is Place.InValue value ? value.JsonPath : d.Where.PrintedRange.ToString())} {d.Id}").Order(StringComparer.Ordinal);

    /// <summary>The names that diagnostics suggest, in their order.</summary>
    public static string Suggestions(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.Select(d => Suggestion().Match(d.Message.Swedish)).Where(m => m.Success).Select(m => m.Groups[1].Value));

    private static (string Text, List<string> Marked) Unmark(string marked)
    {
        var text = new StringBuilder();
        var found = new List<string>();
        var open = new Stack<(string Id, TextPosition Start)>();
        for (var at = 0; at < marked.Length;)
        {
            if (Opening().Match(marked, at) is { Success: true } opening && opening.Index == at)
            {
                open.Push((opening.Groups[1].Value, PositionAtEnd(text)));
                at += opening.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, at, "|]", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                found.Add($"{new TextRange(start, PositionAtEnd(text))} {id}");
                at += 2;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        return (text.ToString(), found);
    }

    private static TextPosition PositionAtEnd(StringBuilder text)
    {
        var lines = text.ToString().Split('\n');
        return new TextPosition(lines.Length, lines[^1].Length + 1);
    }

    [GeneratedRegex(@"\[\|(SAM\d{4}):")]
    private static partial Regex Opening();

    [GeneratedRegex("^# vid (.*): (SAM[0-9]{4})$")]
    private static partial Regex AtValue();

    [GeneratedRegex("(?:Menade du|Kolumnen) ”([^”]*)”(?:\\?| liknar)")]
    private static partial Regex Suggestion();
}
