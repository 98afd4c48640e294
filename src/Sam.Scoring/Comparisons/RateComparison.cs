namespace Sam;

/// <summary>A unit's response rate now and last time.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Now">The rate now.</param>
/// <param name="Before">The rate last time; without a value where it is not known.</param>
/// <param name="Change">The change in percentage points, from unrounded values.</param>
public sealed record RateComparison(Unit Unit, Figure Now, Figure Before, Figure Change);

/// <summary>The response rates of a questionnaire's units, with last time beside.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Period">The time; null where neither the questionnaire nor a published rate says.</param>
/// <param name="PreviousPeriod">The time compared with; null if there is none.</param>
/// <param name="Rates">The units that have a rate, in the organisation's order.</param>
/// <param name="Target">The target; null if there is none.</param>
public sealed record RateTable(Questionnaire Questionnaire, Period? Period, Period? PreviousPeriod, Sequence<RateComparison> Rates, Rational? Target)
{
    /// <summary>Rates of earlier times, oldest first, for units that have any beside the two compared.</summary>
    public Sequence<EarlierRate> Earlier { get; init; }

    /// <summary>True if the rates were published, not computed here.</summary>
    public bool IsPublished => Rates.Any(r => r.Now.IsPublished);
}

/// <summary>A unit's rate at an earlier time.</summary>
public sealed record EarlierRate(Unit Unit, Period Period, Figure Rate);
