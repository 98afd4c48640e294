using System.Text;

namespace Sam;

/// <summary>
/// Texts that fill a box without saying anything: no letter or digit at all ("-", "..."), or one of a fixed list of words. They are answers
/// (not blank), but not counted as substantive and not among <see cref="ScoreSheet.Comments"/>.
/// </summary>
public static class PlaceholderText
{
    /// <summary>
    /// The words, in small letters and without punctuation at the ends. A longer text that holds one of them is substantive:
    /// "nej, vi saknar tid".
    /// </summary>
    public static Sequence<string> Words { get; } = Sequence.Of(
        "nej", "nä", "nix", "ja", "inget", "inga", "ingen", "ingenting", "intet", "inte", "ej", "vet ej", "vet inte", "ej aktuellt", "inte aktuellt", "ingen kommentar",
        "inga kommentarer", "inga synpunkter", "inget att tillägga", "inget särskilt", "inget speciellt", "inget övrigt", "inget mer", "se ovan", "ingen åsikt",
        "no", "nope", "yes", "none", "nothing", "nil", "n/a", "na", "dk", "not applicable", "don't know", "no comment", "no comments", "nothing to add", "nothing else",
        "see above", "x", "xx", "xxx", "test");

    private static readonly HashSet<string> Known = new(Words, StringComparer.Ordinal);

    /// <summary>True if the text says nothing: blank, without a letter or digit, or one of <see cref="Words"/>, whatever its case, spacing and punctuation at the ends.</summary>
    public static bool Is(string? text)
    {
        if (text is null || !text.Any(char.IsLetterOrDigit))
        {
            return true;
        }

        var words = text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Join(' ', words);
        var first = joined.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        var last = joined.Reverse().TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        return Known.Contains(joined[first..^last].Replace('\u2019', '\''));
    }
}
