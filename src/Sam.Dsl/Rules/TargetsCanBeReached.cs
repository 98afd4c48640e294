using Sam.Keywords;
using Sam.Binding;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>SAM4022: the target of an index lies between the least and the greatest value that the index can have; of a share it is a share.</summary>
internal static class TargetsCanBeReached
{
    public static void Check(RuleContext context)
    {
        foreach (var entry in (context.Root.Find(KeywordTable.Targets)?.Value as MapSyntax)?.Entries ?? [])
        {
            if (context.Scores.FirstOrDefault(s => s.Id.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase)) is not { } score)
            {
                continue;
            }

            foreach (var word in new Values(context.Binding).Words(entry).Where(w => !ValueWords.Rising[0].Is(w.Text)))
            {
                Check(context, score, word);
            }
        }
    }

    private static void Check(RuleContext context, CompositeScore score, ScalarSyntax word)
    {
        if (score.IsShare)
        {
            // What lacks the percent sign is reported here.
            new Values(context.Binding).Share(word);
        }
        else if (Rational.TryParse(word.Text, out var target) && ScoreBounds.Of(context, score) is { } bounds && (target > bounds.Max || target < bounds.Min))
        {
            context.Binding.Report(
                ScoringDiagnostics.TargetOutOfRange, word.Span, Message.Same(word.Text), Message.Same(score.Id), new Message(bounds.Text, bounds.EnglishText));
        }
    }
}
