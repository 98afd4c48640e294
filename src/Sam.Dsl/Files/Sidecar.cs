using Sam.Syntax;
using Sam.Text;

namespace Sam.Files;

/// <summary>
/// A file of translations beside a questionnaire, <c>NAME.en.sam.yaml</c>: what a text belongs to, and the text. A name is a question's
/// number, an area's or index's name, <c>titel</c> and the like; behind a point an option's code or a keyword: <c>7.ja</c>, <c>7.hjälp</c>.
/// </summary>
internal sealed class Sidecar(string language, SourceText source, IReadOnlyList<EntrySyntax> entries)
{
    private readonly Dictionary<string, EntrySyntax> _texts = entries.GroupBy(e => e.Key.Text, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _diagnostics = [];

    public string Language { get; } = language;

    /// <summary>A text with its translation, where the file has one.</summary>
    /// <param name="name">What the text belongs to.</param>
    /// <param name="text">The text.</param>
    public LocalizedText Add(string name, LocalizedText text)
    {
        _asked.Add(name);
        if (!_texts.TryGetValue(name, out var entry))
        {
            return text;
        }

        var isFirstUse = _used.Add(name);
        if (!text.Languages.Contains(Language))
        {
            return text.With(Language, ((ScalarSyntax)entry.Value).Text.Trim());
        }

        if (isFirstUse)
        {
            _diagnostics.Add(SeveralFileDiagnostics.TranslatedTwice.At(source.PlaceOf(entry.Key.Span), name));
        }

        return text;
    }

    /// <summary>What is wrong with the file once the whole questionnaire has been read.</summary>
    public IEnumerable<Diagnostic> Finish(string questionnaire)
    {
        foreach (var entry in _texts.Values.Where(e => !_used.Contains(e.Key.Text)))
        {
            var diagnostic = SeveralFileDiagnostics.UnknownTranslation.At(source.PlaceOf(entry.Key.Span), entry.Key.Text, questionnaire);
            _diagnostics.Add(Spelling.Question(Spelling.Nearest(entry.Key.Text, _asked)) is { } question
                ? diagnostic with { Message = diagnostic.Message.And(question) }
                : diagnostic);
        }

        return _diagnostics;
    }
}
