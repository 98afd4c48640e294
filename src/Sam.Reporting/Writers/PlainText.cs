using System.Text;

namespace Sam.Writers;

/// <summary>Words of strangers on their way into plain text: characters that would steer a terminal are made visible.</summary>
internal static class PlainText
{
    public static string Clean(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085' ? ' ' : IsUnsafe(c) ? '\uFFFD' : c);
        }

        return clean.ToString();
    }

    /// <summary>Breaks a text at spaces into lines of at most a width; a longer word stands on a line of its own.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Width(line.ToString()) + 1 + Width(word) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>How many places a text takes: combining marks take none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c is >= '\u0300' and <= '\u036F' or '\uFE0F' ? 0 : 1;
        }

        return width;
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
