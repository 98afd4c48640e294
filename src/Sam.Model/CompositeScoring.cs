namespace Sam;

/// <summary>What answers are worth in a composite score.</summary>
public static class CompositeScoring
{
    /// <summary>
    /// What an option is worth: 0 or 1 in a share, otherwise its score, reversed and on 0-100 where the author says so. Null if nothing: not
    /// applicable, don't know, an option without a score, or an item without a declared range where the index is on 0-100.
    /// </summary>
    public static Rational? ScoreOf(this CompositeScore score, Item item, AnswerOption option)
    {
        if (score.Calculation == ScoreCalculation.Share)
        {
            return option.Kind != OptionKind.Valid || item.Scale?.IsSigned != true ? null : option.IsPositive ? Rational.One : Rational.Zero;
        }

        return Scaled(score, item, item.ScoreOf(option));
    }

    /// <inheritdoc cref="ScoreOf(CompositeScore, Item, AnswerOption)"/>
    public static Rational? ScoreOf(this CompositeScore score, Item item, Answer answer) => answer switch
    {
        Answer.Chosen { Options: { Count: 1 } options } => score.ScoreOf(item, options[0]),
        Answer.Number number when score.Calculation != ScoreCalculation.Share => Scaled(score, item, item.ScoreOf(number)),
        _ => null,
    };

    /// <summary>The band that a value is in; null below the first one, or where the index has none.</summary>
    /// <param name="score">The index.</param>
    /// <param name="value">The exact value.</param>
    /// <param name="roundFirst">True if the value is rounded to a whole number first, half away from zero, as some manuals ask for: 4.5 is then in the band from 5 on. False by default: bands are decided on exact values.</param>
    public static ScoreBand? BandOf(this CompositeScore score, Rational value, bool roundFirst = false)
    {
        var decided = roundFirst ? value.Round(0) : value;
        return score.Bands.LastOrDefault(b => decided >= b.From);
    }

    /// <summary>
    /// The traffic light of an index: its own, or that of the questionnaire where the index is a share; null if it has none.
    /// </summary>
    public static TrafficLight? LightOf(this Questionnaire questionnaire, CompositeScore score) =>
        score.Light ?? (score.IsShare ? questionnaire.Head.Light : null);

    /// <summary>The colour of an index's value; null if it has no light. Thresholds in percent are read on the index's own range where that is 0-100.</summary>
    public static LightColour? ColourOf(this Questionnaire questionnaire, CompositeScore score, Rational value) =>
        questionnaire.LightOf(score) is { } light ? light.ColourOf(light.IsShare && !score.IsShare ? value / Rational.Hundred : value) : null;

    private static Rational? Scaled(CompositeScore score, Item item, Rational? raw) => !score.OnHundredRange || raw is not { } value
        ? raw
        : item.ScoreRange() is { } range && range.Max > range.Min ? Rational.Hundred * (value - range.Min) / (range.Max - range.Min) : null;
}
