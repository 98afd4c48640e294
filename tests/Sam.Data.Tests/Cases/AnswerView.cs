namespace Sam.Data.Tests.Cases;

/// <summary>What was read of answers, a line per unit that has any: how many there are of each status, then each item's answers.</summary>
internal static class AnswerView
{
    public static string Of(ResponseSet set) => string.Join("\n", Lines(set));

    private static IEnumerable<string> Lines(ResponseSet set)
    {
        var scores = Score.Everything(set).Questionnaires[0];
        var units = scores.Units.Where(u => u.Response is { Invited: > 0 }).Select(u => $"{u.Unit.Id} | {Statuses(u.Response!)}{string.Concat(u.Items.Select(Answers))}");
        var comments = set.Comments.Select(c => $"kommentar {c.Item}: {c.Text}");
        var notes = set.Notes.GroupBy(n => n.Text).Select(g => $"anmärkning ({g.Count()}): {g.Key}");
        return units.Concat(comments).Concat(notes);
    }

    private static string Statuses(ResponseFigures response) => string.Join(", ", new[]
    {
        ("komplett", response.Complete),
        ("delvis", response.Partial),
        ("avbruten", response.BreakOff),
        ("inget-svar", response.NonResponse),
        ("utanför", response.Ineligible),
    }.Where(s => s.Item2 > 0).Select(s => $"{s.Item2} {s.Item1}"));

    private static string Answers(ItemScores scores)
    {
        var options = scores.Distribution.Where(o => o.Count > 0).Select(o => $"{o.Count} {o.Option.Code}").ToList();
        var mean = scores.Item.Answer is AnswerType.Number && scores.Mean.Exact is { } exact ? [$"medel {exact}"] : Array.Empty<string>();
        var texts = scores.Item.Answer is AnswerType.FreeText or AnswerType.Date && scores.Base.Valid > 0 ? [$"{scores.Base.Valid} svar"] : Array.Empty<string>();
        var all = options.Concat(mean).Concat(texts).ToList();
        return all.Count == 0 ? "" : $" | {scores.Item.Code}: {string.Join(", ", all)}";
    }
}
