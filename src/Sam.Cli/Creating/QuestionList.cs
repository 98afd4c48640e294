using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sam.Creating;

/// <summary>
/// A list of questions as people have it, one on each line: numbered (<c>1. …</c>, <c>7a) …</c>, <c>Fråga 3: …</c>), with bullets, or bare.
/// </summary>
internal static partial class QuestionList
{
    /// <summary>The questions as a questionnaire in YAML, everything in quotes: formatting takes away those that are not needed.</summary>
    /// <param name="list">The text of the list.</param>
    /// <param name="title">The title of the questionnaire.</param>
    /// <param name="language">The language of keywords.</param>
    /// <exception cref="UsageException">There is no question, or only some of them have numbers, or two have the same.</exception>
    public static string ToYaml(string list, string title, Language language)
    {
        var lines = list.Split('\n').Select((text, i) => (Number: i + 1, Text: Clean(text))).Where(l => l.Text.Length > 0).ToList();
        if (lines.Count == 0)
        {
            throw new UsageException(new Message("Listan är tom. Skriv en fråga på varje rad.", "The list is empty. Write a question on each line."));
        }

        var numbered = lines.Select(l => (l.Number, Match: Numbered().Match(l.Text))).ToList();
        var isNumbered = numbered.Any(n => n.Match.Success);
        if (isNumbered)
        {
            CheckNumbers(numbered);
        }

        var isSwedish = language == Language.Swedish;
        var yaml = new StringBuilder();
        yaml.Append(isSwedish ? "titel: " : "title: ").Append(Quoted(title)).Append('\n')
            .Append(isSwedish ? "anonymt: nej\n" : "anonymous: no\n")
            .Append(isSwedish ? "svar: ja-nej\n\nfrågor:\n" : "answers: ja-nej\n\nquestions:\n");
        foreach (var line in lines)
        {
            var match = Numbered().Match(line.Text);
            yaml.Append("  - ").Append(isNumbered ? match.Groups["number"].Value + ": " + Quoted(match.Groups["text"].Value) : Quoted(WithoutBullet(line.Text))).Append('\n');
        }

        return yaml.ToString();
    }

    private static void CheckNumbers(List<(int Number, Match Match)> lines)
    {
        if (lines.FirstOrDefault(l => !l.Match.Success) is { Match: not null } bare)
        {
            throw new UsageException(new Message(
                string.Create(CultureInfo.InvariantCulture, $"Rad {bare.Number} saknar nummer, men andra rader har. Numrera alla eller inga."),
                string.Create(CultureInfo.InvariantCulture, $"Line {bare.Number} has no number, but others have. Number all of them or none.")));
        }

        if (lines.GroupBy(l => l.Match.Groups["number"].Value, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
        {
            var numbers = string.Join(", ", twice.Select(l => l.Number.ToString(CultureInfo.InvariantCulture)));
            throw new UsageException(new Message($"Numret {twice.Key} står på flera rader ({numbers}).", $"The number {twice.Key} stands on several lines ({numbers})."));
        }
    }

    // Hard spaces, tabs and what can't be seen come along when a list is pasted.
    private static string Clean(string line) =>
        ComposedText.Compose(Spaces().Replace(new string(line.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.Format).ToArray()), " ")).Trim();

    private static string WithoutBullet(string line) => Bullet().Replace(line, "");

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    [GeneratedRegex(@"^(?:(?:fråga|question)\s+)?(?<number>\d{1,4}[a-zåäö]?)\s*[.):]\s*(?<text>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[-–—•·*▪‣o]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[\s\u00A0\p{Cc}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
