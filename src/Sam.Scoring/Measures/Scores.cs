namespace Sam.Measures;

/// <summary>
/// The scores of a histogram: which value how often. An item's own figures are of scores as given, so that its mean is that of the
/// distribution printed above it; reversal belongs to composite scores.
/// </summary>
internal static class Scores
{
    /// <summary>Scores in rising order with their counts; answers without a score are left out.</summary>
    public static List<(Rational Score, long Count)> Of(Histogram histogram)
    {
        var scores = new List<(Rational Score, long Count)>(Math.Min(histogram.Counts.Count, 16));
        for (var i = 0; i < histogram.Counts.Count; i++)
        {
            if (histogram.Counts[i] is > 0 and var count && histogram.Book.Entries[i] is { Score: { } score, Kind: OptionKind.Valid })
            {
                scores.Add((score, count));
            }
        }

        // Values stand in rising order in most books, and options in falling order.
        if (scores.Count > 1 && scores[0].Score > scores[^1].Score)
        {
            scores.Reverse();
        }

        return IsRising(scores) ? scores : [.. scores.OrderBy(s => s.Score)];
    }

    private static bool IsRising(List<(Rational Score, long Count)> scores)
    {
        for (var i = 1; i < scores.Count; i++)
        {
            if (scores[i - 1].Score > scores[i].Score)
            {
                return false;
            }
        }

        return true;
    }

    public static Figure Mean(List<(Rational Score, long Count)> scores) =>
        Figure.Mean(scores.Aggregate(Rational.Zero, (sum, s) => sum + (s.Score * s.Count)), scores.Sum(s => s.Count));

    /// <summary>The variance with n − 1 below the line, exact; null for fewer than two.</summary>
    public static Rational? Variance(List<(Rational Score, long Count)> scores)
    {
        var n = scores.Sum(s => s.Count);
        if (n < 2)
        {
            return null;
        }

        var (sum, squares) = (Rational.Zero, Rational.Zero);
        foreach (var (score, count) in scores)
        {
            sum += score * count;
            squares += score * score * count;
        }

        return (squares - (sum * sum / n)) / (n - 1);
    }

    /// <summary>The standard error of a mean; of all of a finite population it is 0.</summary>
    /// <param name="variance">The variance.</param>
    /// <param name="n">How many answers; at least one.</param>
    /// <param name="population">How many there are in all; null for a population without end.</param>
    public static double StandardError(Rational variance, long n, long? population) => Math.Sqrt((population is { } all && all > 0
        ? variance / n * (Rational.One - Rational.Of(Math.Min(n, all), all))
        : variance / n).ToDouble());

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

    /// <summary>
    /// The interpolated median M + (above − below) / (2 · at): where within the middle class the median lies. Only for whole-number codes
    /// (class width 1): null for a scale of others; M itself where nobody gave it.
    /// </summary>
    public static Rational? MedianInterpolated(Item item, List<(Rational Score, long Count)> scores)
    {
        var classes = item.Answer is AnswerType.Number ? scores.Select(s => s.Score).ToList() : item.Answer.Options.Select(o => o.Score).OfType<Rational>().Distinct().Order().ToList();
        var isWidthOne = classes.All(c => c.IsWhole) && (item.Answer is AnswerType.Number || classes.Zip(classes.Skip(1)).All(c => c.Second - c.First == Rational.One));
        return isWidthOne ? Interpolated(scores) : null;
    }

    /// <summary>The same for scores that are known to be codes one apart; null without scores.</summary>
    public static Rational? Interpolated(List<(Rational Score, long Count)> scores)
    {
        if (Median(scores).Exact is not { } median)
        {
            return null;
        }

        var at = scores.Where(s => s.Score == median).Sum(s => s.Count);
        var above = scores.Where(s => s.Score > median).Sum(s => s.Count);
        var below = scores.Where(s => s.Score < median).Sum(s => s.Count);
        return at == 0 ? median : median + Rational.Of(above - below, 2 * at);
    }

    /// <summary>Least, lower quartile, median, upper quartile, greatest; quartiles of type 7 (as in Excel and R).</summary>
    public static FiveNumberSummary? Summary(List<(Rational Score, long Count)> scores)
    {
        var n = scores.Sum(s => s.Count);
        return n == 0 ? null : new FiveNumberSummary(scores[0].Score, Quantile(scores, n, Rational.Of(1, 4)), Quantile(scores, n, Rational.Of(1, 2)), Quantile(scores, n, Rational.Of(3, 4)), scores[^1].Score);
    }

    private static Rational Quantile(List<(Rational Score, long Count)> scores, long n, Rational p)
    {
        var place = p * (n - 1);
        var whole = (long)(place.Numerator / place.Denominator);
        var low = At(scores, whole);
        return whole + 1 < n ? low + ((place - whole) * (At(scores, whole + 1) - low)) : low;
    }
}
