namespace Sam;

/// <summary>Orders codes the way people number: digits by their value, letters by theirs, so 7b comes before 10a.</summary>
public static class NaturalOrder
{
    /// <summary>Below 0 if <paramref name="left"/> comes first, above 0 if it comes last, 0 if the two differ at most in case.</summary>
    public static int Compare(string left, string right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            int difference;
            if (IsDigit(left[i]) && IsDigit(right[j]))
            {
                difference = CompareNumbers(left, ref i, right, ref j);
            }
            else
            {
                difference = char.ToUpperInvariant(left[i++]).CompareTo(char.ToUpperInvariant(right[j++]));
            }

            if (difference != 0)
            {
                return difference;
            }
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);

        // 07 and 7 are the same number but two codes.
        return rest != 0 ? rest : string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
    }

    private static int CompareNumbers(string left, ref int i, string right, ref int j)
    {
        var a = Digits(left, ref i);
        var b = Digits(right, ref j);
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
    }

    private static string Digits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && IsDigit(text[i]))
        {
            i++;
        }

        return text.Substring(start, i - start).TrimStart('0');
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
