using Sam.Syntax;

namespace Sam.Notation;

/// <summary>Words that commas or semicolons separate on one line.</summary>
internal static class CommaList
{
    /// <summary>The words between commas.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsDecimals">True if a comma between two digits is a decimal comma.</param>
    /// <param name="further">Another sign that separates.</param>
    public static IEnumerable<ScalarSyntax> Split(ScalarSyntax text, bool keepsDecimals, char further = '\0') => Split(
        text, 0, text.Text.Length,
        i => text.Text[i] == further || (text.Text[i] == ',' && !(keepsDecimals && IsDecimal(text.Text, i))));

    /// <summary>The stretches between a sign that stands outside quotes.</summary>
    public static IEnumerable<ScalarSyntax> Split(ScalarSyntax text, char sign)
    {
        var quoted = new HashSet<int>();
        for (int i = 0, open = -1; i < text.Text.Length; i++)
        {
            if (text.Text[i] is '"' or '”' or '“')
            {
                open = open < 0 ? i : -1;
            }
            else if (open >= 0)
            {
                quoted.Add(i);
            }
        }

        return Split(text, 0, text.Text.Length, i => text.Text[i] == sign && !quoted.Contains(i));
    }

    /// <summary>The words of a stretch of a text between separators.</summary>
    public static IEnumerable<ScalarSyntax> Split(ScalarSyntax text, int start, int end, Func<int, bool> isSeparator)
    {
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i == end || isSeparator(i))
            {
                var piece = OptionLine.Piece(text, from, i - from);
                from = i + 1;
                if (piece.Text.Length > 0)
                {
                    yield return piece;
                }
            }
        }
    }

    /// <summary>True if a comma stands between two digits.</summary>
    public static bool IsDecimal(string text, int comma) =>
        comma > 0 && comma + 1 < text.Length && char.IsDigit(text[comma - 1]) && char.IsDigit(text[comma + 1]);
}
