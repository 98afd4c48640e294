using System.Globalization;
using Sam.Keywords;

namespace Sam.Binding;

/// <summary>The built-in measures by the words that authors write.</summary>
internal static class MeasureNames
{
    /// <summary>The English name of a built-in measure; null if it is none.</summary>
    public static string? Find(string text) => ValueWords.Measures.FirstOrDefault(m => m.Is(text))?.Value ?? Box(text);

    // topp-2, top-2, botten-3, bottom-3
    private static string? Box(string text)
    {
        var dash = text.LastIndexOf('-');
        if (dash < 0 || !int.TryParse(text.Substring(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var k) || k is < 1 or > 9)
        {
            return null;
        }

        return text.Substring(0, dash).ToLowerInvariant() switch
        {
            "topp" or "top" => FormattableString.Invariant($"top-{k}"),
            "botten" or "bottom" => FormattableString.Invariant($"bottom-{k}"),
            _ => null,
        };
    }
}
