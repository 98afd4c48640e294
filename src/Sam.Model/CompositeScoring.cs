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
        Answer.Number number when score.Calculation != ScoreCalculation.Share => Scaled(score, item, number.Value),
        _ => null,
    };

    private static Rational? Scaled(CompositeScore score, Item item, Rational? raw) => !score.OnHundredRange || raw is not { } value
        ? raw
        : item.ScoreRange() is { } range && range.Max > range.Min ? Rational.Hundred * (value - range.Min) / (range.Max - range.Min) : null;
}
