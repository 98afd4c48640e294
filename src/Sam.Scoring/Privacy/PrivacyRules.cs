namespace Sam;

/// <summary>When the figures of one group of answers may be printed as bounds only, because all who answered agree.</summary>
public enum UnanimityGuard
{
    /// <summary>Items that their author calls sensitive (<c>känslig: ja</c>).</summary>
    SensitiveItems,

    /// <summary>All items.</summary>
    AllItems,

    /// <summary>No item.</summary>
    Off,
}

/// <summary>Whether and when groups are too small to be shown.</summary>
/// <param name="MinGroup">The least number of responses that a group needs (k); null if every group may be shown (named answers), and then nothing else here matters.</param>
public sealed record PrivacyRules(int? MinGroup)
{
    /// <summary>Every group may be shown.</summary>
    public static PrivacyRules Named { get; } = new((int?)null);

    /// <summary>
    /// Where unanimity is guarded against: with k answers and a share of 0 or 100 % everybody's answer is known. The default is items that
    /// are called sensitive.
    /// </summary>
    public UnanimityGuard GuardUnanimity { get; init; } = UnanimityGuard.SensitiveItems;

    /// <summary>
    /// True (the default) if an index of responses' scores is also hidden where few have left some of its items unanswered: what the index
    /// and its items' means say together would otherwise be about those few alone.
    /// </summary>
    public bool GuardPartlyAnswered { get; init; } = true;

    /// <summary>
    /// True if how many answered is hidden too, for units that are hidden: their counts, rates, and what is made of them. False by default:
    /// who answered is not what was answered, and leaders need to know where to remind.
    /// </summary>
    public bool HidesParticipation { get; init; }

    /// <summary>What a questionnaire asks for: its <c>minst-antal-svar</c> (5 unless said) where answers are anonymous, otherwise nothing.</summary>
    public static PrivacyRules Of(Questionnaire questionnaire) =>
        questionnaire.IsAnonymous ? new PrivacyRules(questionnaire.Head.MinAnswers) : Named;

    /// <summary>True if a group of so many may be shown. A group of nobody may: it says nothing about anybody.</summary>
    public bool Shows(long responses) => responses == 0 || MinGroup is not { } least || responses >= least;

    /// <summary>True if an item's shares are guarded against unanimity.</summary>
    public bool Guards(Item item) => MinGroup is not null && GuardUnanimity switch
    {
        UnanimityGuard.AllItems => true,
        UnanimityGuard.SensitiveItems => item.IsSensitive,
        _ => false,
    };
}
