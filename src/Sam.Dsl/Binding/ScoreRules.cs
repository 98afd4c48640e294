using Sam.Syntax;

namespace Sam.Binding;

/// <summary>What is asked of an item's scores and signs must be there: reversal, and measures that need them.</summary>
internal static class ScoreRules
{
    /// <summary>Checks a finished item; nothing is said of one whose scale has faults.</summary>
    public static void Check(BindingContext context, ItemTemplate template)
    {
        if (template.Answer is null)
        {
            return;
        }

        var item = template.Build();
        if (item.IsReversed && item.ScoreRange() is null && template.ReversedAt is { } reversed)
        {
            context.Report(ScoringDiagnostics.NothingToReverse, reversed, item.Code.Text);
        }

        foreach (var word in Words(template.MeasuresAt).Where(w => !HasWhatItNeeds(item, w.Text)))
        {
            context.Report(ScoringDiagnostics.MeasureWithoutScores, word, word.Text, item.Code.Text);
        }
    }

    private static IEnumerable<ScalarSyntax> Words(SyntaxNode? node) => node switch
    {
        ScalarSyntax one => [one],
        ListSyntax list => list.Items.OfType<ScalarSyntax>(),
        _ => [],
    };

    private static bool HasWhatItNeeds(Item item, string measure) => MeasureNames.Find(measure) switch
    {
        "share-positive" => item.Scale is { IsSigned: true },
        "mean" or "median" or "net" => HasScores(item),
        { } box when box.StartsWith("top-", StringComparison.Ordinal) || box.StartsWith("bottom-", StringComparison.Ordinal) => HasScores(item),
        _ => true,
    };

    private static bool HasScores(Item item) => item.Answer is AnswerType.Number || item.Answer.Options.Any(o => o.Score is not null);
}
