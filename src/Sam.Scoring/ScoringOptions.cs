namespace Sam;

/// <summary>How scores are computed, beside what the questionnaire says.</summary>
public sealed record ScoringOptions
{
    /// <summary>Nothing but the defaults.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>Measures of the application, by the names that questionnaires use; empty by default. One of a built-in's name takes its place.</summary>
    public Sequence<IMeasure> Measures { get; init; }

    /// <summary>When figures get a flag.</summary>
    public FlagLimits Flags { get; init; } = FlagLimits.Default;

    /// <summary>Small-group protection instead of the questionnaire's own; null (the default) for the questionnaire's.</summary>
    public PrivacyRules? Privacy { get; init; }

    /// <summary>
    /// True if standard errors are about those eligible alone ("this year's managers"), so that they shrink to 0 when all answer: the finite
    /// population correction √(1 − n/N). It takes those who did not answer to be like those who did. False by default.
    /// </summary>
    public bool IsFinitePopulation { get; init; }

    /// <summary>
    /// True if values are rounded to whole numbers before bands are decided, as some manuals ask for. False by default: 4.5 is below a band that
    /// begins at 5.
    /// </summary>
    public bool RoundsBeforeBands { get; init; }

    /// <summary>
    /// Last wave, scored with its own questionnaire and organisation; null (the default) where it is not at hand. Figures are compared with
    /// it where the questionnaire's year mapping and the units' predecessors allow it.
    /// </summary>
    public ScoreSheet? Previous { get; init; }

    /// <summary>
    /// From how large a change "improved" and "worse" are said, as a share: 5/100 is five percentage points, or five points of an index on
    /// 0-100. Null (the default): only that something rises, falls or stands still is said.
    /// </summary>
    public Rational? ImprovementFrom { get; init; }
}
