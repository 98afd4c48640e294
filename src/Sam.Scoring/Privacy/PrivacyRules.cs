namespace Sam;

/// <summary>Whether and when groups are too small to be shown.</summary>
/// <param name="MinGroup">The least number of responses that a group needs; null if every group may be shown (named answers).</param>
public sealed record PrivacyRules(int? MinGroup)
{
    /// <summary>Every group may be shown.</summary>
    public static PrivacyRules Named { get; } = new((int?)null);

    /// <summary>What a questionnaire asks for: its <c>minst-antal-svar</c> where answers are anonymous, otherwise nothing.</summary>
    public static PrivacyRules Of(Questionnaire questionnaire) =>
        questionnaire.IsAnonymous ? new PrivacyRules(questionnaire.Head.MinAnswers) : Named;

    /// <summary>True if a group of so many may be shown. A group of nobody may: it says nothing about anybody.</summary>
    public bool Shows(long responses) => responses == 0 || MinGroup is not { } least || responses >= least;
}
