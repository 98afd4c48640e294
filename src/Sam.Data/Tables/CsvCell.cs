namespace Sam.Tables;

/// <summary>A text as a cell of CSV.</summary>
internal static class CsvCell
{
    /// <summary>The text, in quotes where it holds the separator, a quote, a line break, or spaces at an end.</summary>
    public static string Of(string text, char separator) =>
        text.AsSpan().ContainsAny(separator, '"', '\n') || text.Contains('\r', StringComparison.Ordinal) || text.Length != text.Trim().Length
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;
}
