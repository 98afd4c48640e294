namespace Sam.Checking;

/// <summary>What the examples of a questionnaire try, taken together.</summary>
internal sealed class Coverage(Questionnaire questionnaire)
{
    private readonly List<CheckRun> _runs = questionnaire.Head.Checks.Select((c, i) => new CheckRun(questionnaire, c, i + 1)).ToList();

    public IEnumerable<CoverageGoal> Goals() => questionnaire.Items.SelectMany(OfItem).Concat(questionnaire.Scores.SelectMany(OfScore));

    private IEnumerable<CoverageGoal> OfItem(Item item)
    {
        if (item.ShowIf is { } condition)
        {
            var isShown = _runs.Any(r => r.Evaluation.IsShown(item.Code));
            if (!isShown && AsksLastWave(condition))
            {
                yield break;
            }

            yield return new CoverageGoal.Showing(item, isShown);
            yield return new CoverageGoal.Hiding(item, _runs.Any(r => !r.Evaluation.IsShown(item.Code)));
        }

        foreach (var option in item.Answer.Options)
        {
            yield return new CoverageGoal.Choosing(item, option, _runs.Any(r => r.Evaluation.AnswerTo(item.Code) is Answer.Chosen chosen && chosen.Options.Contains(option)));
        }
    }

    // An example has no answers of last wave, so what only they would show is out of its reach.
    private static bool AsksLastWave(Expression condition) => condition.Root.SelfAndDescendants()
        .Any(n => n is ExpressionNode.Name { Scope: ExpressionScope.Previous } or ExpressionNode.Call { Scope: ExpressionScope.Previous });

    // An index of groups has no value for the single response that an example is.
    private IEnumerable<CoverageGoal> OfScore(CompositeScore score)
    {
        if (score.Calculation == ScoreCalculation.PlugIn)
        {
            yield break;
        }

        var values = _runs.Select(r => r.ValueOf(score)).OfType<Rational>().ToList();
        foreach (var band in score.Bands)
        {
            yield return new CoverageGoal.Band(score, band, values.Any(v => score.BandOf(v) == band));
        }

        foreach (var colour in questionnaire.LightOf(score) is null ? [] : new[] { LightColour.Green, LightColour.Yellow, LightColour.Red })
        {
            yield return new CoverageGoal.Light(score, colour, values.Any(v => questionnaire.ColourOf(score, v) == colour));
        }
    }
}
