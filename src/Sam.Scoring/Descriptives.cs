using Sam.Measures;

namespace Sam;

/// <summary>
/// The exact description of a group of numbers: sum, mean, three medians, quartiles, range and modes. All are null, and there are no modes, where
/// there is no number. Standard deviation and intervals are inferential and belong to Sam.Statistics.
/// </summary>
public sealed class Descriptives
{
    private readonly List<(Rational Score, long Count)> _scores;

    private Descriptives(List<(Rational Score, long Count)> scores) => _scores = scores;

    /// <summary>How many numbers there are.</summary>
    public long N => _scores.Sum(s => s.Count);

    /// <summary>Their sum; 0 where there is none.</summary>
    public Rational Sum => _scores.Aggregate(Rational.Zero, (sum, s) => sum + (s.Score * s.Count));

    /// <summary>The arithmetic mean.</summary>
    public Rational? Mean => Scores.Mean(_scores).Exact;

    /// <summary>The middle number, or the mean of the two in the middle.</summary>
    public Rational? Median => Scores.Median(_scores).Exact;

    /// <summary>The lower of the two in the middle: always one of the numbers, so the one to name by its label.</summary>
    public Rational? MedianLow => Scores.MedianLow(_scores).Exact;

    /// <summary>The higher of the two in the middle.</summary>
    public Rational? MedianHigh => N == 0 ? null : Scores.At(_scores, N / 2);

    /// <summary>
    /// The interpolated median M + (above − below) / (2 · at), where at is how many have the median M; M itself where nobody has it. It says where
    /// in the middle class the median lies, and means something only for codes one apart: null where a number is not whole.
    /// </summary>
    public Rational? MedianInterpolated => _scores.All(s => s.Score.IsWhole) ? Scores.Interpolated(_scores) : null;

    /// <summary>The lower quartile, type 7 of Hyndman and Fan (<i>Am Stat</i> 1996;50:361–365), as in Excel and R.</summary>
    public Rational? LowerQuartile => Scores.Summary(_scores)?.LowerQuartile;

    /// <summary>The upper quartile, type 7.</summary>
    public Rational? UpperQuartile => Scores.Summary(_scores)?.UpperQuartile;

    /// <summary>The least number.</summary>
    public Rational? Min => Scores.Summary(_scores)?.Min;

    /// <summary>The greatest number.</summary>
    public Rational? Max => Scores.Summary(_scores)?.Max;

    /// <summary>The numbers that come most often, rising: several where they tie, all where none comes twice.</summary>
    public Sequence<Rational> Modes => _scores.Where(s => s.Count == _scores.Max(m => m.Count)).Select(s => s.Score).ToSequence();

    /// <summary>The description of numbers in any order.</summary>
    public static Descriptives Of(IEnumerable<Rational> numbers) => Of(numbers.Select(n => (n, 1L)));

    /// <summary>The description of numbers with how often each comes; the same number may come in several parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Descriptives Of(IEnumerable<(Rational Number, long Count)> numbers)
    {
        var counts = new SortedDictionary<Rational, long>();
        foreach (var (number, count) in numbers)
        {
            if (count < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(numbers), count, "a count is at least 0");
            }

            counts[number] = counts.GetValueOrDefault(number) + count;
        }

        return new Descriptives(counts.Where(c => c.Value > 0).Select(c => (c.Key, c.Value)).ToList());
    }

    /// <summary>The share of the numbers that are equal to one: floor and ceiling are those at the ends of the declared scale.</summary>
    public Figure ShareAt(Rational number) => Figure.Share(_scores.Where(s => s.Score == number).Sum(s => s.Count), N);

    /// <summary>
    /// The mean as percent of the maximum possible, 100 · (mean − min) / (max − min) on the declared scale (POMP; Cohen et al., <i>Multivariate
    /// Behav Res</i> 1999;34:315–346); null without numbers.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale has no width.</exception>
    public Rational? PercentOfMaximum(Rational min, Rational max) => min >= max
        ? throw new ArgumentOutOfRangeException(nameof(max), max, "the greatest score is above the least")
        : Mean is { } mean ? Rational.Hundred * (mean - min) / (max - min) : null;
}
