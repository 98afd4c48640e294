namespace Sam;

/// <summary>
/// The laws that Sam knows. The provisions of the Swedish Work Environment Authority were replaced on 2025-01-01; the paragraphs of the
/// new ones are not listed here and never guessed.
/// </summary>
public static class LawCatalogue
{
    private static readonly CalendarDate LastOfOld = new(2024, 12, 31);
    private static readonly CalendarDate FirstOfNew = new(2025, 1, 1);

    /// <summary>All of them.</summary>
    public static Sequence<Law> All { get; } = Sequence.Of(
        new Law("AML"),
        new Law("AFS 2001:1", InForceTo: LastOfOld, ReplacedBy: "AFS 2023:1"),
        new Law("AFS 2011:19", InForceTo: LastOfOld, ReplacedBy: "AFS 2023:10"),
        new Law("AFS 2015:4", InForceTo: LastOfOld, ReplacedBy: "AFS 2023:2"),
        new Law("AFS 2023:1", InForceFrom: FirstOfNew),
        new Law("AFS 2023:2", InForceFrom: FirstOfNew),
        new Law("AFS 2023:10", InForceFrom: FirstOfNew));

    /// <summary>The law of a name; null if it is not known.</summary>
    public static Law? Find(string name) => All.FirstOrDefault(l => l.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes a citation apart: the law's name (<c>AFS 2001:1</c>, <c>AML</c>) and the rest (<c>3 §</c>).</summary>
    public static LegalReference Read(string citation) => Read(citation, default);

    /// <summary>Takes a citation apart that may name one of some further laws; their names may have several words.</summary>
    public static LegalReference Read(string citation, Sequence<Law> further)
    {
        var text = citation.Trim();
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var known = further.Select(l => l.Name.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length)
            .Where(n => n <= words.Length && further.Any(l => l.Name.Equals(string.Join(" ", words.Take(n)), StringComparison.OrdinalIgnoreCase)))
            .DefaultIfEmpty(0)
            .Max();
        var named = known > 0 ? known : words.Length > 1 && words[0].Equals("AFS", StringComparison.OrdinalIgnoreCase) ? 2 : Math.Min(1, words.Length);
        return new LegalReference(text, string.Join(" ", words.Take(named)), string.Join(" ", words.Skip(named)));
    }
}
