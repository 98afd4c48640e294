using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>SAM4025: the limits of an index's traffic light lie between the least and the greatest value that the index can have.</summary>
internal static class LightsCanChange
{
    public static void Check(RuleContext context)
    {
        foreach (var score in context.Scores.Where(s => s.Light is { IsShare: false }))
        {
            if (ScoreBounds.Of(context, score) is not { } bounds || context.Find(score, KeywordTable.Light)?.Value is not MapSyntax light)
            {
                continue;
            }

            foreach (var limit in light.Entries.Select(e => e.Value).OfType<ScalarSyntax>())
            {
                if (Rational.TryParse(limit.Text, out var value) && (value > bounds.Max || value < bounds.Min))
                {
                    context.Binding.Report(
                        ScoringDiagnostics.LightOutOfRange, limit.Span, Message.Same(limit.Text), Message.Same(score.Id), new Message(bounds.Text, bounds.EnglishText));
                }
            }
        }
    }
}
