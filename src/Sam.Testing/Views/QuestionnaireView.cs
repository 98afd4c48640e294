namespace Sam.Views;

/// <summary>The scores of one questionnaire: its units, then what follows from their figures.</summary>
internal sealed class QuestionnaireView(ViewLines lines, QuestionnaireScores scores, string? only)
{
    public void Write()
    {
        lines.Add($"questionnaire {scores.Questionnaire.Id}{Period()}{Groups()}{(scores.HasAnswers ? "" : ", no answers at hand")}");
        foreach (var unit in scores.Units.Where(u => IsShown(u.Unit.Id)))
        {
            lines.Below(Heading(unit), () => new UnitView(lines, scores, unit).Write());
        }

        foreach (var goal in scores.Goals.Where(g => IsShown(g.UnitId)))
        {
            lines.Add($"target {goal.UnitId} {About(goal.Target)} = {FigureView.Of(goal.Value)}, {goal.Status?.Name() ?? goal.Reason.Code()}, reached by {goal.Reached} of {goal.Compared}");
        }

        foreach (var ranking in scores.Rankings.Where(r => IsShown(r.UnitId)))
        {
            lines.Below(Heading(ranking), () => Places(ranking));
        }

        foreach (var finding in scores.Findings.Where(f => IsShown(f.UnitId)))
        {
            lines.Add($"finding {finding.UnitId} {finding.Code}: {string.Join(", ", finding.Numbers.Select(n => $"{n.Key} {n.Value}"))}");
        }

        foreach (var comment in scores.Comments.Where(c => IsShown(c.UnitId)))
        {
            lines.Add($"comment {comment.UnitId} {comment.Item}: {comment.Text}");
        }
    }

    private bool IsShown(string unit) => only is null || only == unit;

    private string Period() => scores.Questionnaire.Period is { } period ? ", " + period.Text : "";

    private string Groups() => scores.Privacy.MinGroup is { } least ? $", groups below {least} hidden" : "";

    private string Heading(UnitScores unit) => $"unit {unit.Unit.Id}"
        + (unit.Unit.Level is { } level ? $", {level}" : "")
        + (scores.Wave.Organisation.ParentOf(unit.Unit) is { } parent ? $", below {parent.Id}" : "")
        + (unit.IsHidden ? ", hidden" : "");

    private static string About(Target target) =>
        (target.Kind switch { TargetKind.ResponseRate => "response-rate", TargetKind.SharePositive => "share-positive", _ => target.Index })
        + (target.AtLeast is { } least ? $" at least {least}" : "") + (target.IsRising ? " rising" : "");

    private static string Heading(Ranking ranking) => $"ranking {ranking.UnitId} "
        + (ranking.CountsAs switch { CountsAs.Strengths => "strengths", CountsAs.Deficiencies => "deficiencies", _ => "actions" })
        + (ranking.Source switch { RankingSource.Answers => " from answers", RankingSource.Published => " as published", _ => " from the list" })
        + $" of {ranking.QuestionnaireId}"
        + (ranking.Item is { } item ? $", item {item}" : "")
        + (ranking.Respondents is { } respondents ? $", {respondents} respondents" : "");

    private void Places(Ranking ranking)
    {
        foreach (var place in ranking.Places)
        {
            lines.Add($"{place.Rank}: {string.Join(", ", place.Items.Select(i => i.Code))} ({place.Count})");
        }

        if (!ranking.NotNamed.IsEmpty)
        {
            lines.Add("not named: " + string.Join(", ", ranking.NotNamed.Select(i => i.Code)));
        }
    }
}
