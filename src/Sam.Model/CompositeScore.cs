namespace Sam;

/// <summary>How the answers of an index are put together.</summary>
public enum ScoreCalculation
{
    /// <summary>The mean of the items' scores.</summary>
    Mean,

    /// <summary>The sum of the items' scores.</summary>
    Sum,

    /// <summary>The share of positive answers.</summary>
    Share,

    /// <summary>A measure that an application registers under a name.</summary>
    PlugIn,
}

/// <summary>Over what an index is averaged.</summary>
public enum ScoreCombination
{
    /// <summary>Responses' scores are averaged (the default).</summary>
    Respondents,

    /// <summary>Items' means are averaged.</summary>
    Items,

    /// <summary>All answers are pooled.</summary>
    AllAnswers,
}

/// <summary>How the items of an index stand to what it measures.</summary>
public enum MeasurementModel
{
    /// <summary>They reflect one thing behind them, so they go together: an attitude scale. Its reliability can be computed.</summary>
    Reflective,

    /// <summary>They make up the thing, part by part, and need not go together: a checklist.</summary>
    Formative,
}

/// <summary>How many of an index's items must be answered.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Number">The number of the rules that have one: at least so many, or all but so many.</param>
public sealed record MinimumAnswered(MinimumAnswered.Rule Kind, int Number = 0)
{
    /// <summary>The rules.</summary>
    public enum Rule
    {
        /// <summary>Half of the items shown, rounded up (the default).</summary>
        Half,

        /// <summary>All items shown.</summary>
        All,

        /// <summary>At least a number.</summary>
        AtLeast,

        /// <summary>All but a number.</summary>
        AllBut,

        /// <summary>Half of the items shown that apply to the one who answers ("not applicable" left out), rounded up.</summary>
        HalfApplicable,
    }

    /// <summary>Half of the items shown.</summary>
    public static MinimumAnswered Half { get; } = new(Rule.Half);

    /// <summary>How many answers are needed.</summary>
    /// <param name="shown">How many items were shown.</param>
    /// <param name="applicable">How many of them were not answered "not applicable".</param>
    public int Of(int shown, int applicable) => Kind switch
    {
        Rule.Half => (shown + 1) / 2,
        Rule.All => shown,
        Rule.AtLeast => Number,
        Rule.HalfApplicable => Math.Max(1, (applicable + 1) / 2),
        _ => Math.Max(1, shown - Number),
    };
}

/// <summary>A band of an index: from (included) up to the next band.</summary>
public sealed record ScoreBand(Rational From, LocalizedText Label);

/// <summary>A composite score ("index") made of several items, or of an expression.</summary>
/// <param name="Id">Its name, in the same namespace as the items' codes.</param>
/// <param name="Text">What the reader sees.</param>
public sealed record CompositeScore(string Id, LocalizedText Text)
{
    /// <summary>The codes of its items; empty where it has a value expression.</summary>
    public Sequence<ItemCode> Items { get; init; }

    /// <summary>How the answers are put together.</summary>
    public ScoreCalculation Calculation { get; init; }

    /// <summary>The name of the measure, for <see cref="ScoreCalculation.PlugIn"/>.</summary>
    public string? PlugIn { get; init; }

    /// <summary>The value as an expression, instead of items.</summary>
    public Expression? Value { get; init; }

    /// <summary>How many items must be answered.</summary>
    public MinimumAnswered MinAnswered { get; init; } = MinimumAnswered.Half;

    /// <summary>Over what it is averaged.</summary>
    public ScoreCombination Combine { get; init; }

    /// <summary>How its items stand to what it measures; null where the author has not said. Only its reliability depends on it.</summary>
    public MeasurementModel? Model { get; init; }

    /// <summary>True if it is shown as percent of the maximum possible, 0-100.</summary>
    public bool OnHundredRange { get; init; }

    /// <summary>Its traffic light; null for the questionnaire's.</summary>
    public TrafficLight? Light { get; init; }

    /// <summary>Its bands in rising order; empty if there are none.</summary>
    public Sequence<ScoreBand> Bands { get; init; }

    /// <summary>The names of the measures to report beside its value; empty means none.</summary>
    public Sequence<string> Measures { get; init; }

    /// <summary>True if its values are shares between 0 and 1, to be read as percentages.</summary>
    public bool IsShare => Value is { } value ? value.Root.GivesShare : Calculation == ScoreCalculation.Share && !OnHundredRange;
}
