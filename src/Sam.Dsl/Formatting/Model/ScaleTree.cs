using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting.Model;

/// <summary>Scales and answer types → what stands behind <c>svar</c> and beside it.</summary>
internal sealed class ScaleTree(TreeWords words, IReadOnlyDictionary<string, ResponseScale> named)
{
    /// <summary>The entries of a question that say what an answer looks like.</summary>
    public IEnumerable<EntrySyntax> Answer(AnswerType answer) => answer switch
    {
        AnswerType.FreeText => [words.Entry(KeywordTable.Answers, TreeWords.Word(BuiltInScales.FreeText))],
        AnswerType.Date => [words.Entry(KeywordTable.Answers, TreeWords.Word(BuiltInScales.Date))],
        AnswerType.Number number => Number(number),
        AnswerType.Choice choice => [words.Entry(KeywordTable.Answers, Use(choice.Scale))],
        AnswerType.Choices choices => Several(choices),
        _ => [],
    };

    /// <summary>A scale by its name where it has one that means the same, written out otherwise.</summary>
    public SyntaxNode Use(ResponseScale scale) =>
        named.TryGetValue(scale.Id, out var known) && known.Equals(scale) ? TreeWords.Word(scale.Id)
        : BuiltInScales.Find(scale.Id) is AnswerType.Choice { Scale: { } builtIn } && builtIn.Equals(scale) ? TreeWords.Word(scale.Id)
        : Whole(scale);

    /// <summary>A scale with all that it says.</summary>
    public MapSyntax Whole(ResponseScale scale)
    {
        var valid = scale.Options.Where(o => o.Kind == OptionKind.Valid).ToList();
        var isRange = scale.IsNumeric && valid.All(o => o.Symbol is null && !o.IsExclusive);
        return TreeWords.Map(
        [
            .. isRange ? Range(valid) : Options(valid),
            .. Marked(KeywordTable.Positive, valid.Where(o => o.IsPositive)),
            .. Special(scale.Options),
            .. Marked(KeywordTable.Exclusive, scale.Options.Where(o => o.IsExclusive)),
        ]);
    }

    private IEnumerable<EntrySyntax> Range(List<AnswerOption> valid)
    {
        var labels = valid.Where(o => o.Label.First != o.Code || o.Label.Languages.Skip(1).Any()).ToList();
        yield return words.Entry(KeywordTable.From, TreeWords.Word(valid[0].Code));
        yield return words.Entry(KeywordTable.To, TreeWords.Word(valid[valid.Count - 1].Code));
        if (labels.Count > 0)
        {
            yield return words.Entry(KeywordTable.Labels, TreeWords.Map(labels.Select(o => new EntrySyntax(TreeWords.Word(o.Code), words.Text(o.Label)))));
        }

        if (valid.Any(o => o.Score?.ToString() != o.Code))
        {
            yield return Scores(valid);
        }
    }

    private IEnumerable<EntrySyntax> Options(List<AnswerOption> valid)
    {
        var needsLong = valid.Any(o => o.Symbol is not null);
        yield return words.Entry(KeywordTable.Options, needsLong
            ? new ListSyntax(default, valid.Select(o => (SyntaxNode)Long(o)).ToList())
            : TreeWords.Map(valid.Select(o => new EntrySyntax(TreeWords.Word(o.Code), words.Text(o.Label)))));
        if (valid.Any(o => o.Score is not null))
        {
            yield return Scores(valid);
        }
    }

    private MapSyntax Long(AnswerOption option) => TreeWords.Map(
    [
        words.Entry(KeywordTable.Id, TreeWords.Word(option.Code)),
        words.Entry(KeywordTable.Text, words.Text(option.Label)),
        .. words.Entry(KeywordTable.Symbol, option.Symbol, TreeWords.Word),
    ]);

    private EntrySyntax Scores(List<AnswerOption> valid) => words.Entry(
        KeywordTable.Scores,
        TreeWords.Map(valid.Where(o => o.Score is not null).Select(o => new EntrySyntax(TreeWords.Word(o.Code), TreeWords.Number(o.Score!.Value)))));

    private IEnumerable<EntrySyntax> Marked(Keyword keyword, IEnumerable<AnswerOption> options) =>
        words.Some(keyword, options.Select(o => o.Code).ToSequence(), codes => TreeWords.Words(codes));

    private IEnumerable<EntrySyntax> Special(IEnumerable<AnswerOption> options)
    {
        foreach (var (kind, keyword) in new[] { (OptionKind.NotApplicable, KeywordTable.NotApplicable), (OptionKind.DontKnow, KeywordTable.DontKnow) })
        {
            var special = options.Where(o => o.Kind == kind).ToList();
            if (special.Count > 0)
            {
                yield return words.Entry(keyword, TreeWords.Map(special.Select(o => new EntrySyntax(TreeWords.Word(o.Code), words.Text(o.Label)))));
            }
        }
    }

    private IEnumerable<EntrySyntax> Number(AnswerType.Number number) =>
    [
        words.Entry(KeywordTable.Answers, TreeWords.Word(BuiltInScales.Number)),
        .. number.From is { } from ? new[] { words.Entry(KeywordTable.AtLeast, TreeWords.Number(from)) } : [],
        .. number.To is { } to ? new[] { words.Entry(KeywordTable.AtMost, TreeWords.Number(to)) } : [],
        .. Special(number.Special),
    ];

    private IEnumerable<EntrySyntax> Several(AnswerType.Choices choices) =>
    [
        words.Entry(KeywordTable.Answers, Use(choices.Scale)),
        choices.AtLeast > 0
            ? words.Entry(KeywordTable.AtLeast, TreeWords.Number(choices.AtLeast))
            : words.Entry(KeywordTable.Several, words.YesNo(true)),
        .. choices.AtMost is { } most ? new[] { words.Entry(KeywordTable.AtMost, TreeWords.Number(most)) } : [],
    ];
}
