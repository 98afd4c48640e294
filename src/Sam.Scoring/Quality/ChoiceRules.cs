using Sam.Columns;

namespace Sam.Quality;

/// <summary>How several-choice items were answered beside what their authors allow.</summary>
internal static class ChoiceRules
{
    public static IEnumerable<ItemQuality> Of(ResponseSet set) => set.Questionnaire.Items
        .Where(i => i.Answer is AnswerType.Choices)
        .Select(i => Of(set, i.Code, (AnswerType.Choices)i.Answer));

    private static ItemQuality Of(ResponseSet set, ItemCode item, AnswerType.Choices answer)
    {
        var column = (ChoicesColumn)set.ColumnOf(item);
        var isAlone = answer.Options.Select(o => o.IsExclusive || o.Kind != OptionKind.Valid).ToList();
        var (conflicts, above, below) = (0L, 0L, 0L);
        for (var response = 0; response < set.ResponseCount; response++)
        {
            if (!set.IsInAnalysis(response) || column.CodeAt(response) < 0)
            {
                continue;
            }

            var ticked = Enumerable.Range(0, isAlone.Count).Where(o => column.IsTicked(response, o)).ToList();
            var hasAlone = ticked.Any(o => isAlone[o]);
            conflicts += hasAlone && ticked.Count > 1 ? 1 : 0;
            above += ticked.Count > answer.AtMost ? 1 : 0;
            below += !hasAlone && ticked.Count < answer.AtLeast ? 1 : 0;
        }

        return new ItemQuality(item, conflicts, above, below);
    }
}
