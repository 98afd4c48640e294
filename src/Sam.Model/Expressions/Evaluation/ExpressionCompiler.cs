using Condition = System.Func<Sam.Evaluation.EvaluationState, bool?>;
using NumberReading = System.Func<Sam.Evaluation.EvaluationState, Sam.Rational?>;
using ValueReading = System.Func<Sam.Evaluation.EvaluationState, Sam.Evaluation.ExpressionValue>;

namespace Sam.Evaluation;

/// <summary>
/// Turns expressions into closures: exact, three-valued, without allocation when they run. Arithmetic with something missing is missing,
/// comparison with it is unknown, nothing is ever silently 0. Not applicable and don't know are answers: a comparison with another option
/// is false. Null stands for unknown and for missing.
/// </summary>
internal sealed partial class ExpressionCompiler(EvaluationPlan plan)
{
    private EvaluationState? _scratch;

    /// <summary>A condition. What depends on the answer to one closed question alone is looked up in a table of its options.</summary>
    public Condition Truth(ExpressionNode node) => Table(node) is { } table ? table.At : DirectTruth(node);

    /// <summary>A number; missing where the expression is none.</summary>
    public NumberReading Number(ExpressionNode node)
    {
        switch (node)
        {
            case ExpressionNode.Number number:
                return Constant(number.Value);
            case ExpressionNode.Share share:
                return Constant(share.Value);
            case ExpressionNode.Unary { Operator: UnaryOperator.Negate } minus:
                var operand = Number(minus.Operand);
                return s => Bounded(-operand(s));
            case ExpressionNode.Binary binary when IsNumber(node):
                return Arithmetic(binary.Operator, Number(binary.Left), Number(binary.Right));
            case ExpressionNode.Name { Scope: not (ExpressionScope.Unit or ExpressionScope.Previous) } name:
                var place = plan.PlaceOfScore(name.Value);
                return place < 0 ? _ => null : s => Bounded(s.Score(place));
            case ExpressionNode.Call { Function: ExpressionFunction.If } call:
                return If(call, Number(call.Arguments[1]), Number(call.Arguments[2]));
            case ExpressionNode.Call call when IsNumber(node):
                return NumberOf(call);
            default:
                var value = Value(node);
                return s => value(s).Number;
        }
    }

    private ValueReading Value(ExpressionNode node)
    {
        if (IsTruth(node))
        {
            var truth = Truth(node);
            return s => ExpressionValue.Of(truth(s));
        }

        if (IsNumber(node))
        {
            var number = Number(node);
            return s => ExpressionValue.Of(number(s));
        }

        switch (node)
        {
            case ExpressionNode.Text text:
                var words = ExpressionValue.Of(text.Value);
                return _ => words;
            case ExpressionNode.Items { Codes.Count: 1 } items:
                var item = plan.Tables[items.Codes[0]];
                return s => item.ValueAt(s.Answers);
            case ExpressionNode.Name { Scope: ExpressionScope.Unit } name:
                return Property(plan.PlaceOfProperty(name.Value));
            case ExpressionNode.Name { Scope: ExpressionScope.Previous } name:
                return Previous(name);
            case ExpressionNode.Call { Function: ExpressionFunction.If } call:
                return If(call, Value(call.Arguments[1]), Value(call.Arguments[2]));
            case ExpressionNode.Call { Function: ExpressionFunction.Date } call:
                return Date(call);
            default:
                return _ => default;
        }
    }

    private Condition DirectTruth(ExpressionNode node)
    {
        switch (node)
        {
            case ExpressionNode.Unary { Operator: UnaryOperator.Not } not:
                var operand = Truth(not.Operand);
                return s => !operand(s);
            case ExpressionNode.Binary { Operator: BinaryOperator.And } and:
                return And(and);
            case ExpressionNode.Binary { Operator: BinaryOperator.Or } or:
                return Or(or);
            case ExpressionNode.Binary comparison when TallyCompared(comparison) is { } tally:
                return tally;
            case ExpressionNode.Binary { Operator: BinaryOperator.Equal or BinaryOperator.In } equal:
                return OrAssumed(equal, IsOneOf(equal.Left, equal.Right), isNegated: false);
            case ExpressionNode.Binary { Operator: BinaryOperator.NotEqual or BinaryOperator.NotIn } unequal:
                var isOne = OrAssumed(unequal, IsOneOf(unequal.Left, unequal.Right), isNegated: true);
                return s => !isOne(s);
            case ExpressionNode.Binary binary when IsTruth(node):
                return OrAssumed(binary, Ordered(binary), isNegated: false);
            case ExpressionNode.Call { Function: ExpressionFunction.Answered } call:
                return Answered(call);
            case ExpressionNode.Call { Function: ExpressionFunction.If } call:
                return If(call, Truth(call.Arguments[1]), Truth(call.Arguments[2]));
            default:
                var value = Value(node);
                return s => value(s).Truth;
        }
    }

    // A comparison that is unknown for lack of something beside the answers is what is being assumed of it.
    private Condition OrAssumed(ExpressionNode.Binary node, Condition compare, bool isNegated) => !plan.CanLackContext(node) ? compare : s =>
    {
        var lackedBefore = s.LacksContext;
        s.LacksContext = false;
        var truth = compare(s);
        var assumed = truth is null && s.LacksContext ? s.Assumed ^ isNegated : truth;
        s.LacksContext |= lackedBefore;
        return assumed;
    };

    private Func<EvaluationState, T> If<T>(ExpressionNode.Call call, Func<EvaluationState, T> then, Func<EvaluationState, T> otherwise)
    {
        var condition = Truth(call.Arguments[0]);
        return Lacking(call, s => condition(s) is { } holds ? holds ? then(s) : otherwise(s) : default!);
    }

    private static NumberReading Constant(Rational value) => _ => value;

    private static NumberReading Arithmetic(BinaryOperator op, NumberReading left, NumberReading right) => s =>
    {
        var (l, r) = (left(s), right(s));
        return l is null || r is null || (op == BinaryOperator.Divide && r.Value.Sign == 0) ? null : Bounded(op switch
        {
            BinaryOperator.Add => l.Value + r.Value,
            BinaryOperator.Subtract => l.Value - r.Value,
            BinaryOperator.Multiply => l.Value * r.Value,
            _ => l.Value / r.Value,
        });
    };

    // A number of absurd length is no value: an expression must not buy memory.
    private static Rational? Bounded(Rational? number) => number is { IsTooLong: false } ? number : null;

    private static bool IsTruth(ExpressionNode node) => node is
        ExpressionNode.Unary { Operator: UnaryOperator.Not }
        or ExpressionNode.Call { Function: ExpressionFunction.Answered }
        or ExpressionNode.Binary { Operator: not (BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide) };

    private static bool IsNumber(ExpressionNode node) => node is
        ExpressionNode.Number
        or ExpressionNode.Share
        or ExpressionNode.Unary { Operator: UnaryOperator.Negate }
        or ExpressionNode.Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide }
        or ExpressionNode.Name { Scope: not (ExpressionScope.Unit or ExpressionScope.Previous) }
        or ExpressionNode.Call { Function: not (ExpressionFunction.Answered or ExpressionFunction.If or ExpressionFunction.Date) };
}
