namespace Sam;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to what was written: at most one edit (letter added, dropped, changed, or two swapped) per three letters,
    /// without regard to case, hyphens and spaces; null if none is that near. Of equally near ones the first. Digits must be the same:
    /// nobody who writes q9 can be said to have meant q1.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var folded = Fold(written);
        if (folded.Length is 0 or > 60)
        {
            return null;
        }

        string? nearest = null;
        var least = Math.Max(1, (folded.Length + 1) / 3) + 1;
        foreach (var candidate in candidates)
        {
            var other = Fold(candidate);
            if (other.Length == 0 || Math.Abs(other.Length - folded.Length) >= least || !HaveSameDigits(folded, other))
            {
                continue;
            }

            var distance = Distance(folded, other);
            if (distance < least && distance < Math.Max(folded.Length, other.Length))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Swedish and English question for a suggestion, or null.</summary>
    public static Message? Question(string? suggestion) => suggestion is null
        ? null
        : new Message($"Menade du ”{suggestion}”?", $"Did you mean “{suggestion}”?");

    private static string Fold(string text) =>
        new(ComposedText.Compose(text).ToLowerInvariant().Where(c => c is not ('-' or ' ' or '_' or '\u00A0')).Take(80).ToArray());

    private static bool HaveSameDigits(string a, string b) => a.Where(char.IsDigit).SequenceEqual(b.Where(char.IsDigit));

    // Optimal string alignment.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, row);
        }

        return last[b.Length];
    }
}
