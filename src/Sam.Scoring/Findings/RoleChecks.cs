namespace Sam.Findings;

/// <summary>Checks whether published roles add up to more than there are responses: a role within another one is counted in it.</summary>
internal static class RoleChecks
{
    public static IEnumerable<Finding> Of(QuestionnaireScores scores, UnitScores unit)
    {
        foreach (var group in unit.Published.GroupBy(p => (p.QuestionnaireId, p.Period)))
        {
            var responses = group.FirstOrDefault(p => p.Measure.Kind == PublishedKind.ResponseCount);
            var questionnaire = scores.Wave.AllQuestionnaires.First(q => q.Id == group.Key.QuestionnaireId);
            var roles = TopRoles(questionnaire, group.Where(p => p.Measure.Kind == PublishedKind.Role).ToList());
            if (responses is not null && roles.Sum(r => r.Value) > (long)responses.Value.Numerator)
            {
                yield return new Finding.RolesExceedResponses(unit.Unit.Id, questionnaire.Id, roles, (long)responses.Value.Numerator);
            }
        }
    }

    /// <summary>
    /// The roles' counts, narrower roles added up under the one that includes them; where that one is published itself its own figure counts,
    /// and the narrower ones are within it.
    /// </summary>
    private static Sequence<KeyValuePair<string, long>> TopRoles(Questionnaire questionnaire, List<PublishedFigure> figures)
    {
        var sums = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        var own = figures.Select(f => f.Measure.Role!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var figure in figures)
        {
            var role = figure.Measure.Role!;
            var above = questionnaire.Head.Roles.FirstOrDefault(r => r.Includes.Contains(role, StringComparer.OrdinalIgnoreCase))?.Id;
            if (above is null || !own.Contains(above))
            {
                sums[above ?? role] = sums.GetValueOrDefault(above ?? role) + (long)figure.Value.Numerator;
            }
        }

        return sums.ToSequence();
    }
}
