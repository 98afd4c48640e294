using System.Globalization;

namespace Sam.Measures;

/// <summary>Top-k and bottom-k box: the share of scored answers that have one of the k highest or lowest scores of the scale.</summary>
internal sealed class BoxMeasure(int k, bool isTop) : IMeasure
{
    public string Name => (isTop ? "top-" : "bottom-") + k.ToString(CultureInfo.InvariantCulture);

    public static BoxMeasure? Parse(string name)
    {
        var isTop = name.StartsWith("top-", StringComparison.Ordinal);
        var digits = isTop ? name[4..] : name.StartsWith("bottom-", StringComparison.Ordinal) ? name[7..] : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var k) && k is >= 1 and <= 9 ? new BoxMeasure(k, isTop) : null;
    }

    public Message Definition => isTop
        ? new($"andelen bland svar med poäng som har något av de {k} högsta stegen", $"the share of scored answers with one of the {k} highest scores")
        : new($"andelen bland svar med poäng som har något av de {k} lägsta stegen", $"the share of scored answers with one of the {k} lowest scores");

    public FigureKind Kind => FigureKind.Share;

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context)
    {
        var declared = context.Item.Answer.Options.Select(o => o.Score).OfType<Rational>().Distinct().ToList();
        if (declared.Count == 0)
        {
            return Figure.None(FigureKind.Share, NullReason.NotComparable);
        }

        var boxed = (isTop ? declared.OrderDescending() : declared.Order()).Take(k).ToHashSet();
        var scores = context.ScoreCounts;
        return Figure.Share(scores.Where(s => boxed.Contains(s.Score)).Sum(s => s.Count), scores.Sum(s => s.Count));
    }
}
