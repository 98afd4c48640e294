using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Conditions: each text is read once, whether it governs one item or all those of an area.</summary>
internal sealed class ConditionBinder(BindingContext context, NameTable names)
{
    private readonly ExpressionBinder _expressions = new(context, names);

    /// <summary>The areas with the conditions of their items.</summary>
    public List<Section> Bind(IReadOnlyList<BoundSection> sections)
    {
        var conditions = sections.SelectMany(s => s.Items)
            .SelectMany(i => i.Conditions, (item, text) => (text, item.Item.Code))
            .GroupBy(c => c.text, c => c.Code)
            .ToDictionary(c => c.Key, c => BindOne(c.Key, c.ToList()));
        return sections.Select(s => WithConditions(s, conditions)).ToList();
    }

    private Expression? BindOne(ScalarSyntax text, IReadOnlyList<ItemCode> governed)
    {
        if (_expressions.Bind(text) is not { } bound)
        {
            return null;
        }

        new ExpressionTypes(context, names, bound.Places).CheckCondition(bound.Expression.Root);
        new ConditionOrder(context, names, bound.Places).Check(bound.Expression.Root, governed);
        return bound.Expression;
    }

    private static Section WithConditions(BoundSection section, Dictionary<ScalarSyntax, Expression?> conditions) => new(
        section.Id,
        section.Title,
        section.Items.Select(i => i.Item with { ShowIf = All(i.Conditions.Select(c => conditions[c]).OfType<Expression>().ToList()) }).ToSequence(),
        section.Laws,
        section.Notes);

    private static Expression? All(List<Expression> conditions) => conditions.Count == 0 ? null : conditions.Aggregate((a, b) =>
        new Expression($"({a.Source}) och ({b.Source})", new ExpressionNode.Binary(BinaryOperator.And, a.Root, b.Root)));
}
