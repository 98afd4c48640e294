namespace Sam.Measures;

/// <summary>
/// Which composite scores are attitude scales: a mean or sum of at least two items that are answered on scales of at least three scores.
/// Yes/no checklists, shares and authors' own expressions are none; there the top is the goal.
/// </summary>
internal static class AttitudeScale
{
    private const int FewestScores = 3;

    /// <summary>The least and the greatest value that a response can have; null if the score is no attitude scale, or they depend on what was answered.</summary>
    public static (Rational Min, Rational Max)? RangeOf(Questionnaire questionnaire, CompositeScore score)
    {
        var items = score.Items.Select(code => questionnaire[code]).ToList();
        if (score.Value is not null || score.Calculation is not (ScoreCalculation.Mean or ScoreCalculation.Sum) || items.Count < 2 || !items.All(IsGraded))
        {
            return null;
        }

        var ranges = score.OnHundredRange ? [(Min: Rational.Zero, Max: Rational.Hundred)] : items.Select(i => i.ScoreRange()!.Value).Distinct().ToList();
        if (ranges.Count > 1 || (score.Calculation == ScoreCalculation.Sum && items.Any(i => i.ShowIf is not null)))
        {
            return null;
        }

        var times = score.Calculation == ScoreCalculation.Sum ? items.Count : 1;
        return (times * ranges[0].Min, times * ranges[0].Max);
    }

    /// <summary>True if a target or the colour green asks for the highest value.</summary>
    public static bool HasGoalAt(Questionnaire questionnaire, CompositeScore score, Rational max) =>
        questionnaire.Head.Targets.Any(t => t.Kind == TargetKind.Index && t.Index == score.Id && t.AtLeast >= max)
        || (score.Light is { } light && (light.IsShare && !score.IsShare ? light.GreenFrom * Rational.Hundred : light.GreenFrom) >= max);

    private static bool IsGraded(Item item) =>
        item.Answer is AnswerType.Choice { Scale: { IsScored: true } scale } && scale.Options.Select(o => o.Score).OfType<Rational>().Distinct().Count() >= FewestScores;
}
