namespace Sam;

/// <summary>Interval methods as JSON writes them.</summary>
public static class IntervalMethodCodes
{
    /// <summary>The code of a method, for instance <c>clopper-pearson</c>.</summary>
    public static string Code(this IntervalMethod method) => method switch
    {
        IntervalMethod.Wilson => "wilson",
        IntervalMethod.WilsonContinuity => "wilson-continuity",
        IntervalMethod.ClopperPearson => "clopper-pearson",
        IntervalMethod.AgrestiCoull => "agresti-coull",
        IntervalMethod.Jeffreys => "jeffreys",
        IntervalMethod.WilsonFinite => "wilson-finite",
        IntervalMethod.Hypergeometric => "hypergeometric",
        IntervalMethod.StudentT => "t",
        IntervalMethod.Welch => "welch",
        IntervalMethod.Newcombe => "newcombe",
        IntervalMethod.NewcombePaired => "newcombe-paired",
        _ => "feldt",
    };
}
