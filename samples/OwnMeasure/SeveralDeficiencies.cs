using Sam;

namespace OwnMeasure;

/// <summary>
/// The share of forms that answer at least two of an index's questions without a positive answer: deficiencies that come together. How answers
/// go together in a form is not to be had from counts per question, so the measure makes a state of its own.
/// </summary>
[Measure("flera-brister")]
public sealed class SeveralDeficiencies : IMeasure
{
    public string Name => "flera-brister";

    public Message Definition => new("andelen formulär med minst två svar som inte är positiva", "the share of forms with at least two answers that are not positive");

    public FigureKind Kind => FigureKind.Share;

    public bool CanMeasure(MeasureSubject subject) => subject is MeasureSubject.OfScore;

    public AggregationPlan Needs(MeasureRequest request) => new([], [new Forms(request.Score)]);

    public Figure Compute(MeasureContext context)
    {
        var (several, all) = context.StateOf(new Forms(context.Score));
        return Figure.Share(several, all);
    }

    /// <summary>How many forms there are, and how many with several deficiencies. Sums, so parts merge in any order.</summary>
    private sealed class Forms(CompositeScore score) : Aggregation<(long Several, long All)>
    {
        public override string Name => score.Id;

        public override Sequence<Variable> Reads { get; } = score.Items.Select(i => (Variable)new Variable.OfItem(i)).ToSequence();

        public override (long Several, long All) Create() => default;

        public override (long Several, long All) Add((long Several, long All) state, ResponseRow row)
        {
            var deficiencies = 0;
            for (var item = 0; item < row.Count; item++)
            {
                deficiencies += row[item] is { Kind: OptionKind.Valid, Option.IsPositive: false } ? 1 : 0;
            }

            return (state.Several + (deficiencies >= 2 ? 1 : 0), state.All + 1);
        }

        public override (long Several, long All) Merge((long Several, long All) state, (long Several, long All) other) =>
            (state.Several + other.Several, state.All + other.All);
    }
}
