namespace Sam.Statistics.Tests;

/// <summary>The answers behind the golden files, scored for their scales.</summary>
internal static class GoldenAnswers
{
    private static readonly string[] Reversed = ["q2", "q5", "q8", "q11"];

    /// <summary>Complete and partial answers of the synthetic manager survey.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Analysis { get; } = Find();

    /// <summary>The items of scale A or B.</summary>
    public static IReadOnlyList<string> ItemsOf(string scale) => [.. Enumerable.Range(scale == "A" ? 1 : 7, 6).Select(i => $"q{i}")];

    /// <summary>The scores of one response to scale A or B; null where there is none.</summary>
    public static IReadOnlyList<Rational?> Scale(IReadOnlyDictionary<string, string> row, string scale, bool reverse = true) =>
        [.. ItemsOf(scale).Select(i => Rational.TryParseDecimal(row[i], out var value) ? reverse && Reversed.Contains(i) ? 6 - value : value : (Rational?)null)];

    /// <summary>The scores of a file whose columns are already scored as the scale wants them.</summary>
    public static List<IReadOnlyList<Rational?>> Columns(string file, params string[] columns) =>
        [.. GoldenFile.Rows(file).Select(r => (IReadOnlyList<Rational?>)[.. columns.Select(c => Rational.TryParseDecimal(r[c], out var value) ? value : (Rational?)null)])];

    private static List<IReadOnlyDictionary<string, string>> Find()
    {
        var status = GoldenFile.Rows("s01_status_expected.csv").ToDictionary(r => r["respondent"], r => r["status"], StringComparer.Ordinal);
        return [.. GoldenFile.Rows("sam_answers.csv").Where(r => status.GetValueOrDefault(r["respondent"]) is "complete" or "partial")];
    }
}
