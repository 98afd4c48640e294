using System.Globalization;
using System.Text;

namespace Sam.Printing;

/// <summary>What changed, for people: the gravest changes first.</summary>
internal static class DiffPrinter
{
    private static readonly Comparability[] GravestFirst = [Comparability.Broken, Comparability.WithCaution, Comparability.Comparable];

    public static string Text(QuestionnaireDiff diff, string before, string after, Language language)
    {
        var text = new StringBuilder($"{before} → {after}\n\n");
        foreach (var verdict in GravestFirst)
        {
            var changes = diff.Changes.Where(c => c.Verdict == verdict).ToList();
            if (changes.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Heading(verdict).In(language)} ({changes.Count})\n");
                changes.ForEach(c => text.Append("  ").Append(OneLine(c.Text.In(language))).Append('\n'));
                text.Append('\n');
            }
        }

        return text.Append(Total(diff).In(language)).Append('\n').ToString();
    }

    private static Message Heading(Comparability verdict) => verdict switch
    {
        Comparability.Broken => new Message("Bryter jämförelsen mellan åren", "Breaks the comparison of years"),
        Comparability.WithCaution => new Message("Kan jämföras med förbehåll", "Can be compared with caution"),
        _ => new Message("Påverkar inte jämförelsen", "Does not affect the comparison"),
    };

    private static Message Total(QuestionnaireDiff diff) => diff switch
    {
        { Changes.IsEmpty: true } => new Message("Inga ändringar.", "No changes."),
        { Verdict: Comparability.Broken } => new Message("Samlat: jämförelsen bryts för det som står överst.", "In all: the comparison is broken for what stands first."),
        { Verdict: Comparability.WithCaution } => new Message("Samlat: åren kan jämföras med förbehåll.", "In all: the years can be compared with caution."),
        _ => new Message("Samlat: åren kan jämföras.", "In all: the years can be compared."),
    };

    private static string OneLine(string text) => new(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());
}
