namespace Sam;

/// <summary>Orders names as a Swedish reader expects: å, ä, ö last, case and accents of lesser weight. The same on every machine.</summary>
public sealed class SwedishCollation : IComparer<string>
{
    private const string Accented = "ÀÁÂÃÇÈÉÊËÌÍÎÏÑÒÓÔÕÙÚÛÜÝ";
    private const string Plain = "AAAACEEEEIIIINOOOOUUUYY";

    private SwedishCollation()
    {
    }

    /// <summary>The one collation.</summary>
    public static SwedishCollation Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = ComposedText.Compose(x ?? "");
        var right = ComposedText.Compose(y ?? "");
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var difference = Weight(left[i]).CompareTo(Weight(right[i]));
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }

    private static int Weight(char c)
    {
        var upper = char.ToUpperInvariant(c);
        var accented = Accented.IndexOf(upper);
        return upper switch
        {
            'Å' => 0x100000,
            'Ä' or 'Æ' => 0x100001,
            'Ö' or 'Ø' => 0x100002,
            _ when accented >= 0 => Plain[accented],
            _ => upper,
        };
    }
}
