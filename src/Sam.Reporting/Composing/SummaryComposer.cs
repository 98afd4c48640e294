namespace Sam.Composing;

/// <summary>The findings about the unit in sentences. What is about a single question stands with that question.</summary>
internal static class SummaryComposer
{
    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores)
    {
        var sentences = scores.Findings
            .Where(f => f.UnitId == context.Unit.Id && f is not (Finding.Majority or Finding.MostCommon))
            .Select(context.Sentence)
            .ToList();
        if (scores.Findings.All(f => f.UnitId != context.Unit.Id) && scores[context.Unit.Id].Response is { IsHidden: false } response)
        {
            sentences.Add(context.Sentence(new Finding.Answered(context.Unit.Id, scores.Questionnaire.Id, response.Answered, response.Invited - response.Ineligible)));
        }

        if (sentences.Count > 0)
        {
            yield return new Block.BulletList(sentences.ToSequence());
        }
    }
}
