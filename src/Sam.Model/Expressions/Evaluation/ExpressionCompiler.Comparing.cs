using Condition = System.Func<Sam.Evaluation.EvaluationState, bool?>;
using ValueReading = System.Func<Sam.Evaluation.EvaluationState, Sam.Evaluation.ExpressionValue>;

namespace Sam.Evaluation;

/// <summary>Comparisons by size, and with one of several values.</summary>
internal sealed partial class ExpressionCompiler
{
    private Condition Ordered(ExpressionNode.Binary node)
    {
        var op = node.Operator;
        if (IsNumber(node.Left) || IsNumber(node.Right))
        {
            var (number, other) = (Number(node.Left), Number(node.Right));
            return s =>
            {
                var (l, r) = (number(s), other(s));
                return l is null || r is null ? null : Is(op, l.Value.CompareTo(r.Value));
            };
        }

        var (left, right) = (Value(node.Left), Value(node.Right));
        return s => ExpressionValue.Compare(left(s), right(s)) is { } order ? Is(op, order) : null;
    }

    // antal or andel compared with a number: how many items count and match says all, so what it gives is known beforehand.
    private Condition? TallyCompared(ExpressionNode.Binary node)
    {
        const int MaxItems = 60;
        if (node is not
            {
                Left: ExpressionNode.Call { Scope: not ExpressionScope.Previous, Function: ExpressionFunction.Count or ExpressionFunction.Share } call,
                Right: ExpressionNode.Number or ExpressionNode.Share,
            })
        {
            return null;
        }

        var items = ItemsOf(call.Arguments[0], call);
        var tally = ItemTally.Of(call, items.Tables);
        if (items.IsPrevious || tally.Rows.Length > MaxItems)
        {
            return null;
        }

        var limit = (node.Right as ExpressionNode.Number)?.Value ?? ((ExpressionNode.Share)node.Right).Value;
        var width = tally.Rows.Length + 1;
        var table = new bool?[width * width];
        for (var i = width; i < table.Length; i++)
        {
            var value = call.Function == ExpressionFunction.Share ? Rational.Of(i % width, i / width) : Rational.Of(i % width);
            table[i] = Is(node.Operator, value.CompareTo(limit));
        }

        return s =>
        {
            var (counted, matching) = tally.Of(s.Answers);
            return table[(counted * width) + matching];
        };
    }

    /// <summary>What a comparison says of two numbers whose order is known.</summary>
    public static bool Is(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.AtMost => order <= 0,
        BinaryOperator.Greater => order > 0,
        BinaryOperator.AtLeast => order >= 0,
        BinaryOperator.Equal or BinaryOperator.In => order == 0,
        _ => order != 0,
    };

    // One of several members; where one is unknown and none is equal, unknown.
    private Condition IsOneOf(ExpressionNode left, ExpressionNode right)
    {
        if (left is ExpressionNode.Option or ExpressionNode.Set && right is not (ExpressionNode.Option or ExpressionNode.Set))
        {
            return IsOneOf(right, left);
        }

        var members = (right is ExpressionNode.Set set ? set.Members : Sequence.Of(right)).ToArray();
        if (left is ExpressionNode.Name { Scope: ExpressionScope.Unit } property)
        {
            return IsInAnyUnit(plan.PlaceOfProperty(property.Value), members);
        }

        var value = Value(left);
        var tests = members.Select(Equality).ToArray();
        return tests.Length == 1 && tests[0] is var only
            ? s => only(s, value(s))
            : s =>
            {
                bool? any = false;
                for (var i = 0; i < tests.Length; i++)
                {
                    any |= tests[i](s, value(s));
                }

                return any;
            };
    }

    // A joint answer: true if it is true for any unit covered.
    private static Condition IsInAnyUnit(int property, ExpressionNode[] members) => s => s.Units.IsInAny(property, members, s);

    private Func<EvaluationState, ExpressionValue, bool?> Equality(ExpressionNode member)
    {
        switch (member)
        {
            case ExpressionNode.Option option:
                return (_, value) => value.IsOptions ? value.HasOption(option.Code) : null;
            case ExpressionNode.PositiveOptions:
                return (_, value) => value.IsOptions ? value.HasPositive() : null;
            case ExpressionNode.Items:
                var answer = Value(member);
                return (s, value) => ExpressionValue.IsSameAnswer(value, answer(s));
            default:
                var words = (member as ExpressionNode.Text)?.Value;
                var other = Value(member);
                return (s, value) => value switch
                {
                    { IsOptions: true, Number: null } => false,
                    { Words: { } own } when words is not null => own.Equals(words, StringComparison.OrdinalIgnoreCase),
                    { IsMissing: true } => null,
                    _ => ExpressionValue.IsEqual(value, other(s)),
                };
        }
    }

    private static ValueReading Property(int property) => s => s.Units.InAll(property, s);

    private ValueReading Previous(ExpressionNode.Name name)
    {
        if (plan.PreviousTables is null)
        {
            return s =>
            {
                s.LacksContext = true;
                return default;
            };
        }

        var items = plan.PreviousItems(name.Value);
        return items.Length != 1
            ? _ => default
            : s => s.Previous is { } sheet ? items[0].ValueAt(sheet) : default;
    }
}
