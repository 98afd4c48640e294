namespace Sam;

/// <summary>
/// How the cases of a list ended, in the categories of AAPOR's <i>Standard Definitions</i> (final disposition codes). Each case is in exactly
/// one of them. All counts are 0 unless given.
/// </summary>
public sealed record DispositionCounts
{
    /// <summary>Complete responses (I).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative; so for every count.</exception>
    public long Complete { get; init => field = Counted(value, nameof(Complete)); }

    /// <summary>Partial responses (P).</summary>
    public long Partial { get; init => field = Counted(value, nameof(Partial)); }

    /// <summary>Refusals and responses that were broken off (R).</summary>
    public long Refusal { get; init => field = Counted(value, nameof(Refusal)); }

    /// <summary>Eligible cases that were never heard of (NC).</summary>
    public long NonContact { get; init => field = Counted(value, nameof(NonContact)); }

    /// <summary>Other eligible cases without a response (O): long leave, language.</summary>
    public long Other { get; init => field = Counted(value, nameof(Other)); }

    /// <summary>Cases of which nobody knows whether there is anyone to ask (UH).</summary>
    public long UnknownHousehold { get; init => field = Counted(value, nameof(UnknownHousehold)); }

    /// <summary>Other cases of unknown eligibility (UO).</summary>
    public long UnknownOther { get; init => field = Counted(value, nameof(UnknownOther)); }

    /// <summary>Cases that should not have been listed (NE); in no rate, but in the share that is eligible.</summary>
    public long NotEligible { get; init => field = Counted(value, nameof(NotEligible)); }

    /// <summary>Complete and partial responses.</summary>
    public long Answered => Complete + Partial;

    /// <summary>Cases known to be eligible: I + P + R + NC + O.</summary>
    public long KnownEligible => Answered + Refusal + NonContact + Other;

    /// <summary>Cases of unknown eligibility: UH + UO.</summary>
    public long UnknownEligibility => UnknownHousehold + UnknownOther;

    /// <summary>
    /// The share of cases of unknown eligibility that are taken to be eligible (e), unless a better estimate is at hand: that among the cases
    /// whose eligibility is known. Without a value where it is known of none.
    /// </summary>
    public Figure EligibleShare => Figure.Share(KnownEligible, KnownEligible + NotEligible);

    private static long Counted(long value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "a count is at least 0");
}
