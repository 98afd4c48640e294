using Sam;

namespace OwnMeasure;

/// <summary>
/// How much those who answered agree: 1 − s² / σ², where s² is the variance of their scores and σ² that of answers spread evenly over the
/// scale (r<sub>WG</sub> of James, Demaree and Wolf, <i>J Appl Psychol</i> 1984;69:85). 1 if all gave the same answer, 0 if they answered as by
/// chance, below 0 if they are split. It needs no more than how many gave each answer.
/// </summary>
[Measure("enighet")]
public sealed class Agreement : IMeasure
{
    public string Name => "enighet";

    public Message Definition => new(
        "1 minus svarens varians delad med variansen om alla alternativ vore lika vanliga (rWG)",
        "1 less the variance of the answers over that of all options being equally common (rWG)");

    public bool CanMeasure(MeasureSubject subject) => subject is MeasureSubject.OfItem { Item.Scale.IsScored: true };

    public AggregationPlan Needs(MeasureRequest request) => new([request.Subject.Variable]);

    public Figure Compute(MeasureContext context)
    {
        var given = context.Answers.Entries.Where(e => e.Entry.Score is not null).Select(e => (e.Entry.Score!.Value, e.Count)).ToList();
        var n = given.Sum(g => g.Count);
        if (n < 2)
        {
            return Figure.None(FigureKind.Number, n == 0 ? NullReason.NoAnswers : NullReason.FewerThanTwo, n);
        }

        var options = context.Item.Answer.Options.Select(o => o.Score).OfType<Rational>().Select(s => (s, 1L)).ToList();
        var even = SumOfSquares(options) / options.Count;
        return even.Sign == 0
            ? Figure.None(FigureKind.Number, NullReason.ZeroVariance, n)
            : Figure.Number(Rational.One - (SumOfSquares(given) / (n - 1) / even), n);
    }

    private static Rational SumOfSquares(List<(Rational Score, long Count)> scores)
    {
        var n = scores.Sum(s => s.Count);
        var mean = scores.Aggregate(Rational.Zero, (sum, s) => sum + (s.Score * s.Count)) / n;
        return scores.Aggregate(Rational.Zero, (sum, s) => sum + ((s.Score - mean) * (s.Score - mean) * s.Count));
    }
}
