using Sam.Expressions;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>SAM4021: an index of one question says nothing that the question does not say. With bands, lights or a range of its own it does.</summary>
internal static class IndicesHaveSeveralItems
{
    public static void Check(RuleContext context)
    {
        foreach (var score in context.Scores.Where(s => s is { Value: null, Items.Count: 1, OnHundredRange: false, Light: null, Bands.IsEmpty: true, PlugIn: null }))
        {
            // "alla" stays right when questions are added.
            var questions = context.Find(score, KeywordTable.Questions)!.Value;
            if (questions is not ScalarSyntax word || !ExpressionWords.All.Is(word.Text))
            {
                context.Report(ScoringDiagnostics.OneItemIndex, questions, score.Id, score.Items[0].Text);
            }
        }
    }
}
