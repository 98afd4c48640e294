using System.Globalization;
using Sam.Columns;

namespace Sam.Data.Tests.Wide;

/// <summary>All that a response set holds, response by response in order, and all that was said: equal texts are equal sets.</summary>
internal static class SetView
{
    public static string Of(ParseResult<ResponseSet> read) => string.Join("\n", Lines(read.Value).Concat(read.Diagnostics.Select(Line).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Lines(ResponseSet set)
    {
        yield return "units: " + string.Join(", ", set.Organisation.Units.Select(u => u.Id));
        yield return "segments: " + string.Join("; ", set.Segments.Select(s => string.Join("+", s.Units)));
        yield return "roles: " + string.Join(", ", set.RoleNames);
        foreach (var item in set.Questionnaire.Items)
        {
            yield return $"{item.Code}: " + string.Join(", ", set.ColumnOf(item.Code).Book.Entries.Select(e => e.Code));
        }

        for (var r = 0; r < set.ResponseCount; r++)
        {
            var response = r;
            var answers = set.Questionnaire.Items.Select(i => Cell(set.ColumnOf(i.Code), i, response));
            var scores = set.Questionnaire.Scores.Select(s => set.ScoresOf(s.Id).NumberOf(set.ScoresOf(s.Id).CodeAt(response))?.ToString() ?? "–");
            yield return FormattableString.Invariant($"{r}: {set.SegmentAt(r)} {set.StatusAt(r)} {set.RoleAt(r)} | {string.Join(" ", answers)} | {string.Join(" ", scores)}");
        }

        foreach (var note in set.Notes)
        {
            yield return FormattableString.Invariant($"note {note.Segment}: {note.Text}");
        }

        foreach (var comment in set.Comments)
        {
            yield return FormattableString.Invariant($"comment {comment.Segment} {comment.Item}: {comment.Text}");
        }
    }

    private static string Cell(Column column, Item item, int response) => column switch
    {
        ChoicesColumn choices => column.CodeAt(response) + "[" + string.Concat(item.Answer.Options.Select(o => choices.IsTicked(response, choices.IndexOf(o.Code)) ? "x" : "-")) + "]",
        TextColumn text => column.CodeAt(response) + $"'{text.TextAt(response)}'",
        _ => column.CodeAt(response).ToString(CultureInfo.InvariantCulture),
    };

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Where} {diagnostic.Severity} {diagnostic.Id} {diagnostic.Message.In(Language.Swedish)} {string.Join(" ", diagnostic.Related)}";
}
