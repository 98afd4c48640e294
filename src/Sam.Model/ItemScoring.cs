namespace Sam;

/// <summary>What an answer is worth.</summary>
public static class ItemScoring
{
    /// <summary>
    /// The score of an answer: the option's or the number, turned round (min + max − score on the declared range) where the item is reversed and
    /// has a range; null for what has none (not applicable, don't know, blank, text, several options).
    /// </summary>
    public static Rational? ScoreOf(this Item item, Answer answer) => answer switch
    {
        Answer.Number number => Turned(item, number.Value),
        Answer.Chosen { Options: { Count: 1 } options } => ScoreOf(item, options[0]),
        _ => null,
    };

    /// <summary>Why the item can't have an answer, for programmers; null if it can.</summary>
    public static string? WhyNot(this Item item, Answer answer) => AnswerTypeCheck.Fault(item, answer);

    /// <summary>The score of an option, turned round where the item is reversed; null if it has none.</summary>
    public static Rational? ScoreOf(this Item item, AnswerOption option) => option.Score is { } score ? Turned(item, score) : null;

    /// <summary>The least and the greatest score of the item's scale; null if it has no scores.</summary>
    public static (Rational Min, Rational Max)? ScoreRange(this Item item)
    {
        if (item.Answer is AnswerType.Number { From: { } from, To: { } to })
        {
            return (from, to);
        }

        var scores = (item.Scale?.Options ?? default).Select(o => o.Score).OfType<Rational>().ToList();
        return scores.Count == 0 ? null : (scores.Min(), scores.Max());
    }

    private static Rational Turned(Item item, Rational score) => item.IsReversed && item.ScoreRange() is { } range ? range.Min + range.Max - score : score;
}
