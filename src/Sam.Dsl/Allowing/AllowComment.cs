using Sam.Text;

namespace Sam.Allowing;

/// <summary>
/// A comment by which an author allows what a diagnostic is about: <c># sam: tillåt SAM5003, vi frågar medvetet om två saker</c>.
/// </summary>
/// <param name="Span">The comment from its number sign.</param>
/// <param name="Ids">The ids that it names, and where.</param>
/// <param name="Reason">Why; empty if it does not say.</param>
internal sealed record AllowComment(TextSpan Span, IReadOnlyList<(string Text, TextSpan Span)> Ids, string Reason)
{
    private const string Addressee = "sam:";
    private const string IdStart = "SAM";

    private static readonly string[] Verbs = ["tillåt", "allow"];

    /// <summary>True if a text has a comment of this kind at a place.</summary>
    public static bool BeginsAt(string text, int at) => WordBehindAddressee(text, at) is { } word && IsVerb(text, word);

    /// <summary>The comment at a place; null if it is none of this kind.</summary>
    /// <param name="source">The text.</param>
    /// <param name="comment">The comment from its number sign to the end of its line.</param>
    /// <param name="unreadable">What to say of a comment that was surely meant to be of this kind; null if there is nothing to say.</param>
    public static AllowComment? Read(SourceText source, TextSpan comment, out Diagnostic? unreadable)
    {
        unreadable = null;
        if (WordBehindAddressee(source.Text, comment.Start) is not { } verb)
        {
            return null;
        }

        var ids = new List<(string, TextSpan)>();
        var at = verb.End;
        while (NextWord(source.Text, at, comment.End) is { Length: > 0 } word && source.Text.Substring(word.Start, word.Length).StartsWith(IdStart, StringComparison.OrdinalIgnoreCase))
        {
            ids.Add((source.Text.Substring(word.Start, word.Length).ToUpperInvariant(), word));
            at = word.End;
        }

        if (IsVerb(source.Text, verb) && ids.Count > 0)
        {
            return new AllowComment(comment, ids, source.Text.Substring(at, comment.End - at).Trim(' ', '\t', ',', ':', ';', '-', '–'));
        }

        // "SAM: frågor om …" is a comment about work environment management; one with an id is for this tool.
        if (ids.Count > 0)
        {
            unreadable = Misspelt(source, verb, ids[0].Item1);
        }
        else if (IsVerb(source.Text, verb))
        {
            unreadable = ReferenceDiagnostics.UnreadableComment.At(source.PlaceOf(comment), "SAM5004");
        }

        return null;
    }

    private static Diagnostic Misspelt(SourceText source, TextSpan verb, string id)
    {
        var diagnostic = ReferenceDiagnostics.UnreadableComment.At(source.PlaceOf(verb), id);
        return Spelling.Nearest(source.Text.Substring(verb.Start, verb.Length), Verbs) is { } nearest
            ? diagnostic with
            {
                Fixes = Sequence.Of(new TextFix(new Message($"Byt till ”{nearest}”", $"Change to “{nearest}”"), Sequence.Of(source.Edit(verb, nearest)))),
            }
            : diagnostic;
    }

    private static bool IsVerb(string text, TextSpan word) =>
        Verbs.Any(v => ComposedText.Compose(text.Substring(word.Start, word.Length)).Equals(v, StringComparison.OrdinalIgnoreCase));

    // "# sam: word"
    private static TextSpan? WordBehindAddressee(string text, int at)
    {
        var start = at + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return string.Compare(text, start, Addressee, 0, Addressee.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? NextWord(text, start + Addressee.Length, text.Length)
            : null;
    }

    private static TextSpan NextWord(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or ',')
        {
            at++;
        }

        var start = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is >= '\u0300' and <= '\u036F'))
        {
            at++;
        }

        return TextSpan.Between(start, at);
    }
}
