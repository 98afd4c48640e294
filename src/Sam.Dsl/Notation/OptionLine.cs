using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Notation;

/// <summary>
/// Options on a line: <c>Ja (100, positivt) | Nej (0) | Ej aktuellt (kod ea, ej aktuellt)</c> → the tree of the same scale in YAML. What
/// stands in parentheses at the end of an option is about the option only if all of it is known words; otherwise it belongs to the label.
/// </summary>
internal sealed class OptionLine(NotationContext context)
{
    private static readonly (Keyword Keyword, bool TakesValue)[] Words =
    [
        (KeywordTable.Positive, false), (KeywordTable.NotApplicable, false), (KeywordTable.DontKnow, false), (KeywordTable.Exclusive, false), (KeywordTable.Symbol, true),
    ];

    private static readonly ValueWord<bool> Code = new(true, "kod", "code");

    /// <summary>The scale of a line with <c>|</c> in it.</summary>
    public SyntaxNode Read(ScalarSyntax line)
    {
        var options = Split(line).Select(ReadOption).ToList();
        return options.All(o => o.IsPlain) ? new ListSyntax(line.Span, [.. options.Select(o => o.Label)]) : Scale(options, line.Span);
    }

    /// <summary>The pieces between <c>|</c>, each with its place.</summary>
    public static IEnumerable<ScalarSyntax> Split(ScalarSyntax line)
    {
        var start = 0;
        foreach (var piece in line.Text.Split('|'))
        {
            yield return Piece(line, start, piece.Length);
            start += piece.Length + 1;
        }
    }

    /// <summary>True if a label that stands alone is read back as it is: what it ends with is not about the option.</summary>
    public static bool IsLabel(string text)
    {
        var open = OpeningOf(text);
        return open < 1 || CommaList.Split(new ScalarSyntax(default, text), open + 1, text.Length - 1, i => text[i] == ',' && !CommaList.IsDecimal(text, i))
            .All(word => Apply(new Option(word), word) is null);
    }

    /// <summary>A stretch of a text as a word of its own, without the spaces around it.</summary>
    public static ScalarSyntax Piece(ScalarSyntax line, int start, int length)
    {
        var (from, to) = LineTree.Trim(line.Text, start, start + length);
        var text = line.Text.Substring(from, to - from);
        return new ScalarSyntax(line.SpanOf(from, text.Length), text, isQuoted: false, line.PlacesOf(from, text.Length));
    }

    private Option ReadOption(ScalarSyntax piece)
    {
        var open = OpeningOf(piece.Text);
        if (open < 1 || Annotations(piece, open) is not { } found)
        {
            return new Option(piece);
        }

        return found with { Label = Piece(piece, 0, open) };
    }

    // The parenthesis that the one at the end closes; -1 if there is none.
    private static int OpeningOf(string text)
    {
        if (text.Length == 0 || text[text.Length - 1] != ')')
        {
            return -1;
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private Option? Annotations(ScalarSyntax piece, int open)
    {
        var option = new Option(piece);
        var unknown = new List<ScalarSyntax>();
        var known = 0;
        foreach (var word in CommaList.Split(piece, open + 1, piece.Text.Length - 1, i => piece.Text[i] == ',' && !CommaList.IsDecimal(piece.Text, i)))
        {
            if (Apply(option, word) is { } changed)
            {
                option = changed;
                known++;
            }
            else
            {
                unknown.Add(word);
            }
        }

        if (unknown.Count == 0)
        {
            return option;
        }

        // Half understood is misspelt, where it looks like a word that is known.
        var words = Words.Select(w => w.Keyword.In(context.Language).Replace('-', ' ')).Append(Code.In(context.Language)).ToList();
        if (known == 0)
        {
            // One short word alone may well belong to the label.
            words = unknown.Count == 1 ? words.Where(w => w.Length > 9).ToList() : [];
        }

        if (unknown.Select(u => (u, Spelling.Nearest(u.Text, words))).FirstOrDefault(u => u.Item2 is not null) is not { u: { } misspelt, Item2: { } nearest })
        {
            return null;
        }

        context.Report(NotationDiagnostics.MisspeltAnnotation.At(context.Source.PlaceOf(misspelt.Span), misspelt.Text, nearest) with
        {
            Fixes = Sequence.Of(new TextFix(new Message($"Byt till ”{nearest}”", $"Change to “{nearest}”"), Sequence.Of(context.Source.Edit(misspelt.Span, nearest)))),
        });
        return Apply(option, new ScalarSyntax(misspelt.Span, nearest)) ?? option;
    }

    private static Option? Apply(Option option, ScalarSyntax word)
    {
        if (Rational.TryParse(word.Text, out _))
        {
            return option.Score is null ? option with { Score = word } : null;
        }

        var space = word.Text.IndexOf(' ');
        var (name, rest) = space < 0 ? (word.Text, null) : (word.Text.Substring(0, space), Piece(word, space, word.Text.Length - space));
        if (rest is not null && Code.Is(name))
        {
            return option with { Code = rest };
        }

        var whole = KeyPhrase.Hyphenated(word.Text);
        var keyword = Words.Where(w => w.TakesValue ? rest is not null && w.Keyword.Is(name) : w.Keyword.Is(whole)).Select(w => w.Keyword).FirstOrDefault();
        return keyword is null ? null
            : keyword == KeywordTable.Symbol ? option with { Symbol = rest }
            : option with { Marks = [.. option.Marks, (keyword, word.Span)] };
    }

    private MapSyntax Scale(List<Option> options, TextSpan span)
    {
        var valid = options.Where(o => !o.Is(KeywordTable.NotApplicable) && !o.Is(KeywordTable.DontKnow)).ToList();
        var entries = new List<EntrySyntax> { Entry(KeywordTable.Options, valid.Select(Node).ToList(), span) };
        AddScores(entries, options, valid);
        AddNamed(entries, KeywordTable.Positive, options);
        AddSpecial(entries, KeywordTable.NotApplicable, options);
        AddSpecial(entries, KeywordTable.DontKnow, options);
        AddNamed(entries, KeywordTable.Exclusive, options);
        return new MapSyntax(span, entries);
    }

    private void AddScores(List<EntrySyntax> entries, List<Option> options, List<Option> valid)
    {
        var scored = options.Where(o => o.Score is not null).ToList();
        if (scored.Count == 0)
        {
            return;
        }

        // By place where every option has one; otherwise by name, so that the one without is found.
        SyntaxNode node = scored.Count == valid.Count && scored.All(valid.Contains)
            ? new ListSyntax(NotationContext.Cover(scored.Select(s => s.Score!)), [.. scored.Select(s => s.Score!)])
            : new MapSyntax(NotationContext.Cover(scored.Select(s => s.Score!)), [.. scored.Select(s => new EntrySyntax(Name(s), s.Score!))]);
        entries.Add(new EntrySyntax(context.Key(KeywordTable.Scores, node.Span), node));
    }

    private void AddNamed(List<EntrySyntax> entries, Keyword keyword, List<Option> options)
    {
        var named = options.Where(o => o.Is(keyword)).Select(Name).ToList();
        if (named.Count > 0)
        {
            entries.Add(Entry(keyword, [.. named], NotationContext.Cover(named)));
        }
    }

    private void AddSpecial(List<EntrySyntax> entries, Keyword keyword, List<Option> options)
    {
        var special = options.Where(o => o.Is(keyword)).ToList();
        if (special.Count == 0)
        {
            return;
        }

        var span = NotationContext.Cover(special.Select(s => s.Label));
        SyntaxNode node = special.All(s => s.Code is null)
            ? special.Count == 1 ? special[0].Label : new ListSyntax(span, [.. special.Select(s => s.Label)])
            : new MapSyntax(span, [.. special.Select(s => new EntrySyntax(s.Code ?? OptionCode(s), s.Label))]);
        entries.Add(new EntrySyntax(context.Key(keyword, span), node));
    }

    private EntrySyntax Entry(Keyword keyword, List<SyntaxNode> nodes, TextSpan span) =>
        new(context.Key(keyword, span), new ListSyntax(nodes.Count == 0 ? span : NotationContext.Cover(nodes), nodes));

    private SyntaxNode Node(Option option)
    {
        if (option.Code is null && option.Symbol is null)
        {
            return option.Label;
        }

        var entries = new List<EntrySyntax>();
        if (option.Code is not null)
        {
            entries.Add(new EntrySyntax(context.Key(KeywordTable.Id, option.Code.Span), option.Code));
        }

        entries.Add(new EntrySyntax(context.Key(KeywordTable.Text, option.Label.Span), option.Label));
        if (option.Symbol is not null)
        {
            entries.Add(new EntrySyntax(context.Key(KeywordTable.Symbol, option.Symbol.Span), option.Symbol));
        }

        return new MapSyntax(option.Label.Span, entries);
    }

    private static ScalarSyntax Name(Option option) => option.Code is null ? option.Label : new ScalarSyntax(option.Label.Span, option.Code.Text);

    private static ScalarSyntax OptionCode(Option option) =>
        new(option.Label.Span, Binding.OptionNames.CodeOf(option.Label.Text, []));

    private sealed record Option(ScalarSyntax Label)
    {
        public ScalarSyntax? Score { get; init; }

        public ScalarSyntax? Code { get; init; }

        public ScalarSyntax? Symbol { get; init; }

        public IReadOnlyList<(Keyword Keyword, TextSpan Span)> Marks { get; init; } = [];

        public bool IsPlain => Score is null && Code is null && Symbol is null && Marks.Count == 0;

        public bool Is(Keyword keyword) => Marks.Any(m => m.Keyword == keyword);
    }
}
