using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Notation;

/// <summary>
/// Entries on one line: <c>grönt från 100 %, gult från 50 %</c>, <c>svarsfrekvens 100 %, sam-index 80 %</c>. Each begins with the words of a
/// keyword, or with a name of the author's own where such are allowed; the rest is its value.
/// </summary>
internal sealed class InlineEntries(NotationContext context)
{
    /// <summary>The entries of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">The place that says which keywords there are.</param>
    /// <param name="takesNames">True if another first word is a name of the author's own.</param>
    public static List<EntrySyntax> Read(ScalarSyntax line, KeywordPlace place, bool takesNames = false) =>
        CommaList.Split(line, keepsDecimals: true, further: ';')
            .Select(piece => ReadOne(piece, place, takesNames))
            .ToList();

    /// <summary>Who answers: <c>chef tillsammans med skyddsombud, medarbetare; ett svar per enhet; gemensamt svar</c>.</summary>
    public SyntaxNode Respondents(ScalarSyntax line)
    {
        var entries = new List<EntrySyntax>();
        foreach (var piece in CommaList.Split(line, ';'))
        {
            entries.AddRange(RespondentPiece(piece, isFirst: entries.Count == 0));
        }

        return entries.Count == 1 && KeywordTable.RespondentRole.Is(entries[0].Key.Text) && entries[0].Key.Span == entries[0].Value.Span
            ? entries[0].Value
            : new MapSyntax(line.Span, entries);
    }

    /// <summary>An entry that a stretch of a line begins with the words of; null where it begins with none.</summary>
    public static EntrySyntax? Keyed(ScalarSyntax piece, KeywordPlace place)
    {
        var (keyword, length) = KeywordTable.All
            .Where(k => (k.Where & place) != 0)
            .SelectMany(k => new[] { k.Swedish, k.English }.Distinct().Select(w => (Keyword: k, Length: Matches(piece.Text, w))))
            .OrderByDescending(k => k.Length)
            .FirstOrDefault();
        if (keyword is null || length == 0)
        {
            return null;
        }

        var key = OptionLine.Piece(piece, 0, length);
        var isSwedish = keyword.IsIn(Language.Swedish, KeyPhrase.Hyphenated(key.Text));
        var start = length < piece.Text.Length && piece.Text[length] == ':' ? length + 1 : length;
        var value = OptionLine.Piece(piece, start, piece.Text.Length - start);
        return new EntrySyntax(
            new ScalarSyntax(key.Span, isSwedish ? keyword.Swedish : keyword.English),
            value.Text.Length > 0 ? Valued(keyword, place, value) : YesWhere(keyword, key.Span, isSwedish));
    }

    // A word that asks yes or no says yes by being there.
    private static ScalarSyntax YesWhere(Keyword keyword, TextSpan span, bool isSwedish) =>
        new(span, keyword == KeywordTable.Joint ? ValueWords.YesNo[0].In(isSwedish ? Language.Swedish : Language.English) : "");

    private static SyntaxNode Valued(Keyword keyword, KeywordPlace place, ScalarSyntax value)
    {
        var words = KeywordShapes.Of(keyword, place).Kind == ShapeKind.Words ? CommaList.Split(value, keepsDecimals: true).ToList() : [value];
        return words.Count == 1 ? words[0] : new ListSyntax(value.Span, words);
    }

    // A name ends at a colon, or at its first space; words that look like a keyword end where the value begins.
    private static EntrySyntax ReadOne(ScalarSyntax piece, KeywordPlace place, bool takesNames)
    {
        if (Keyed(piece, place) is { } keyed)
        {
            return keyed;
        }

        var colon = piece.Text.IndexOf(':');
        var digit = piece.Text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var end = colon > 0 ? colon : takesNames ? piece.Text.IndexOf(' ') : digit;
        var name = OptionLine.Piece(piece, 0, end > 0 ? end : piece.Text.Length);
        var start = end > 0 ? Math.Min(end + (colon > 0 ? 1 : 0), piece.Text.Length) : piece.Text.Length;
        return new EntrySyntax(
            takesNames ? name : new ScalarSyntax(name.Span, KeyPhrase.Hyphenated(name.Text)),
            OptionLine.Piece(piece, start, piece.Text.Length - start));
    }

    private IEnumerable<EntrySyntax> RespondentPiece(ScalarSyntax piece, bool isFirst)
    {
        if (Keyed(piece, KeywordPlace.Respondents) is { } keyed)
        {
            return [keyed];
        }

        if (!isFirst)
        {
            // No phrase that is known: it is reported as a key, so its value is a yes and gives no second report.
            return [new EntrySyntax(new ScalarSyntax(piece.Span, KeyPhrase.Hyphenated(piece.Text)), YesWhere(KeywordTable.Joint, piece.Span, context.Language == Language.Swedish))];
        }

        var with = new[] { KeywordTable.Together.Swedish, KeywordTable.Together.English }
            .Select(w => piece.Text.IndexOf(" " + w.Replace('-', ' ') + " ", StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault(i => i > 0);
        var role = OptionLine.Piece(piece, 0, with > 0 ? with : piece.Text.Length);
        var entries = new List<EntrySyntax> { new(context.Key(KeywordTable.RespondentRole, role.Span), role) };
        if (with > 0)
        {
            entries.Add(Keyed(OptionLine.Piece(piece, with, piece.Text.Length - with), KeywordPlace.Respondents)!);
        }

        return entries;
    }

    // How many characters of a text the words of a keyword take; 0 if it does not begin with them.
    private static int Matches(string text, string keyword)
    {
        var at = 0;
        foreach (var c in keyword)
        {
            if (at >= text.Length)
            {
                return 0;
            }

            var isGap = c == '-' && (text[at] == '-' || char.IsWhiteSpace(text[at]));
            if (!isGap && char.ToLowerInvariant(text[at]) != c)
            {
                return 0;
            }

            at++;
        }

        return at == text.Length || char.IsWhiteSpace(text[at]) || text[at] == ':' ? at : 0;
    }
}
