using Sam.Binding;

namespace Sam.Rules;

/// <summary>SAM2137: what a text leaves open (<c>…</c> for the parts of a question, <c>{name}</c>) it leaves open in every language.</summary>
internal static class PlaceholdersAreTranslated
{
    public static void Check(RuleContext context)
    {
        foreach (var item in context.Wordings.GroupBy(w => (w.Item, w.Role), new SameText()).Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            var holes = item.Select(w => new HashSet<string>(HolesIn(w), StringComparer.Ordinal)).ToList();
            for (var i = 0; i < item.Count; i++)
            {
                foreach (var hole in holes.SelectMany(h => h).Distinct().Where(h => !holes[i].Contains(h)))
                {
                    var other = item.First(w => HolesIn(w).Contains(hole)).Place;
                    context.Report(ReferenceDiagnostics.PlaceholderMissing, item[i].Place.Scalar, hole, other.Language);
                }
            }
        }
    }

    private static IEnumerable<string> HolesIn(Wording wording)
    {
        if (wording.Role == WordingRole.Stem && (wording.Text.Contains('…') || wording.Text.Contains("...")))
        {
            yield return "…";
        }

        for (var start = wording.Text.IndexOf('{'); start >= 0; start = wording.Text.IndexOf('{', start + 1))
        {
            var end = start + 1;
            while (end < wording.Text.Length && char.IsLetterOrDigit(wording.Text[end]))
            {
                end++;
            }

            if (end > start + 1 && end < wording.Text.Length && wording.Text[end] == '}')
            {
                yield return wording.Text.Substring(start, end + 1 - start);
            }
        }
    }

    private sealed class SameText : IEqualityComparer<(BoundItem Item, WordingRole Role)>
    {
        public bool Equals((BoundItem Item, WordingRole Role) x, (BoundItem Item, WordingRole Role) y) => ReferenceEquals(x.Item, y.Item) && x.Role == y.Role;

        public int GetHashCode((BoundItem Item, WordingRole Role) obj) => obj.Item.Item.Code.GetHashCode();
    }
}
