namespace Sam.Data.Tests.Wide;

/// <summary>All that was counted, whatever the order of segments and codes.</summary>
internal static class CountView
{
    public static string Of(Aggregates counted, AggregationPlan plan) => string.Join("\n", counted.Segments
        .SelectMany(s => plan.Variables.Select(v => Line(s, v, counted.Of(s, v))))
        .OfType<string>()
        .Order(StringComparer.Ordinal));

    private static string? Line(Segment segment, Variable variable, Histogram histogram)
    {
        var counts = histogram.Entries.Where(e => e.Count > 0).Select(e => FormattableString.Invariant($"{e.Entry.Code}: {e.Count}")).Order(StringComparer.Ordinal).ToList();
        return counts.Count == 0 && histogram is { Blank: 0, NotShown: 0 }
            ? null
            : FormattableString.Invariant($"{string.Join("+", segment.Units)} {variable} | {string.Join(", ", counts)} | {histogram.Blank} {histogram.NotShown}");
    }
}
