using System.Globalization;
using Sam.Keywords;

namespace Sam.Comparing;

/// <summary>What changed about a questionnaire as a whole.</summary>
internal static class HeadChanges
{
    private static readonly IReadOnlyList<(ChangeKind Kind, Comparability Verdict, Message Name, Func<Questionnaire, Message?> View)> Aspects =
    [
        (ChangeKind.Anonymity, Comparability.WithCaution, new Message("Anonymt", "Anonymous"), q => AnonymityText(q.Head)),
        (ChangeKind.Respondents, Comparability.Broken, new Message("Vem som svarar", "Who answers"), q => Quote.Same(q.Head.Respondents.Role)),
        (ChangeKind.Respondents, Comparability.Broken, new Message("Ett svar per", "One answer per"), q => Quote.Same(q.Head.Respondents.OnePer)),
        (ChangeKind.Respondents, Comparability.WithCaution, new Message("Tillsammans med", "Together with"), q => Quote.Same(ItemAspect.List(q.Head.Respondents.Together))),
        (ChangeKind.Respondents, Comparability.WithCaution, new Message("Gemensamt svar", "Joint answer"), q => Quote.YesNo(q.Head.Respondents.AllowsJoint)),
        (ChangeKind.Respondents, Comparability.WithCaution, new Message("Metoder", "Methods"), q => Quote.Same(ItemAspect.List(q.Head.Respondents.Methods))),
        (ChangeKind.Respondents, Comparability.WithCaution, new Message("Roller", "Roles"), q => Quote.Same(ItemAspect.List(q.Head.Roles.Select(RoleText)))),
        (ChangeKind.Light, Comparability.WithCaution, new Message("Trafikljus", "Traffic light"), q => LightText.Of(q.Head.Light)),
        (ChangeKind.Target, Comparability.Comparable, new Message("Mål", "Targets"), q => TargetsText(q)),
        (ChangeKind.Head, Comparability.WithCaution, new Message("Enhetsegenskaper", "Unit properties"), q => Quote.Same(ItemAspect.List(q.Head.UnitProperties.Select(p => $"{p.Name} ({ValuesOf(p)})")))),
        (ChangeKind.Head, Comparability.Comparable, new Message("Titel", "Title"), q => Quote.Same(ItemAspect.Words(q.Head.Title))),
        (ChangeKind.Head, Comparability.Comparable, new Message("Inledning", "Introduction"), q => Quote.Same(ItemAspect.Words(q.Head.Introduction))),
        (ChangeKind.Head, Comparability.Comparable, new Message("Källa", "Source"), q => Quote.Same(ItemAspect.Words(q.Head.Source))),
        (ChangeKind.Head, Comparability.Comparable, new Message("Språk", "Languages"), q => Quote.Same(ItemAspect.List(q.Head.Languages))),
        (ChangeKind.Head, Comparability.Comparable, new Message("Anmärkningar", "Notes"), q => Quote.Same(ItemAspect.List(q.Head.Notes.Select(n => ItemAspect.Words(n)!)))),
        (ChangeKind.Head, Comparability.Comparable, new Message("Egna hinder", "Own barriers"), q => Quote.Same(ItemAspect.List(q.Head.Barriers.Select(b => FormattableString.Invariant($"{b.Code} ({b.Level})"))))),
    ];

    public static IEnumerable<QuestionnaireChange> Of(Questionnaire before, Questionnaire after)
    {
        foreach (var aspect in Aspects)
        {
            var (was, now) = (aspect.View(before), aspect.View(after));
            if (was != now)
            {
                var change = Quote.Change(was, now);
                yield return new QuestionnaireChange(
                    aspect.Kind, aspect.Verdict,
                    new Message($"{aspect.Name.Swedish}: {change.Swedish}.", $"{aspect.Name.English}: {change.English}."))
                {
                    Before = was?.English,
                    After = now?.English,
                };
            }
        }
    }

    private static Message AnonymityText(QuestionnaireHead head)
    {
        var least = head.MinAnswers.ToString(CultureInfo.InvariantCulture);
        return head.IsAnonymous ? new Message($"ja, minst {least} svar", $"yes, at least {least} answers") : Quote.YesNo(false);
    }

    private static string RoleText(Role role) => role.Includes.IsEmpty ? role.Id : $"{role.Id} ({string.Join(", ", role.Includes)})";

    private static Message? TargetsText(Questionnaire questionnaire) => questionnaire.Head.Targets.IsEmpty
        ? null
        : questionnaire.Head.Targets.Select(t => TargetText(t, IsShare(questionnaire, t))).Aggregate((all, one) => new Message(all.Swedish + ", " + one.Swedish, all.English + ", " + one.English));

    private static bool IsShare(Questionnaire questionnaire, Target target) =>
        target.Index is not { } index || questionnaire.Scores.Any(s => s.Id.Equals(index, StringComparison.OrdinalIgnoreCase) && s.IsShare);

    private static Message TargetText(Target target, bool isShare)
    {
        var name = target.Index is { } index ? Quote.Same(index)! : target.Kind == TargetKind.ResponseRate
            ? new Message(KeywordTable.TargetResponseRate.Swedish, KeywordTable.TargetResponseRate.English)
            : new Message(KeywordTable.TargetSharePositive.Swedish, KeywordTable.TargetSharePositive.English);
        var least = target.AtLeast is { } value ? " " + LightText.Threshold(value, isShare) : "";
        var rising = Quote.Word(ValueWords.Rising, true);
        return target.IsRising
            ? new Message($"{name.Swedish}{least} {rising.Swedish}", $"{name.English}{least} {rising.English}")
            : new Message(name.Swedish + least, name.English + least);
    }

    private static string ValuesOf(UnitProperty property) => property.Answer switch
    {
        AnswerType.Number => BuiltInScales.Number,
        AnswerType.Date => BuiltInScales.Date,
        AnswerType.FreeText => BuiltInScales.FreeText,
        var choice => string.Join(" | ", choice.Options.Select(o => o.Code)),
    };
}
