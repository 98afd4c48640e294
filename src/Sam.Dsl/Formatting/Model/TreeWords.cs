using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting.Model;

/// <summary>Nodes of a tree that no author wrote: words, texts, lists and entries from values of the model.</summary>
internal sealed class TreeWords(Language language, string textLanguage)
{
    public static ScalarSyntax Word(string text) => new(default, text, isQuoted: text.Length == 0);

    public static ScalarSyntax Number(Rational number) => Word(number.ToString());

    /// <summary>A share as a percentage, exactly.</summary>
    public static ScalarSyntax Percent(Rational share) => Word((share * Rational.Hundred).ToString() + " %");

    public ScalarSyntax YesNo(bool value) => Word(ValueWords.YesNo[value ? 0 : 1].In(language));

    /// <summary>A word that means a value.</summary>
    public ScalarSyntax Value<T>(IEnumerable<ValueWord<T>> words, T value) =>
        Word(words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).In(language));

    /// <summary>A text: plain where it is only in the language of the file's texts.</summary>
    public SyntaxNode Text(LocalizedText text) => text.Languages.SequenceEqual([textLanguage])
        ? Word(text.First)
        : new MapSyntax(default, text.Languages.Select(l => new EntrySyntax(Word(l), Word(text.In(l)))).ToList());

    public SyntaxNode Texts(IEnumerable<LocalizedText> texts) => new ListSyntax(default, texts.Select(Text).ToList());

    /// <summary>Words: one stands alone.</summary>
    public static SyntaxNode Words(IEnumerable<string> words)
    {
        var all = words.Select(Word).ToList();
        return all.Count == 1 ? all[0] : new ListSyntax(default, all);
    }

    public ScalarSyntax Expression(Expression expression) => Word(ExpressionTranslation.To(language, expression.Source));

    public string Keyword(Keyword keyword) => keyword.In(language);

    /// <summary>A measure by the word that authors write.</summary>
    public string Measure(string name) => ValueTranslation.Of(KeywordTable.Report, name, language);

    public SyntaxNode Light(TrafficLight light) => Map(
    [
        Entry(KeywordTable.GreenFrom, light.IsShare ? Percent(light.GreenFrom) : Number(light.GreenFrom)),
        Entry(KeywordTable.YellowFrom, light.IsShare ? Percent(light.YellowFrom) : Number(light.YellowFrom)),
    ]);

    public EntrySyntax Entry(Keyword keyword, SyntaxNode value) => new(Word(keyword.In(language)), value);

    /// <summary>An entry where there is a value; nothing where there is none.</summary>
    public IEnumerable<EntrySyntax> Entry<T>(Keyword keyword, T? value, Func<T, SyntaxNode> node)
        where T : class => value is null ? [] : [Entry(keyword, node(value))];

    /// <summary>An entry where a sequence has elements; nothing where it is empty.</summary>
    public IEnumerable<EntrySyntax> Some<T>(Keyword keyword, Sequence<T> values, Func<Sequence<T>, SyntaxNode> node) =>
        values.IsEmpty ? [] : [Entry(keyword, node(values))];

    public static MapSyntax Map(IEnumerable<EntrySyntax> entries) => new(default, entries.ToList());

    public static MapSyntax Pairs(IEnumerable<KeyValuePair<string, string>> pairs) => Map(pairs.Select(p =>
        new EntrySyntax(Word(p.Key), p.Value.Contains('|') ? Words(p.Value.Split('|').Select(v => v.Trim())) : Word(p.Value))));
}
