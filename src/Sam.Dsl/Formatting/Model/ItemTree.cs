using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting.Model;

/// <summary>Items → questions of a list; the parts of a stem become one question again.</summary>
internal sealed class ItemTree(TreeWords words, ScaleTree scales, Sequence<LegalReference> inherited)
{
    /// <summary>The questions of an area.</summary>
    public ListSyntax Questions(IEnumerable<Item> items)
    {
        var questions = new List<SyntaxNode>();
        var rest = new Queue<Item>(items);
        while (rest.Count > 0)
        {
            var parts = new List<Item> { rest.Dequeue() };
            while (parts[0].Stem is { } stem && rest.Count > 0 && rest.Peek().Stem == stem)
            {
                parts.Add(rest.Dequeue());
            }

            questions.Add(parts[0].Stem is { } whole ? Stem(whole, parts) : Question(parts[0]));
        }

        return new ListSyntax(default, questions);
    }

    private MapSyntax Question(Item item) => TreeWords.Map([.. Named(item.Code, item.Text), .. Details(item)]);

    private MapSyntax Stem(ItemStem stem, List<Item> parts) => TreeWords.Map(
    [
        .. Named(stem.Code, stem.Text),
        words.Entry(KeywordTable.Parts, TreeWords.Map(parts.Select(p => new EntrySyntax(
            TreeWords.Word(p.Code.Text.Substring(stem.Code.Text.Length)),
            TreeWords.Map([words.Entry(KeywordTable.Text, words.Text(StemText.PartOf(p.Text, stem.Text))), .. Details(p)]))))),
    ]);

    // A number begins the line; what is a keyword or a language's code needs the long form.
    private IEnumerable<EntrySyntax> Named(ItemCode code, LocalizedText text)
    {
        var isLong = KeywordTable.Anywhere(code.Text) is not null || Binding.LanguageCodes.IsCode(code.Text);
        return isLong
            ? [words.Entry(KeywordTable.Id, TreeWords.Word(code.Text)), words.Entry(KeywordTable.Text, words.Text(text))]
            : [new EntrySyntax(TreeWords.Word(code.Text), words.Text(text))];
    }

    private List<EntrySyntax> Details(Item item) =>
    [
        .. scales.Answer(item.Answer),
        .. item.Laws == inherited ? [] : words.Some(KeywordTable.Laws, item.Laws, l => TreeWords.Words(l.Select(r => r.Text))),
        .. words.Entry(KeywordTable.Audience, item.Audience, words.Text),
        .. words.Entry(KeywordTable.Help, item.Help, words.Text),
        .. words.Entry(KeywordTable.Guidance, item.Guidance, words.Text),
        .. words.Some(KeywordTable.Note, item.Notes, n => words.Texts(n)),
        .. words.Entry(KeywordTable.ShowIf, item.ShowIf, words.Expression),
        .. item.IsRequired == item.Answer is not (AnswerType.FreeText or AnswerType.Choices) ? [] : new[] { words.Entry(KeywordTable.Required, words.YesNo(item.IsRequired)) },
        .. words.Entry(KeywordTable.Comment, item.Comment, Comment),
        .. item.IsReversed ? new[] { words.Entry(KeywordTable.Reversed, words.YesNo(true)) } : [],
        .. item.Weight == Rational.One ? [] : new[] { words.Entry(KeywordTable.Weight, TreeWords.Number(item.Weight)) },
        .. words.Some(KeywordTable.ActionWhen, item.ActionWhen, a => TreeWords.Words(a)),
        .. words.Some(KeywordTable.Barriers, item.Barriers, b => TreeWords.Words(b)),
        .. item.CountsAs is { } countsAs ? new[] { words.Entry(KeywordTable.CountsAs, words.Value(ValueWords.CountsAs, countsAs)) } : [],
        .. words.Entry(KeywordTable.Previously, item.Previously, Previously),
        .. words.Some(KeywordTable.Report, item.Measures, m => TreeWords.Words(m.Select(words.Measure))),
        .. item.IsSensitive ? new[] { words.Entry(KeywordTable.Sensitive, words.YesNo(true)) } : [],
    ];

    private ScalarSyntax Comment(CommentRule rule) => rule.OnOptions.IsEmpty
        ? words.YesNo(true)
        : TreeWords.Word(words.Value(ValueWords.On, true).Text + " " + string.Join(", ", rule.OnOptions));

    private SyntaxNode Previously(Predecessor predecessor) => predecessor is { Comparability: Comparability.Comparable, Because: null }
        ? TreeWords.Word(predecessor.Code.Text)
        : TreeWords.Map(
        [
            words.Entry(KeywordTable.PreviousItem, TreeWords.Word(predecessor.Code.Text)),
            words.Entry(KeywordTable.Comparable, words.Value(ValueWords.Comparabilities, predecessor.Comparability)),
            .. words.Entry(KeywordTable.Because, predecessor.Because, words.Text),
        ]);
}
