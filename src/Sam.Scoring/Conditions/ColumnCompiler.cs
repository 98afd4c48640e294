using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Conditions;

/// <summary>
/// Finds for each part of a condition how it is best evaluated by columns. Tables are filled by the closures of the part, so that they
/// can't mean anything else.
/// </summary>
internal sealed class ColumnCompiler
{
    private readonly ResponseSet _set;
    private readonly EvaluationPlan _plan;
    private readonly ExpressionCompiler _closures;

    public ColumnCompiler(ResponseSet set, ExpressionNode root)
    {
        _set = set;
        _plan = new EvaluationPlan(set.Questionnaire, previous: null, root);
        _closures = new ExpressionCompiler(_plan);
    }

    public ColumnCondition Compile(ExpressionNode node) =>
        _plan.Tables.OnlyItem(node) is { } item && OfItem(item, node) is { } table ? table
        : OnlyScore(node) is >= 0 and var score ? OfScore(score, node)
        : IsOfUnits(node) ? OfUnits(node)
        : node switch
        {
            ExpressionNode.Unary { Operator: UnaryOperator.Not } not => new OfNot(Compile(not.Operand)),
            ExpressionNode.Binary { Operator: BinaryOperator.And or BinaryOperator.Or } both => new OfBoth(Compile(both.Left), Compile(both.Right), both.Operator == BinaryOperator.Or),
            ExpressionNode.Binary comparison when SumOf(comparison) is { } sum => sum,
            _ => new OfResponse(new ResponseReader(_set, _plan, ItemsOf(node)), _closures.Truth(node)),
        };

    private ColumnCondition? OfItem(ItemTable item, ExpressionNode node)
    {
        var (truth, state) = (_closures.Truth(node), new EvaluationState(_plan));
        bool? At(int code)
        {
            state.Answers.Codes[item.Ordinal] = (short)code;
            return truth(state);
        }

        switch (_set.ColumnOf(item.Item.Code))
        {
            case ChoiceColumn choice:
                return new OfChoice(choice, new TruthTable([.. Enumerable.Range(0, item.Options.Count).Select(At)], At(Column.Blank), At(Column.NotShown)));
            case ValueColumn values:
                return new OfCode(values.CodeAt, Table(values.CodeCount, code =>
                {
                    values.PutCode(code, item, state.Answers);
                    return truth(state);
                }));
            default:
                return null;
        }
    }

    private OfCode OfScore(int score, ExpressionNode node)
    {
        var (truth, state) = (_closures.Truth(node), new EvaluationState(_plan));
        var values = _set.ScoresOf(_plan.Scores[score].Id);
        return new OfCode(values.CodeAt, Table(values.CodeCount, code =>
        {
            state.Remember(score, values.NumberOf(code));
            return truth(state);
        }));
    }

    private OfCode OfUnits(ExpressionNode node)
    {
        var (truth, reader) = (_closures.Truth(node), new ResponseReader(_set, _plan, []));
        return new OfCode(_set.SegmentAt, Table(_set.Segments.Count, segment => segment < 0 ? null : truth(reader.InSegment(segment))));
    }

    private static bool?[] Table(int count, Func<int, bool?> truthOf) => [.. Enumerable.Range(Column.NotShown, count - Column.NotShown).Select(truthOf)];

    // The place of the index that is all that an expression asks for; -1 if it asks for anything else.
    private int OnlyScore(ExpressionNode node)
    {
        var names = node.SelfAndDescendants().Where(n => n is ExpressionNode.Name or ExpressionNode.Items).Distinct().ToList();
        return names is [ExpressionNode.Name { Scope: ExpressionScope.Questionnaire } name] ? _plan.PlaceOfScore(name.Value) : -1;
    }

    private static bool IsOfUnits(ExpressionNode node) => node.SelfAndDescendants().All(n =>
        n is not (ExpressionNode.Items or ExpressionNode.Name { Scope: not (ExpressionScope.Unit or ExpressionScope.Previous) }));

    private IEnumerable<ItemTable> ItemsOf(ExpressionNode node) => node.SelfAndDescendants()
        .SelectMany(n => n switch
        {
            ExpressionNode.Items items => items.Codes,
            ExpressionNode.Name { Scope: ExpressionScope.Questionnaire } name => _plan.ItemsOfScore(name.Value),
            _ => Enumerable.Empty<ItemCode>(),
        })
        .Distinct()
        .Select(c => _plan.Tables[c]);

    // antal, andel, summa or medel of items compared with a number.
    private ColumnCondition? SumOf(ExpressionNode.Binary comparison)
    {
        var (call, other, isTurned) = comparison switch
        {
            { Left: ExpressionNode.Call left } => (left, comparison.Right, false),
            { Right: ExpressionNode.Call right } => (right, comparison.Left, true),
            _ => default,
        };
        if (call is not { Scope: not ExpressionScope.Previous, Arguments: [ExpressionNode.Items items, ..] }
            || other is not (ExpressionNode.Number or ExpressionNode.Share)
            || _closures.Number(other)(new EvaluationState(_plan)) is not { } limit
            || ItemSum.Of(call, [.. items.Codes.Select(c => _plan.Tables[c])], i => _set.ColumnOf(i.Item.Code)) is not { } sum)
        {
            return null;
        }

        bool Holds(Rational value) => ExpressionCompiler.Is(comparison.Operator, isTurned ? limit.CompareTo(value) : value.CompareTo(limit));
        return OfSmallSum.Of(sum, Holds, comparison.Operator is not (BinaryOperator.NotEqual or BinaryOperator.NotIn)) ?? (ColumnCondition?)OfSum.Of(sum, Holds);
    }
}
