namespace Sam.CSharp;

/// <summary><c>#line</c>: what follows is shown as a place in the author's file.</summary>
internal static class LineDirective
{
    // What C# takes: lines below 0xFEEFEE, columns below 0x10000.
    private const int MaxLine = 16_707_565;
    private const int MaxColumn = 65_535;

    /// <summary>The directive for a place; null where there is no place, no path, or either can't be written there.</summary>
    /// <param name="place">The place; its own path is left out.</param>
    /// <param name="path">The path to write.</param>
    public static Code? At(Place.InText? place, string? path)
    {
        if (place is null || CSharpText.LinePath(path) is not { } file || place.Range.End.Line > MaxLine)
        {
            return null;
        }

        var (start, end) = (place.Range.Start, place.Range.End);
        return start.Column > MaxColumn || end.Column > MaxColumn || (start.Line == end.Line && end.Column <= start.Column)
            ? Code.Of($"#line {start.Line} \"{file}\"")
            : Code.Of($"#line ({start.Line}, {start.Column}) - ({end.Line}, {end.Column}) \"{file}\"");
    }
}
