using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>
/// The entries of a map by keyword. Words that are no keyword at this place are reported, unless the map has names of the author's own
/// (scales, roles, indices); keywords of the other language are understood and reported.
/// </summary>
internal sealed class MapReader
{
    private readonly Dictionary<Keyword, EntrySyntax> _entries = [];
    private readonly Dictionary<Keyword, EntrySyntax> _misspelt = [];

    /// <summary>Reads the keys of a map.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="place">Where the map stands.</param>
    /// <param name="takesLanguages">True if a language code may be a key, for a translation.</param>
    /// <param name="takesNames">True if other words are names of the author's own.</param>
    public MapReader(
        BindingContext context,
        IEnumerable<EntrySyntax> entries,
        KeywordPlace place,
        bool takesLanguages = false,
        bool takesNames = false)
    {
        Place = place;
        var names = new List<EntrySyntax>();
        var translations = new List<EntrySyntax>();
        foreach (var entry in entries)
        {
            var word = entry.Key.Text.Trim();
            if (KeywordTable.At(place, word) is { } keyword)
            {
                CheckLanguage(context, keyword, entry.Key, word);
                _entries[keyword] = _entries.TryGetValue(keyword, out var first) ? first : entry;
            }
            else if (takesLanguages && LanguageCodes.IsCode(word))
            {
                translations.Add(entry);
            }
            else if (takesNames)
            {
                names.Add(entry);
            }
            else
            {
                ReportUnknown(context, entry, word, place);
            }
        }

        Names = names;
        Translations = translations;
    }

    public KeywordPlace Place { get; }

    /// <summary>The entries under names of the author's own.</summary>
    public IReadOnlyList<EntrySyntax> Names { get; }

    /// <summary>The entries under language codes.</summary>
    public IReadOnlyList<EntrySyntax> Translations { get; }

    /// <summary>
    /// The entry of a keyword; null if it is not there. One that is misspelt, which has been reported, is read as what it looks like: nothing
    /// that follows from it is to be blamed.
    /// </summary>
    public EntrySyntax? Find(Keyword keyword) =>
        _entries.TryGetValue(keyword, out var entry) || _misspelt.TryGetValue(keyword, out entry) ? entry : null;

    public bool Has(Keyword keyword) => Find(keyword) is not null;

    /// <summary>True if a keyword is not there, not even misspelt.</summary>
    public bool Lacks(Keyword keyword) => !Has(keyword);

    private static void CheckLanguage(BindingContext context, Keyword keyword, ScalarSyntax key, string word)
    {
        if (!keyword.TellsLanguage || keyword.IsIn(context.Language, word))
        {
            return;
        }

        var inSwedish = context.Language == Language.Swedish;
        var right = context.Word(keyword);
        context.Report(StructureDiagnostics.MixedLanguages.At(
            context.Source.PlaceOf(key.Span),
            new Message(word, word),
            inSwedish ? new Message("engelskt", "an English keyword") : new Message("svenskt", "a Swedish keyword"),
            inSwedish ? new Message("svenska", "Swedish") : new Message("engelska", "English"),
            new Message(right, right)) with
        {
            Fixes = Sequence.Of(context.Replace(key.Span, right)),
        });
    }

    private void ReportUnknown(BindingContext context, EntrySyntax entry, string word, KeywordPlace place)
    {
        var key = entry.Key;
        if (context.IsFull)
        {
            return;
        }

        if ((KeywordTable.Anywhere(word) ?? KeywordTable.Anywhere(word.Replace(' ', '-'))) is { } elsewhere && (elsewhere.Where & place) == 0)
        {
            context.Report(StructureDiagnostics.MisplacedKeyword, key.Span, Message.Same(word), place.Words(), elsewhere.Where.AllWords());
            return;
        }

        var candidates = KeywordTable.All.Where(k => (k.Where & place) != 0).Select(context.Word).ToList();
        if (Spelling.Nearest(word, candidates) is { } nearest && KeywordTable.At(place, nearest) is { } meant && !_misspelt.ContainsKey(meant))
        {
            _misspelt.Add(meant, entry);
        }

        context.ReportUnknown(StructureDiagnostics.UnknownKeyword, key.Span, word, candidates, Message.Same(word), place.Words());
    }
}
