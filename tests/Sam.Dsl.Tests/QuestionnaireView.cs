using System.Globalization;
using System.Text;

namespace Sam.Dsl.Tests;

/// <summary>What a questionnaire's text was bound to, as lines that a reviewer can read.</summary>
internal static class QuestionnaireView
{
    public static string Of(Questionnaire questionnaire)
    {
        var lines = new StringBuilder();
        Add(lines, 0, $"{questionnaire.Id}: {Text(questionnaire.Head.Title)}", Head(questionnaire.Head));
        foreach (var section in questionnaire.Sections)
        {
            Add(lines, 0, $"[{section.Id}] {Text(section.Title)}", Laws(section.Laws));
            foreach (var item in section.Items)
            {
                Add(lines, 1, $"{item.Code}: {Text(item.Text)}", Details(item));
            }
        }

        foreach (var score in questionnaire.Scores)
        {
            Add(lines, 0, $"index {score.Id}: {Text(score.Text)}", Details(score));
        }

        foreach (var stage in questionnaire.Head.Stages)
        {
            Add(lines, 0, $"steg {stage.Id}: {Text(stage.Text)}", [string.Join(" ", stage.Items)]);
        }

        foreach (var check in questionnaire.Head.Checks)
        {
            Add(lines, 0, "kontrollfall", [Pairs("givet", check.Given), Pairs("enhet", check.Unit), "visas inte: " + string.Join(" ", check.NotShown), Pairs("ger", check.Gives)]);
        }

        return lines.ToString();
    }

    private static void Add(StringBuilder lines, int indent, string line, IEnumerable<string> details)
    {
        lines.Append(' ', 2 * indent).Append(OneLine(line)).Append('\n');
        foreach (var detail in details)
        {
            lines.Append(' ', 2 * (indent + 1)).Append(OneLine(detail)).Append('\n');
        }
    }

    private static IEnumerable<string> Head(QuestionnaireHead head)
    {
        if (head.Period is { } period)
        {
            yield return $"period {period} from {period.Start}";
        }

        if (head.IsAnonymous)
        {
            yield return $"anonymous, groups of {Number(head.MinAnswers)}";
        }

        if (head.Respondents.Role is { } role)
        {
            yield return $"answered by {role} with {string.Join(", ", head.Respondents.Together)}";
        }

        if (head.Light is { } light)
        {
            yield return Light(light);
        }

        foreach (var target in head.Targets)
        {
            yield return $"target {target.Kind} {target.Index} {(target.IsRising ? "rising" : target.AtLeast?.ToString())}";
        }

        foreach (var property in head.UnitProperties)
        {
            yield return $"unit has {property.Name}: {property.Scale?.ToString() ?? property.Answer.ToString()}";
        }
    }

    private static IEnumerable<string> Details(Item item)
    {
        yield return Answer(item.Answer) + (item.IsRequired ? "" : ", not required");
        foreach (var option in item.Answer.Options)
        {
            yield return "  " + Option(option);
        }

        if (item.Stem is { } stem)
        {
            yield return $"part of {stem.Code}";
        }

        if (item.ShowIf is { } condition)
        {
            yield return "shown if " + ExpressionView.Of(condition.Root);
        }

        if (item.Help is { } help)
        {
            yield return "help: " + Text(help);
        }

        if (!item.ActionWhen.IsEmpty)
        {
            yield return "action when " + string.Join(", ", item.ActionWhen);
        }
    }

    private static IEnumerable<string> Details(CompositeScore score)
    {
        yield return score.Value is { } value
            ? ExpressionView.Of(value.Root)
            : $"{score.Calculation} of {string.Join(" ", score.Items)}, {score.MinAnswered.Kind} {Number(score.MinAnswered.Number)} answered, over {score.Combine}";
        if (score.OnHundredRange)
        {
            yield return "on 0-100";
        }

        if (score.Light is { } light)
        {
            yield return Light(light);
        }

        foreach (var band in score.Bands)
        {
            yield return $"from {band.From}: {Text(band.Label)}";
        }
    }

    private static string Answer(AnswerType answer) => answer switch
    {
        AnswerType.Choice choice => $"one of {choice.Scale.Id}{(choice.Scale.IsNumeric ? " (numbers)" : "")}",
        AnswerType.Choices choices => $"{Number(choices.AtLeast)}–{choices.AtMost?.ToString(CultureInfo.InvariantCulture) ?? "…"} of {choices.Scale.Id}",
        AnswerType.Number number => $"number {number.From?.ToString() ?? "…"}–{number.To?.ToString() ?? "…"}",
        AnswerType.Date => "date",
        _ => "text",
    };

    private static string Option(AnswerOption option) =>
        $"{option.Code} = {Text(option.Label)}"
        + (option.Kind == OptionKind.Valid ? "" : $", {option.Kind}")
        + (option.Score is { } score ? $", {score}" : "")
        + (option.IsPositive ? ", positive" : "")
        + (option.IsExclusive ? ", exclusive" : "")
        + (option.Symbol is { } symbol ? $", {symbol}" : "");

    private static string Light(TrafficLight light) => $"green from {light.GreenFrom}, yellow from {light.YellowFrom}{(light.IsShare ? " (share)" : "")}";

    private static IEnumerable<string> Laws(Sequence<LegalReference> laws) => laws.Select(l => $"law {l.Law} | {l.Part}");

    private static string Pairs(string name, Sequence<KeyValuePair<string, string>> pairs) =>
        $"{name}: {string.Join(", ", pairs.Select(p => $"{p.Key} = {p.Value}"))}";

    private static string Text(LocalizedText? text) => text is null
        ? "–"
        : string.Join(" / ", text.Languages.Select(l => l == "sv" ? text.In(l) : $"{l}: {text.In(l)}"));

    private static string OneLine(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
