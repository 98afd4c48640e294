namespace Sam.Formatting.Model;

/// <summary>Takes the text of a part out of its stem again.</summary>
internal static class StemText
{
    private static readonly string[] Gaps = ["…", "..."];

    /// <summary>What was put into the stem; the whole text where it does not fit the stem.</summary>
    public static LocalizedText PartOf(LocalizedText filled, LocalizedText stem) =>
        filled.Select((language, text) => PartOf(text, stem.In(language)) is { Length: > 0 } part ? part : text);

    private static string PartOf(string filled, string stem)
    {
        var gap = Gaps.FirstOrDefault(stem.Contains);
        var at = gap is null ? stem.Length : stem.IndexOf(gap, StringComparison.Ordinal);
        var before = gap is null ? stem + " " : stem.Substring(0, at);
        var after = gap is null ? "" : stem.Substring(at + gap.Length);
        var fits = filled.Length >= before.Length + after.Length
            && filled.StartsWith(before, StringComparison.Ordinal) && filled.EndsWith(after, StringComparison.Ordinal);
        return fits ? filled.Substring(before.Length, filled.Length - before.Length - after.Length) : filled;
    }
}
