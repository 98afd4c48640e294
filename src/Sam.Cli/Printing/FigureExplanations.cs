using System.Text;
using Sam.Writers;

namespace Sam.Printing;

/// <summary>The figures that a code names, each with its explanation.</summary>
internal sealed class FigureExplanations(QuestionnaireScores scores, Unit unit, Language language)
{
    private static readonly string[] RateNames = ["svarsfrekvens", "response-rate"];

    /// <summary>All figures of an item or an index, or the response rate; or one measure of it.</summary>
    /// <exception cref="UsageException">There is no such item, index or measure, or there are no answers.</exception>
    public string Of(string code, string? measure)
    {
        var figures = FiguresOf(code).ToList();
        var chosen = measure is null ? figures : figures.Where(f => f.Name.Equals(measure, StringComparison.OrdinalIgnoreCase) || f.Shown.Equals(measure, StringComparison.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            var names = string.Join(", ", figures.Select(f => f.Shown));
            throw new UsageException(measure is null
                ? new Message($"”{code}” har inga beräknade mått.", $"“{code}” has no computed measures.")
                : new Message($"”{code}” har inget mått ”{measure}”. Det har: {names}.", $"“{code}” has no measure “{measure}”. It has: {names}."));
        }

        var text = new StringBuilder();
        var subject = chosen[0].Figure.Explain().Subject?.In(language) ?? code;
        text.Append(PlainText.Clean(subject)).Append('\n').Append(PlainText.Clean(unit.Name == unit.Id ? unit.Name : $"{unit.Name} ({unit.Id})")).Append('\n');
        foreach (var (_, shown, figure) in chosen)
        {
            text.Append('\n').Append(shown).Append('\n').Append(figure.Explain().ToText(language));
        }

        return text.ToString();
    }

    private IEnumerable<(string Name, string Shown, Figure Figure)> FiguresOf(string code)
    {
        if (!scores.HasAnswers)
        {
            throw new UsageException(new Message("Det finns inga svar att förklara, bara publicerade siffror.", "There are no answers to explain, only published figures."));
        }

        var figures = scores[unit.Id];
        if (RateNames.Contains(code, StringComparer.OrdinalIgnoreCase))
        {
            return [("rate", MeasureName.Of("response-rate", language), figures.Response!.Rate)];
        }

        if (scores.Questionnaire.TryFind(code, out var item))
        {
            var scored = figures.Item(item.Code);
            return scored.Measures.Select(m => (m, MeasureName.Of(m, language), scored.FigureOf(m)!.Value));
        }

        if (figures.Indices.FirstOrDefault(i => i.Score.Id.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } index)
        {
            return index.Measures.Select(m => (m.Key, MeasureName.Of(m.Key, language), m.Value)).Prepend(("value", MeasureName.Of("value", language), index.Value));
        }

        var known = scores.Questionnaire.Items.Select(i => i.Code.Text).Concat(scores.Questionnaire.Scores.Select(s => s.Id)).Append(language == Language.Swedish ? RateNames[0] : RateNames[1]);
        var message = new Message($"Enkäten har ingen fråga och inget index ”{code}”.", $"The questionnaire has no item and no index “{code}”.");
        throw new UsageException(Spelling.Question(Spelling.Nearest(code, known)) is { } question ? message.And(question) : message);
    }
}
