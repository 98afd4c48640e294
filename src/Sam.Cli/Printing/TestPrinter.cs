using System.Globalization;
using System.Text;
using Sam.Files;

namespace Sam.Printing;

/// <summary>What running examples gave, for people: what failed, a line per file, what is not tried.</summary>
internal static class TestPrinter
{
    public static string Text(IReadOnlyList<TestedQuestionnaire> tested, SourceTexts texts, Language language)
    {
        var text = new StringBuilder(DiagnosticPrinter.Text(tested.SelectMany(t => t.Diagnostics), texts, language));
        foreach (var questionnaire in tested)
        {
            text.Append(questionnaire.Path).Append(": ").Append(Line(questionnaire).In(language)).Append('\n');
            if (questionnaire.Coverage is { } coverage)
            {
                text.Append(CoverageText(coverage, language));
            }
        }

        return text.ToString();
    }

    private static Message Line(TestedQuestionnaire tested) => tested switch
    {
        { Faults.Count: > 0 } => new Message("enkäten har fel, så inga kontrollfall kördes.", "the questionnaire has errors, so no checks were run."),
        { Results.Count: 0 } => new Message("inga kontrollfall.", "no checks."),
        _ => new Message(
            FormattableString.Invariant($"{tested.PassedCount} av {tested.Results.Count} kontrollfall stämmer."),
            FormattableString.Invariant($"{tested.PassedCount} of {tested.Results.Count} checks passed.")),
    };

    private static string CoverageText(IReadOnlyList<CoverageGoal> goals, Language language)
    {
        if (goals.Count == 0)
        {
            return "  " + new Message("Det finns ingenting att pröva.", "There is nothing to try.").In(language) + "\n";
        }

        var text = new StringBuilder("  " + new Message("Prövat", "Tried").In(language) + ": " + Share(goals, language) + "\n");
        foreach (var group in goals.GroupBy(CoverageWords.KindOf))
        {
            text.Append("  - ").Append(CoverageWords.NameOf(group.Key).In(language)).Append(": ").Append(Share(group.ToList(), language)).Append('\n');
            foreach (var missing in group.Where(g => !g.IsReached).GroupBy(CoverageWords.SubjectOf))
            {
                var parts = missing.Select(m => CoverageWords.PartOf(m).In(language));
                text.Append(CultureInfo.InvariantCulture, $"      {missing.Key}: {string.Join(", ", parts)}\n");
            }
        }

        return text.ToString();
    }

    private static string Share(IReadOnlyCollection<CoverageGoal> goals, Language language)
    {
        var reached = goals.Count(g => g.IsReached);
        var percent = NumberText.Percent(Rational.Of(reached, goals.Count), language, 0);
        return string.Create(CultureInfo.InvariantCulture, $"{reached} {(language == Language.Swedish ? "av" : "of")} {goals.Count} ({percent})");
    }
}
