namespace Sam.Measures;

/// <summary>Net: the top-two share less the bottom-two share, in percentage points.</summary>
internal sealed class NetMeasure : IMeasure
{
    private readonly BoxMeasure _top = new(2, isTop: true);
    private readonly BoxMeasure _bottom = new(2, isTop: false);

    public string Name => "net";

    public Message Definition => new("andelen i topp-2 minus andelen i botten-2, i procentenheter", "the top-2 share less the bottom-2 share, in percentage points");

    public FigureKind Kind => FigureKind.Points;

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context) => Figure.Change(_top.Compute(context), _bottom.Compute(context));
}
