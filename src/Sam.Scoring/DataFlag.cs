namespace Sam;

/// <summary>What a flag warns of.</summary>
public enum DataFlagKind
{
    /// <summary>Many answered "not applicable": the item may not fit those who were asked. The share of all that were shown it.</summary>
    ManyNotApplicable,

    /// <summary>Many answered "don't know". The share of those it applies to.</summary>
    ManyDontKnow,

    /// <summary>Many left a required item blank. The item response rate.</summary>
    LowItemResponse,

    /// <summary>Many did not answer at all: those who did may differ from them. The response rate.</summary>
    LowResponseRate,

    /// <summary>Many have the lowest possible score, so that it can't fall. The share of responses with a score.</summary>
    Floor,

    /// <summary>Many have the highest possible score, so that it can't rise. The share of responses with a score.</summary>
    Ceiling,
}

/// <summary>A caution about a figure. Flags never change or remove a figure.</summary>
/// <param name="Kind">What it warns of.</param>
/// <param name="Value">The share that passes the limit.</param>
/// <param name="Limit">The limit, a share.</param>
public sealed record DataFlag(DataFlagKind Kind, Figure Value, Rational Limit)
{
    /// <summary>The flag as JSON writes it, for instance <c>low-response-rate</c>.</summary>
    public string Code => Kind switch
    {
        DataFlagKind.ManyNotApplicable => "many-not-applicable",
        DataFlagKind.ManyDontKnow => "many-dont-know",
        DataFlagKind.LowItemResponse => "low-item-response",
        DataFlagKind.LowResponseRate => "low-response-rate",
        DataFlagKind.Floor => "floor",
        _ => "ceiling",
    };
}
