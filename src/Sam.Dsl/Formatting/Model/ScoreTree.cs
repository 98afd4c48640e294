using System.Globalization;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting.Model;

/// <summary>Composite scores → indices.</summary>
internal sealed class ScoreTree(TreeWords words)
{
    public MapSyntax Of(CompositeScore score) => TreeWords.Map(
    [
        words.Entry(KeywordTable.Text, words.Text(score.Text)),
        .. score.Value is { } value ? [words.Entry(KeywordTable.Value, words.Expression(value))] : Items(score),
        .. score.Combine == ScoreCombination.Respondents ? [] : new[] { words.Entry(KeywordTable.Combine, words.Value(ValueWords.Combinations, score.Combine)) },
        .. score.Model is { } model ? new[] { words.Entry(KeywordTable.Model, words.Value(ValueWords.Models, model)) } : [],
        .. score.OnHundredRange ? new[] { words.Entry(KeywordTable.OnRange, TreeWords.Word("0-100")) } : [],
        .. words.Entry(KeywordTable.Light, score.Light, words.Light),
        .. words.Some(KeywordTable.Report, score.Measures, m => TreeWords.Words(m.Select(words.Measure))),
        .. words.Some(KeywordTable.Bands, score.Bands, b => TreeWords.Map(b.Select(band => new EntrySyntax(TreeWords.Number(band.From), words.Text(band.Label))))),
    ]);

    private IEnumerable<EntrySyntax> Items(CompositeScore score) =>
    [
        words.Entry(KeywordTable.Questions, new ListSyntax(default, score.Items.Select(i => (SyntaxNode)TreeWords.Word(i.Text)).ToList())),
        .. score.Calculation == ScoreCalculation.Mean ? [] : new[] { words.Entry(KeywordTable.Calculation, Calculation(score)) },
        .. score.MinAnswered == MinimumAnswered.Half ? [] : new[] { words.Entry(KeywordTable.MinAnswered, MinAnswered(score.MinAnswered)) },
    ];

    private ScalarSyntax Calculation(CompositeScore score) =>
        score.PlugIn is { } plugIn ? TreeWords.Word(plugIn) : words.Value(ValueWords.Calculations, score.Calculation);

    private ScalarSyntax MinAnswered(MinimumAnswered rule)
    {
        var number = rule.Number.ToString(CultureInfo.InvariantCulture);
        return rule.Kind switch
        {
            MinimumAnswered.Rule.AtLeast => TreeWords.Word(number),
            MinimumAnswered.Rule.AllBut => TreeWords.Word("k-" + number),
            var word => words.Value(ValueWords.MinAnswered, word),
        };
    }
}
