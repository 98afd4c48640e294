using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>SAM4023, SAM4024: every value of an index with bands has one, and every band can be reached.</summary>
internal static class BandsCoverTheRange
{
    public static void Check(RuleContext context)
    {
        foreach (var score in context.Scores.Where(s => s.Bands.Count > 0))
        {
            if (ScoreBounds.Of(context, score) is { } bounds && context.Find(score, KeywordTable.Bands)?.Value is MapSyntax map)
            {
                Check(context, score, bounds, map);
            }
        }
    }

    private static void Check(RuleContext context, CompositeScore score, ScoreBounds bounds, MapSyntax map)
    {
        foreach (var (band, next) in score.Bands.Zip(score.Bands.Skip(1).Select(b => (Rational?)b.From).Append(null), (b, n) => (b, n)))
        {
            if (band.From > bounds.Max || next <= bounds.Min)
            {
                var key = KeyOf(map, score, band);
                context.Binding.Report(
                    ScoringDiagnostics.BandOutOfRange, key.Span, Message.Same(key.Text), Message.Same(score.Id), new Message(bounds.Text, bounds.EnglishText));
            }
        }

        if (score.Bands[0].From <= bounds.Max && score.Bands[0].From > bounds.Least)
        {
            var key = KeyOf(map, score, score.Bands[0]);
            context.Report(ScoringDiagnostics.BandGap, key, key.Text, score.Id, bounds.Least.Value.ToDecimalText(6));
        }
    }

    private static ScalarSyntax KeyOf(MapSyntax map, CompositeScore score, ScoreBand band) =>
        map.Entries.First(e => Values.BandFrom(e.Key.Text, score) == band.From).Key;
}
