using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Notation;

/// <summary>Texts that go on over several lines, and the words in them that look like keywords.</summary>
internal sealed class TextLines(NotationContext context, DiagnosticBag diagnostics)
{
    // Asked several times of each line.
    private readonly Dictionary<(string Word, KeywordPlace Place), bool> _alike = [];

    /// <summary>A text for readers with the lines that continue it; languages below it make it a text in several.</summary>
    public SyntaxNode Text(TextLine line, int start)
    {
        var pieces = new TextPieces(context.Text);
        var translations = new List<EntrySyntax>();
        var (from, to) = LineTree.Trim(context.Text, start, line.End);
        pieces.Add(from, to);
        Continue(line.Below, pieces, translations);
        var text = pieces.ToScalar(from);
        if (translations.Count == 0)
        {
            return text;
        }

        var own = text.IsEmpty ? [] : new[] { new EntrySyntax(new ScalarSyntax(new TextSpan(text.Span.Start, 0), context.TextLanguage), text) };
        DuplicateKeys.Check([.. own, .. translations], context.Source, diagnostics);
        return new MapSyntax(text.Span.Cover(translations[translations.Count - 1].Span), [.. own, .. translations]);
    }

    /// <summary>True if a word with a colon is a keyword somewhere or nearly one at a place: a typing error must not be swallowed as a part of a text.</summary>
    public bool LooksLikeKeyword(KeyPhrase phrase, KeywordPlace place)
    {
        if (KeywordTable.Anywhere(phrase.Word) is not null)
        {
            return true;
        }

        if (!_alike.TryGetValue((phrase.Word, place), out var isAlike))
        {
            var near = KeywordTable.All
                .Where(k => (k.Where & place) != 0)
                .Select(k => k.In(context.Language))
                .Where(w => w.Length > 3 && w.Count(c => c == '-') + 1 == phrase.WordCount);
            isAlike = phrase.Word.Length > 3 && Spelling.Nearest(phrase.Word, near) is not null;
            _alike.Add((phrase.Word, place), isAlike);
        }

        return isAlike;
    }

    /// <summary>What a line says from an offset on, with all lines below it.</summary>
    public ScalarSyntax Joined(TextLine line, int start)
    {
        var pieces = new TextPieces(context.Text);
        var (from, to) = LineTree.Trim(context.Text, start, line.End);
        pieces.Add(from, to);
        AddAll(line.Below, pieces);
        return pieces.ToScalar(from);
    }

    /// <summary>Adds lines and all that is indented below them to a text.</summary>
    public static void AddAll(IEnumerable<TextLine> lines, TextPieces pieces)
    {
        foreach (var line in lines)
        {
            pieces.Add(line.Start, line.End, line.BlankBefore);
            AddAll(line.Below, pieces);
        }
    }

    private void Continue(IReadOnlyList<TextLine> lines, TextPieces pieces, List<EntrySyntax> translations)
    {
        foreach (var line in lines)
        {
            var phrase = KeyPhrase.Read(context.Text, line.Start, line.End);
            if (phrase is { IsTight: false } && LanguageCodes.IsCode(phrase.Name))
            {
                translations.Add(new EntrySyntax(new ScalarSyntax(phrase.Span, phrase.Name), Text(line, phrase.ValueStart)));
            }
            else if (phrase is { IsTight: false } && LooksLikeKeyword(phrase, KeywordPlace.Item | KeywordPlace.Section | KeywordPlace.Head))
            {
                translations.Add(new EntrySyntax(new ScalarSyntax(phrase.Span, phrase.Name), Text(line, phrase.ValueStart)));
            }
            else
            {
                pieces.Add(line.Start, line.End, line.BlankBefore);
                Continue(line.Below, pieces, translations);
            }
        }
    }
}
