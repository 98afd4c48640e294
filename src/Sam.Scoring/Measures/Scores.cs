namespace Sam.Measures;

/// <summary>The scores of a histogram: which value how often, for an item that may be reversed.</summary>
internal static class Scores
{
    /// <summary>Scores in rising order with their counts; answers without a score are left out.</summary>
    public static List<(Rational Score, long Count)> Of(Item? item, Histogram histogram) => histogram.Entries
        .Where(e => e.Entry.Kind == OptionKind.Valid && e.Count > 0)
        .Select(e => (Score: e.Entry.Option is { } option && item is not null ? item.ScoreOf(option) : e.Entry.Score, e.Count))
        .Where(e => e.Score is not null)
        .Select(e => (e.Score!.Value, e.Count))
        .OrderBy(e => e.Item1)
        .ToList();

    public static Figure Mean(List<(Rational Score, long Count)> scores) =>
        Figure.Mean(scores.Aggregate(Rational.Zero, (sum, s) => sum + (s.Score * s.Count)), scores.Sum(s => s.Count));

    /// <summary>The score at a place in rising order, from 0.</summary>
    public static Rational At(List<(Rational Score, long Count)> scores, long place)
    {
        foreach (var (score, count) in scores)
        {
            if (place < count)
            {
                return score;
            }

            place -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(place), place, "beyond the scores");
    }

    /// <summary>The median: the middle score, or the mean of the two in the middle.</summary>
    public static Figure Median(List<(Rational Score, long Count)> scores)
    {
        var n = scores.Sum(s => s.Count);
        return n == 0
            ? Figure.None(FigureKind.Number, NullReason.NoAnswers)
            : Figure.Number((At(scores, (n - 1) / 2) + At(scores, n / 2)) / 2, n);
    }

    /// <summary>The lower of the two scores in the middle: always one that somebody gave.</summary>
    public static Figure MedianLow(List<(Rational Score, long Count)> scores)
    {
        var n = scores.Sum(s => s.Count);
        return n == 0 ? Figure.None(FigureKind.Number, NullReason.NoAnswers) : Figure.Number(At(scores, (n - 1) / 2), n);
    }
}
