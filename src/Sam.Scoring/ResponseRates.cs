namespace Sam;

/// <summary>
/// The response rates of AAPOR's <i>Standard Definitions</i> (RR1–RR6), and its first rates of cooperation, refusal and contact. They differ
/// in whether partial responses count (the even ones) and in how cases of unknown eligibility do: all as eligible (RR1, RR2), a share e of
/// them (RR3, RR4), none (RR5, RR6). A rate without a denominator has no value.
/// </summary>
/// <remarks>
/// Follow-ups of work-environment management ask the people on a list of names, so that eligibility is known: RR1 = RR3 = RR5 and
/// RR2 = RR4 = RR6, and "the response rate" (svarsfrekvens) is <see cref="RR6"/> = (complete + partial) / eligible.
/// </remarks>
public static class ResponseRates
{
    /// <summary>I / (I + P + R + NC + O + UH + UO): the minimum response rate.</summary>
    public static Figure RR1(DispositionCounts counts) => Figure.Share(counts.Complete, AllThatMayBeEligible(counts));

    /// <summary>(I + P) / (I + P + R + NC + O + UH + UO).</summary>
    public static Figure RR2(DispositionCounts counts) => Figure.Share(counts.Answered, AllThatMayBeEligible(counts));

    /// <summary>I / (I + P + R + NC + O + e(UH + UO)).</summary>
    /// <param name="counts">The dispositions.</param>
    /// <param name="e">The share of cases of unknown eligibility that is eligible, 0 to 1; null for <see cref="DispositionCounts.EligibleShare"/>. Without either there is no rate.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="e"/> is no share.</exception>
    public static Figure RR3(DispositionCounts counts, Rational? e = null) => WithEstimate(counts.Complete, counts, e);

    /// <summary>(I + P) / (I + P + R + NC + O + e(UH + UO)).</summary>
    /// <param name="counts">The dispositions.</param>
    /// <param name="e">As in <see cref="RR3"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="e"/> is no share.</exception>
    public static Figure RR4(DispositionCounts counts, Rational? e = null) => WithEstimate(counts.Answered, counts, e);

    /// <summary>I / (I + P + R + NC + O): the maximum response rate.</summary>
    public static Figure RR5(DispositionCounts counts) => Figure.Share(counts.Complete, counts.KnownEligible);

    /// <summary>(I + P) / (I + P + R + NC + O): the default response rate of Sam.</summary>
    public static Figure RR6(DispositionCounts counts) => Figure.Share(counts.Answered, counts.KnownEligible);

    /// <summary>I / (I + P + R + O): of those that were reached, how many completed (COOP1).</summary>
    public static Figure Cooperation(DispositionCounts counts) => Figure.Share(counts.Complete, counts.Answered + counts.Refusal + counts.Other);

    /// <summary>R / (I + P + R + NC + O + UH + UO): how many refused or broke off (REF1).</summary>
    public static Figure Refusal(DispositionCounts counts) => Figure.Share(counts.Refusal, AllThatMayBeEligible(counts));

    /// <summary>(I + P + R + O) / (I + P + R + NC + O + UH + UO): how many were reached (CON1).</summary>
    public static Figure Contact(DispositionCounts counts) => Figure.Share(counts.Answered + counts.Refusal + counts.Other, AllThatMayBeEligible(counts));

    private static long AllThatMayBeEligible(DispositionCounts counts) => counts.KnownEligible + counts.UnknownEligibility;

    // The base is the number of cases in the denominator; the denominator itself need not be whole.
    private static Figure WithEstimate(long answered, DispositionCounts counts, Rational? e)
    {
        if (e is { } given && (given.Sign < 0 || given > Rational.One))
        {
            throw new ArgumentOutOfRangeException(nameof(e), given, "the eligible share is between 0 and 1");
        }

        return (e ?? counts.EligibleShare.Exact) is { } share && counts.KnownEligible + (share * counts.UnknownEligibility) is { Sign: > 0 } eligible
            ? Figure.Share(answered / eligible, AllThatMayBeEligible(counts))
            : Figure.None(FigureKind.Share, NullReason.NoAnswers);
    }
}
