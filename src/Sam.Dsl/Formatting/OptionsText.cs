using Sam.Keywords;
using Sam.Notation;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>Options on one line: <c>Ja (100, positivt) | Nej (0) | Ej aktuellt (kod ea, ej aktuellt)</c>.</summary>
internal sealed class OptionsText(Language language)
{
    /// <summary>Names of options with <c>|</c> between; null where one of them can't stand so.</summary>
    public static string? Names(ListSyntax list) =>
        list.Items.Count > 1 && list.Items.All(i => i is ScalarSyntax { IsEmpty: false } name && IsPlain(name.Text) && OptionLine.IsLabel(name.Text))
            ? string.Join(" | ", list.Items.Select(i => ((ScalarSyntax)i).Text))
            : null;

    /// <summary>A scale's options on one line; null where they can't stand so.</summary>
    /// <param name="scale">The scale: a list of options, or entries.</param>
    /// <param name="isDeclared">True for a scale with a name of its own, which inherits nothing: codes that labels give are then left out.</param>
    /// <param name="further">The entries that are not said on the line.</param>
    public string? Of(SyntaxNode scale, bool isDeclared, out IReadOnlyList<EntrySyntax> further)
    {
        further = [];
        var entries = (scale as MapSyntax)?.Entries ?? [];
        var list = scale is MapSyntax ? Find(entries, KeywordTable.Options)?.Value : scale as ListSyntax;
        if (list is null || Options(list) is not { Count: > 0 } options
            || !ApplyScores(options, Find(entries, KeywordTable.Scores)?.Value)
            || !ApplyNamed(options, Find(entries, KeywordTable.Positive)?.Value, KeywordTable.Positive)
            || !AddSpecial(options, entries, KeywordTable.NotApplicable)
            || !AddSpecial(options, entries, KeywordTable.DontKnow)
            || !ApplyNamed(options, Find(entries, KeywordTable.Exclusive)?.Value, KeywordTable.Exclusive))
        {
            return null;
        }

        Keyword[] said = [KeywordTable.Options, KeywordTable.Scores, KeywordTable.Positive, KeywordTable.NotApplicable, KeywordTable.DontKnow, KeywordTable.Exclusive];
        further = entries.Where(e => !said.Any(k => k.Is(e.Key.Text))).ToList();
        var isOne = options.Count == 1;
        return isOne || options.Any(o => !IsPlain(o.Label)) ? null : Text(options, isDeclared);
    }

    private string? Text(List<Option> options, bool isDeclared)
    {
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var written = new List<string>();
        foreach (var option in options)
        {
            var made = Binding.OptionNames.CodeOf(option.Label, codes);
            var code = option.Code is null || (isDeclared && option.Code == made) ? null : option.Code;
            codes.Add(option.Code ?? made);
            var words = new List<string>();
            if (code is not null)
            {
                words.Add((language == Language.Swedish ? "kod " : "code ") + code);
            }

            words.AddRange(new[] { option.Score, option.Symbol is null ? null : KeywordTable.Symbol.In(language) + " " + option.Symbol }.OfType<string>());
            words.AddRange(option.Marks.Select(m => m.In(language).Replace('-', ' ')));
            if (words.Any(w => w.IndexOfAny(['(', ')', '|', '\n']) >= 0) || words.Take(words.Count - option.Marks.Count).Any(w => w.Contains(',') && !Rational.TryParse(w, out _)))
            {
                return null;
            }

            if (words.Count == 0 && !OptionLine.IsLabel(option.Label))
            {
                return null;
            }

            written.Add(words.Count == 0 ? option.Label : $"{option.Label} ({string.Join(", ", words)})");
        }

        return string.Join(" | ", written);
    }

    private static bool IsPlain(string label) => !NotationText.NeedsQuotes(label) && label.IndexOf('|') < 0 && label[0] != '"';

    private static List<Option>? Options(SyntaxNode node)
    {
        var options = node switch
        {
            ListSyntax list => list.Items.Select(OfElement).ToList(),
            MapSyntax map => map.Entries.Select(e => e.Value is ScalarSyntax { IsEmpty: false } label ? new Option(label.Text) { Code = e.Key.Text } : null).ToList(),
            _ => [null],
        };
        return options.Contains(null) ? null : options.OfType<Option>().ToList();
    }

    private static Option? OfElement(SyntaxNode node)
    {
        if (node is ScalarSyntax { IsEmpty: false } label)
        {
            return new Option(label.Text);
        }

        if (node is not MapSyntax map || !map.Entries.All(e => e.Value is ScalarSyntax { IsEmpty: false } && KeywordTable.At(KeywordPlace.Option, e.Key.Text) is not null))
        {
            return null;
        }

        string? Of(Keyword keyword) => (Find(map.Entries, keyword)?.Value as ScalarSyntax)?.Text;
        return (Of(KeywordTable.Text) ?? Of(KeywordTable.Id)) is { } text
            ? new Option(text) { Code = Of(KeywordTable.Id), Score = Of(KeywordTable.Scores), Symbol = Of(KeywordTable.Symbol) }
            : null;
    }

    private static bool ApplyScores(List<Option> options, SyntaxNode? scores)
    {
        switch (scores)
        {
            case null:
                return true;
            case ListSyntax list when list.Items.Count == options.Count && list.Items.All(i => i is ScalarSyntax score && Rational.TryParse(score.Text, out _)):
                for (var i = 0; i < options.Count; i++)
                {
                    options[i].Score = ((ScalarSyntax)list.Items[i]).Text;
                }

                return true;
            case MapSyntax map:
                foreach (var entry in map.Entries)
                {
                    if (options.FirstOrDefault(o => o.IsNamed(entry.Key.Text)) is not { } option || entry.Value is not ScalarSyntax score || !Rational.TryParse(score.Text, out _))
                    {
                        return false;
                    }

                    option.Score = score.Text;
                }

                return true;
            default:
                return false;
        }
    }

    private static bool ApplyNamed(List<Option> options, SyntaxNode? names, Keyword mark)
    {
        var words = names switch { null => [], ScalarSyntax one => [one], ListSyntax list => list.Items, _ => [null!] };
        foreach (var word in words)
        {
            if (word is not ScalarSyntax name || options.FirstOrDefault(o => o.IsNamed(name.Text)) is not { } option)
            {
                return false;
            }

            option.Marks.Add(mark);
        }

        return true;
    }

    private static bool AddSpecial(List<Option> options, IReadOnlyList<EntrySyntax> entries, Keyword keyword)
    {
        var special = Find(entries, keyword)?.Value switch
        {
            null => [],
            ScalarSyntax { IsEmpty: false } one => [new Option(one.Text)],
            { } node => Options(node),
        };
        if (special is null)
        {
            return false;
        }

        special.ForEach(s => s.Marks.Add(keyword));
        options.AddRange(special);
        return true;
    }

    private static EntrySyntax? Find(IEnumerable<EntrySyntax> entries, Keyword keyword) => entries.FirstOrDefault(e => keyword.Is(e.Key.Text));

    private sealed class Option(string label)
    {
        public string Label { get; } = label;

        public string? Code { get; init; }

        public string? Score { get; set; }

        public string? Symbol { get; init; }

        public List<Keyword> Marks { get; } = [];

        public bool IsNamed(string name) =>
            (Code ?? "").Equals(name, StringComparison.OrdinalIgnoreCase) || Label.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (Code is null && Binding.OptionNames.CodeOf(Label, []).Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
