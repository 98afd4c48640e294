using System.Globalization;
using Sam.Measures;

namespace Sam;

/// <summary>What the data themselves give reason to say: more answers than assignments, roles that do not add up, measures that nobody computes.</summary>
internal static class DataChecks
{
    public static IEnumerable<Diagnostic> Of(QuestionnaireScores scores, MeasureSet measures) =>
        MoreAnswers(scores).Concat(Roles(scores)).Concat(UnknownMeasures(scores, measures)).Concat(MissingProperties(scores)).Concat(UnknownUnits(scores)).Concat(Bases(scores)).Concat(PartAnswers(scores)).Concat(NotCounted(scores, measures));

    private static IEnumerable<Diagnostic> MoreAnswers(QuestionnaireScores scores)
    {
        foreach (var scored in scores.Units.Where(u => scores.Wave.Organisation.ChildrenOf(u.Unit).IsEmpty))
        {
            if (scored is { Response: { } response, Unit: { Invited: { } invited } unit } && response.Invited > invited)
            {
                yield return OrganisationDiagnostics.MoreAnswersThanAssignments.At(PlaceOf(unit), unit.Name, Text(response.Invited), Text(invited));
            }
        }
    }

    // Where the organisation does not say how many were invited, a unit without a row may have been asked or not.
    private static IEnumerable<Diagnostic> UnknownUnits(QuestionnaireScores scores)
    {
        var units = scores.Units.Where(u => u.Response is { UnknownUnits: > 0 } && scores.Wave.Organisation.ChildrenOf(u.Unit).IsEmpty).Select(u => u.Unit).ToList();
        if (units.Count > 0 && scores.Units[0].Response is { Invited: > 0 })
        {
            yield return OrganisationDiagnostics.UnitsWithoutAssignment.At(
                new Place.InValue("", ""), Text(units.Count), string.Join(", ", units.Take(5).Select(u => u.Id)) + (units.Count > 5 ? ", …" : ""));
        }
    }

    // Columns always add up; counts made elsewhere need not. An engine that did not count statuses says nothing of how many responses there are.
    private static IEnumerable<Diagnostic> Bases(QuestionnaireScores scores) => scores.Units[0] is { Response: { Responses: > 0 } response } root
        ? root.Items
            .Where(i => !i.IsHidden && i.Base.Shown + i.NotShown != response.Responses)
            .Select(i => CountDiagnostics.BaseDoesNotAddUp.At(
                new Place.InValue("", "$." + root.Unit.Id), i.Item.Code.Text, Text(i.Base.Shown), Text(i.NotShown), Text(response.Responses)))
        : [];

    // Which units, and how many skipped what, is not said: the groups are small.
    private static IEnumerable<Diagnostic> PartAnswers(QuestionnaireScores scores) => scores.Questionnaire.Scores
        .Where(s => s.Calculation != ScoreCalculation.PlugIn && s.Value is null && s.Combine == ScoreCombination.Respondents && scores.Privacy is { MinGroup: not null, GuardPartlyAnswered: true })
        .Where(s => scores.Units.Any(u => u.Indices.Any(i => i.Score == s && i.IsHidden) && u.Items.Where(i => s.Items.Contains(i.Item.Code)).All(i => !i.IsHidden)))
        .Select(s => PrivacyDiagnostics.IndexOfPartAnswers.At(new Place.InValue("", ""), s.Id));

    private static IEnumerable<Diagnostic> Roles(QuestionnaireScores scores) =>
        scores.Findings.OfType<Finding.RolesExceedResponses>().Select(f => OrganisationDiagnostics.RolesExceedResponses.At(
            PlaceOf(scores.Wave.Organisation[f.UnitId]),
            scores.Wave.Organisation[f.UnitId].Name,
            string.Join(" + ", f.Roles.Select(r => Text(r.Value))),
            Text(f.Sum),
            Text(f.Responses)));

    // A name that only an application can add was a hint while it was written; scored without it, it is an error.
    private static IEnumerable<Diagnostic> UnknownMeasures(QuestionnaireScores scores, MeasureSet measures) =>
        (scores.HasAnswers ? measures.Unknown(scores.Questionnaire) : []).Select(name =>
            ScoringDiagnostics.UnknownMeasure.At(new Place.InValue("", ""), new Message(name, name), BuiltInNames) with { Severity = Severity.Error });

    private static Message BuiltInNames => new(
        "antal, procent, medelvärde, median, andel-positiva, netto, topp-k, botten-k, enps, spridning; konfidensintervall och reliabilitet finns i Sam.Statistics",
        "count, percent, mean, median, share-positive, net, top-k, bottom-k, enps, spread; interval and reliability are in Sam.Statistics");

    // An engine elsewhere hands over what it can count.
    private static IEnumerable<Diagnostic> NotCounted(QuestionnaireScores scores, MeasureSet measures) => scores.Counts is not { } counts ? []
        : measures.All(scores.Questionnaire)
            .Where(m => m.Measure.Needs(new MeasureRequest(scores.Questionnaire, m.Subject)) is var needs && !(needs.Variables.All(counts.Has) && needs.States.All(counts.Has)))
            .Select(m => CountDiagnostics.NotCounted.At(new Place.InValue("", ""), m.Measure.Name, m.Subject.Name));

    private static IEnumerable<Diagnostic> MissingProperties(QuestionnaireScores scores) => scores.Questionnaire.Head.UnitProperties
        .Where(p => scores.HasAnswers && scores.Wave.Organisation.Units.All(u => u.Properties.All(x => !x.Key.Equals(p.Name, StringComparison.OrdinalIgnoreCase))))
        .Select(p => OrganisationDiagnostics.MissingProperty.At(new Place.InValue("", ""), p.Name));

    private static Place.InValue PlaceOf(Unit unit) => new("", "$." + unit.Id);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
