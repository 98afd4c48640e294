using System.Globalization;
using System.Text;

namespace Sam.Notation;

/// <summary>
/// A whole text in straight quotes, with <c>\n</c>, <c>\"</c>, <c>\\</c> and <c>\uXXXX</c> inside. Nobody needs to write one; a formatter does
/// where a text would otherwise be read as something else. YAML reads what is written here as the same text.
/// </summary>
internal static class QuotedText
{
    /// <summary>Reads a text that is nothing but one quoted text; a text that only begins and ends with quotes is taken as it stands.</summary>
    public static bool TryRead(string text, IReadOnlyList<int> offsets, out string read, out int[] places)
    {
        (read, places) = ("", []);
        if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"')
        {
            return false;
        }

        var inside = new StringBuilder(text.Length);
        var kept = new List<int>(text.Length);
        for (var i = 1; i < text.Length - 1; i++)
        {
            var start = i;
            if (text[i] == '"' || (text[i] == '\\' && !TryEscape(text, ref i, inside)))
            {
                return false;
            }

            if (text[start] != '\\')
            {
                inside.Append(text[i]);
            }

            kept.Add(offsets[start]);
        }

        (read, places) = (inside.ToString(), [.. kept]);
        return true;
    }

    /// <summary>A text in quotes, on one line.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            written.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return written.Append('"').ToString();
    }

    // Leaves i at the escape's last character. The quote at the end of the text can't be escaped.
    private static bool TryEscape(string text, ref int i, StringBuilder inside)
    {
        if (i + 2 >= text.Length)
        {
            return false;
        }

        i++;
        switch (text[i])
        {
            case 'n':
                inside.Append('\n');
                return true;
            case 't':
                inside.Append('\t');
                return true;
            case '"' or '\\':
                inside.Append(text[i]);
                return true;
            case 'u' when i + 5 < text.Length && int.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                inside.Append((char)code);
                i += 4;
                return true;
            default:
                return false;
        }
    }
}
