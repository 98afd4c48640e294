namespace Sam;

/// <summary>How far a response got. The limits are those of the example in AAPOR's Standard Definitions.</summary>
public static class Completeness
{
    /// <summary>Above this share of required items a response is complete: 80 %.</summary>
    public static Rational CompleteAbove { get; } = Rational.Of(80, 100);

    /// <summary>From this share on (included) it is partial: 50 %.</summary>
    public static Rational PartialFrom { get; } = Rational.Of(50, 100);

    /// <summary>
    /// The status by the share of required items that were shown and answered; not applicable and don't know count as answered. Where no
    /// shown item is required, all shown items count. Nothing answered is non-response.
    /// </summary>
    public static ResponseStatus StatusOf(Questionnaire questionnaire, Response response)
    {
        var shown = questionnaire.Items.Where(i => response[i.Code] is not Answer.NotShown).ToList();
        var counted = shown.Any(i => i.IsRequired) ? shown.Where(i => i.IsRequired).ToList() : shown;
        var answered = counted.Count(i => response[i.Code] is not Answer.Blank);
        return StatusOf(answered, counted.Count);
    }

    /// <summary>The status of a response that answered some of the items that count.</summary>
    internal static ResponseStatus StatusOf(int answered, int counted) =>
        answered == 0 ? ResponseStatus.NonResponse
        : Rational.Of(answered, counted) is var share && share > CompleteAbove ? ResponseStatus.Complete
        : share >= PartialFrom ? ResponseStatus.Partial
        : ResponseStatus.BreakOff;
}
