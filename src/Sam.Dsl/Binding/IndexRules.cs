using Sam.Keywords;

namespace Sam.Binding;

/// <summary>What the parts of an index must be to make sense together.</summary>
internal static class IndexRules
{
    public static void Check(BindingContext context, Values values, NameTable names, CompositeScore score, MapReader reader)
    {
        CheckRange(context, score, reader);
        CheckCombination(context, score, reader);
        CheckLight(context, values, names, score, reader);
    }

    // Only a mean of items has a least and a greatest possible value to be put between.
    private static void CheckRange(BindingContext context, CompositeScore score, MapReader reader)
    {
        if (score.OnHundredRange && (score.Value is not null || score.Calculation is ScoreCalculation.Sum or ScoreCalculation.Share))
        {
            context.Report(ScoringDiagnostics.RangeNeedsMean, reader.Find(KeywordTable.OnRange)!.Key, score.Id);
        }
    }

    private static void CheckCombination(BindingContext context, CompositeScore score, MapReader reader)
    {
        var isOdd = score.Value is not null
            ? score.Combine != ScoreCombination.Respondents
            : score.Combine == ScoreCombination.AllAnswers && score.Calculation == ScoreCalculation.Sum;
        if (isOdd)
        {
            var word = reader.Find(KeywordTable.Combine)!.Value;
            context.Report(ScoringDiagnostics.CombinationNotPossible, word, context.Source.Text.Substring(word.Span.Start, word.Span.Length), score.Id);
        }
    }

    private static void CheckLight(BindingContext context, Values values, NameTable names, CompositeScore score, MapReader reader)
    {
        if (score.Light is { IsShare: true } && !IsPercentage(names, score))
        {
            context.Report(ScoringDiagnostics.LightNeedsRange, reader.Find(KeywordTable.Light)!.Key, score.Id);
        }

        if (score is { Light.IsShare: false, IsShare: true } && reader.Find(KeywordTable.Light)?.Value is Syntax.MapSyntax light)
        {
            foreach (var threshold in light.Entries.Where(e => KeywordTable.GreenFrom.Is(e.Key.Text) || KeywordTable.YellowFrom.Is(e.Key.Text)))
            {
                values.Share(values.Word(threshold));
            }
        }
    }

    // Thresholds in percent need a value that can be read as a percentage: a share, or a number on a range of 0-100.
    private static bool IsPercentage(NameTable names, CompositeScore score)
    {
        var items = score.Value is { } value ? value.Root.SelfAndDescendants().OfType<ExpressionNode.Items>().SelectMany(i => i.Codes) : score.Items;
        return score.IsShare || score.OnHundredRange || items.All(c => names.ItemOf(c).ScoreRange() is { } range && range == (Rational.Zero, Rational.Hundred));
    }
}
