using Sam.Notation;

namespace Sam.Formatting;

/// <summary>Texts as YAML scalars: plain where YAML reads them back as they are, in double quotes elsewhere.</summary>
internal static class YamlScalars
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A text on a line of its own context.</summary>
    public static string Block(string text) => IsPlain(text) ? text : QuotedText.Write(text);

    /// <summary>A text between brackets or braces.</summary>
    public static string Flow(string text) => IsPlain(text) && text.IndexOfAny([',', '[', ']', '{', '}']) < 0 ? text : QuotedText.Write(text);

    /// <summary>A name before a colon.</summary>
    public static string Key(string text) => IsPlain(text) && text.IndexOf(':') < 0 && text != "<<" ? text : QuotedText.Write(text);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) || text[text.Length - 1] == ':')
        {
            return false;
        }

        // A first word with a colon looks like a name whose space was forgotten; signs that lists are marked with look like marks.
        var word = text.TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '_').Count();
        if ((word > 0 && word < text.Length && text[word] is ':' or '：') || text[0] is '–' or '—' or '•' or '·' or '＊' || text.StartsWith("o ", StringComparison.Ordinal))
        {
            return false;
        }

        var isMarked = Indicators.IndexOf(text[0]) >= 0 && !(text[0] == '-' && text.Length > 1 && char.IsDigit(text[1]));
        return !isMarked
            && text.IndexOf(": ", StringComparison.Ordinal) < 0
            && text.IndexOf(" #", StringComparison.Ordinal) < 0
            && text.IndexOf(":\u00A0", StringComparison.Ordinal) < 0
            && text.All(c => c is >= ' ' and not ('\u007F' or '\u0085' or '\u2028' or '\u2029'));
    }
}
