namespace Sam.Measures;

/// <summary>
/// Which composite scores have a reliability to speak of: those whose items reflect one thing. As the author says (<c>skala: reflektiv</c>
/// or <c>formativ</c>); where nothing is said, means and sums of at least two items that are all answered on scales of three scores or more.
/// </summary>
internal static class ReflectiveScale
{
    private const int FewestScores = 3;

    /// <summary>Why there is no reliability; null if there is one to compute.</summary>
    public static NullReason? WhyNot(Questionnaire questionnaire, CompositeScore score) =>
        score.Value is not null || score.Calculation == ScoreCalculation.PlugIn ? NullReason.NotComparable
        : score.Items.Count < 2 ? NullReason.TooFewItems
        : score.Model is { } said ? (said == MeasurementModel.Reflective ? null : NullReason.NotComparable)
        : score.Calculation != ScoreCalculation.Share && score.Items.All(c => IsGraded(questionnaire[c])) ? null
        : NullReason.NotComparable;

    private static bool IsGraded(Item item) =>
        item.Answer is AnswerType.Choice { Scale: { IsScored: true } scale } && scale.Options.Select(o => o.Score).OfType<Rational>().Distinct().Count() >= FewestScores;
}
