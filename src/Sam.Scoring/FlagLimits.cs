namespace Sam;

/// <summary>When figures get a <see cref="DataFlag"/>. All limits are shares, compared with the exact value; a value at a limit gets no flag.</summary>
public sealed record FlagLimits
{
    /// <summary>The defaults.</summary>
    public static FlagLimits Default { get; } = new();

    /// <summary>"Not applicable" among all that were shown the item. The default is 0.2.</summary>
    public Rational NotApplicableAbove { get; init; } = Rational.Of(20, 100);

    /// <summary>"Don't know" among those the item applies to. The default is 0.2.</summary>
    public Rational DontKnowAbove { get; init; } = Rational.Of(20, 100);

    /// <summary>The item response rate of required items. The default is 0.7, the item threshold of the US Office of Management and Budget (<i>Standards and Guidelines for Statistical Surveys</i>, 2006, guideline 3.2.10).</summary>
    public Rational ItemResponseBelow { get; init; } = Rational.Of(70, 100);

    /// <summary>The response rate. The default is 0.8, below which the same standards require an analysis of non-response bias (guideline 3.2.9).</summary>
    public Rational ResponseRateBelow { get; init; } = Rational.Of(80, 100);

    /// <summary>Responses at the lowest or highest possible value of a composite score. The default is 0.15 (Terwee et al., <i>J Clin Epidemiol</i> 2007;60:34–42).</summary>
    public Rational FloorOrCeilingAbove { get; init; } = Rational.Of(15, 100);
}
