using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Where a questionnaire's expressions and names stand.</summary>
internal sealed class QuestionnairePlaces(
    BindingContext context,
    IReadOnlyList<BoundCondition> conditions,
    IReadOnlyList<CompositeScore> scores,
    IReadOnlyList<BoundItem> items,
    IEnumerable<EntrySyntax> indices)
{
    /// <summary>The conditions in their order, then the values of indices.</summary>
    public Sequence<PlacedExpression> Expressions() => conditions
        .Select(c => Placed(PlacedExpressionKind.Condition, c.Governed.Select(g => g.Text), c.Expression))
        .Concat(scores
            .Select(s => (Score: s, Bound: context.Expressions.FirstOrDefault(e => ReferenceEquals(e.Expression, s.Value))))
            .Where(v => v.Bound is not null)
            .Select(v => Placed(PlacedExpressionKind.Index, [v.Score.Id], v.Bound!)))
        .ToSequence();

    /// <summary>Where an item's code, an index's name or an option stands; of what stands in another file, where it is used.</summary>
    /// <param name="named">The item, index or option.</param>
    /// <param name="user">The item that uses it; null if none does.</param>
    public Place PlaceOf(object named, Item? user) => context.Source.PlaceOf(named switch
    {
        CompositeScore score => indices.First(i => i.Key.Text == score.Id).Key.Span,
        AnswerOption option when context.Texts.Of(option.Label) is { IsEmpty: false } places => places[0].Scalar.Span,
        _ => items.First(i => i.Item.Code == ((named as Item) ?? user)!.Code).Name.Span,
    });

    private PlacedExpression Placed(PlacedExpressionKind kind, IEnumerable<string> names, BoundExpression bound) => new(
        kind, names.ToSequence(), bound.Expression.Source, bound.Expression.Root, (Place.InText)context.Source.PlaceOf(bound.Places.Whole));
}
