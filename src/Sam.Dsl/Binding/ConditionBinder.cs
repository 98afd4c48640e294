using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Conditions: each text is read once, whether it governs one item or all those of an area.</summary>
internal sealed class ConditionBinder(BindingContext context, NameTable names)
{
    private readonly ExpressionBinder _expressions = new(context, names);
    private readonly Dictionary<ScalarSyntax, BoundCondition> _conditions = [];
    private readonly List<BoundCondition> _inOrder = [];

    /// <summary>The conditions that could be read, those of earlier items first and those of an area before those of its items.</summary>
    public IReadOnlyList<BoundCondition> Conditions => _inOrder;

    /// <summary>The areas with the conditions of their items.</summary>
    public List<Section> Bind(IReadOnlyList<BoundSection> sections)
    {
        var texts = sections.SelectMany(s => s.Items)
            .SelectMany(i => i.Conditions, (item, text) => (text, item))
            .GroupBy(c => c.text, c => c.item);
        foreach (var text in texts)
        {
            BindOne(text.Key, text.ToList());
        }

        return sections.Select(WithConditions).ToList();
    }

    private void BindOne(ScalarSyntax text, List<BoundItem> governed)
    {
        if (_expressions.Bind(text) is not { } bound)
        {
            return;
        }

        new ExpressionTypes(context, names, bound.Places).CheckCondition(bound.Expression.Root);
        var above = Bound(governed[0].Conditions.TakeWhile(t => t != text));
        var condition = new BoundCondition(bound, governed.Select(g => g.Item.Code).ToList(), above, governed.Any(g => g.SaysRequired));
        _conditions.Add(text, condition);
        _inOrder.Add(condition);
    }

    private Section WithConditions(BoundSection section) => new(
        section.Id,
        section.Title,
        section.Items.Select(i => i.Item with { ShowIf = All(Bound(i.Conditions)) }).ToSequence(),
        section.Laws,
        section.Notes);

    private List<BoundCondition> Bound(IEnumerable<ScalarSyntax> texts) =>
        texts.Where(_conditions.ContainsKey).Select(t => _conditions[t]).ToList();

    private static Expression? All(List<BoundCondition> conditions) => conditions.Count == 0 ? null : conditions.Select(c => c.Expression.Expression).Aggregate((a, b) =>
        new Expression($"({a.Source}) och ({b.Source})", new ExpressionNode.Binary(BinaryOperator.And, a.Root, b.Root)));
}
