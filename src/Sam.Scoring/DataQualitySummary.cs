namespace Sam;

/// <summary>
/// How many responses of a unit and all below it give reason to look at them. Only responses in the analysis are counted. A count of an
/// anonymous survey is null where it is above 0 but below the least group, and every one is where the group is not the whole survey: two
/// groups of the tree would otherwise give the count of a third.
/// </summary>
public sealed record DataQualitySummary
{
    /// <summary>Responses in the analysis; 0 where <see cref="PrivacyRules.HidesParticipation"/> hides how many, which it does for all but the whole survey.</summary>
    public required long Responses { get; init; }

    /// <summary>Required items left blank, of all that were shown; null where hidden or nothing was shown.</summary>
    public Rational? MissingShare { get; init; }

    /// <summary>Responses with the same answer all the way down a battery with reversed items; null where hidden.</summary>
    public long? StraightLines { get; init; }

    /// <summary>Responses that answered every closed item as another one did; null where hidden.</summary>
    public long? Identical { get; init; }

    /// <summary>Responses of which answers were set aside: outside the scale, or unreadable; null where hidden.</summary>
    public long? WithAnswersSetAside { get; init; }

    /// <summary>Responses whose id an earlier one has; null where hidden.</summary>
    public long? WithEarlierId { get; init; }
}
