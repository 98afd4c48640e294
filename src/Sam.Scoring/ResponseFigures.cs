using Sam.Explaining;

namespace Sam;

/// <summary>Who answered, for one unit and all below it. Counts are of assignments: a joint answer is one in each unit that it covers.</summary>
public sealed record ResponseFigures
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Assignments listed, ineligible ones included.</summary>
    public required long Invited { get; init; }

    /// <summary>Assignments with a complete response.</summary>
    public required long Complete { get; init; }

    /// <summary>Assignments with a partial response.</summary>
    public required long Partial { get; init; }

    /// <summary>Assignments with a response that was broken off.</summary>
    public required long BreakOff { get; init; }

    /// <summary>Assignments without a response.</summary>
    public required long NonResponse { get; init; }

    /// <summary>Assignments that should not have been listed.</summary>
    public required long Ineligible { get; init; }

    /// <summary>Forms in the analysis, a joint one counted once.</summary>
    public required long Responses { get; init; }

    /// <summary>Units at the bottom of the tree that neither answered nor say how many they invited: nobody knows whether they were asked, so they are in no count.</summary>
    public long UnknownUnits { get; init; }

    /// <summary>The target for the response rate; null if there is none.</summary>
    public Rational? Target { get; init; }

    /// <summary>The response rate last time; null if it is not known.</summary>
    public Figure? PreviousRate { get; init; }

    /// <summary>
    /// True if how many answered is hidden (<see cref="PrivacyRules.HidesParticipation"/>): the counts are then 0, <see cref="Invited"/> is what
    /// the organisation says, and there is no rate.
    /// </summary>
    public bool IsHidden { get; init; }

    /// <summary>Complete and partial.</summary>
    public long Answered => Complete + Partial;

    /// <summary>The response rate: answered over invited less ineligible (AAPOR's RR6, since the list is of names). Without a value where nobody was invited.</summary>
    public Figure Rate => (IsHidden ? Figure.None(FigureKind.Share, NullReason.Suppressed) : Figure.Share(Answered, Invited - Ineligible)).From(new RateFigureSource(this, Unit));

    /// <summary>
    /// The same as AAPOR's categories, for the other rates of <see cref="ResponseRates"/>: a break-off is a refusal, no response a non-contact.
    /// Nobody's eligibility is unknown.
    /// </summary>
    public DispositionCounts Dispositions => new() { Complete = Complete, Partial = Partial, Refusal = BreakOff, NonContact = NonResponse, NotEligible = Ineligible };

    /// <summary>
    /// Between what the response rate lies if nobody of unknown eligibility, or everyone, should have been asked: with a list of names both ends
    /// are the rate. Null where there is no rate, and where units do not say how many they asked.
    /// </summary>
    public WorstCaseBounds? RateBounds => UnknownUnits == 0 && !IsHidden && ResponseRates.RR2(Dispositions).Exact is { } low && ResponseRates.RR6(Dispositions).Exact is { } high
        ? new WorstCaseBounds(low, high)
        : null;

    /// <summary>The change of the rate since last time, in percentage points; null where last time is not known.</summary>
    public Figure? Change => PreviousRate is { } before ? Figure.Change(Rate, before) : null;
}
