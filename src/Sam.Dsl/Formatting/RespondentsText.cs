using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>Who answers, on one line: <c>chef tillsammans med skyddsombud, medarbetare; ett svar per enhet; gemensamt svar</c>.</summary>
internal static class RespondentsText
{
    /// <summary>The line; null where something does not fit on one.</summary>
    public static string? Of(MapSyntax map, Language language)
    {
        var role = Find(map, KeywordTable.RespondentRole);
        var parts = new List<string>();
        foreach (var entry in map.Entries)
        {
            if (KeywordTable.At(KeywordPlace.Respondents, entry.Key.Text) is not { } keyword || Words(entry.Value) is not { } words)
            {
                return null;
            }

            var isJoint = keyword == KeywordTable.Joint && ValueWords.YesNo[0].Is(words);
            var phrase = keyword.In(language).Replace('-', ' ');
            if (keyword == KeywordTable.RespondentRole)
            {
                parts.Insert(0, words);
            }
            else if (keyword == KeywordTable.Together && role is not null && parts.Count == 1)
            {
                parts[0] += " " + phrase + " " + words;
            }
            else
            {
                parts.Add(isJoint ? phrase : phrase + " " + words);
            }
        }

        return role is null ? null : string.Join("; ", parts);
    }

    private static EntrySyntax? Find(MapSyntax map, Keyword keyword) => map.Entries.FirstOrDefault(e => keyword.Is(e.Key.Text));

    private static string? Words(SyntaxNode node)
    {
        var words = node switch
        {
            ScalarSyntax { IsEmpty: false } one => [one.Text],
            ListSyntax { Items.Count: > 0 } list when list.Items.All(i => i is ScalarSyntax { IsEmpty: false }) => list.Items.Select(i => ((ScalarSyntax)i).Text).ToList(),
            _ => new List<string>(),
        };
        return words.Count > 0 && words.All(w => w.IndexOfAny([',', ';', '"', ':']) < 0 && !NotationText.NeedsQuotes(w)) ? string.Join(", ", words) : null;
    }
}
