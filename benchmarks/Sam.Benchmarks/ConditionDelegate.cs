using Sam.Evaluation;
using Linq = System.Linq.Expressions.Expression;

namespace Sam.Benchmarks;

/// <summary>
/// What <c>Expression.Compile</c> gives: the same conditions as machine code of their own, three-valued. Only what the benchmarks ask for:
/// one of some options, and, or, not, and how many questions have an option. A code below 0 is no answer. The yardstick of the library's readings, which generate no code.
/// </summary>
internal static class ConditionDelegate
{
    /// <summary>A delegate over rows of bytes: the answers of the response that begins at a place.</summary>
    public static Func<byte[], int, bool?> OverRows(Questionnaire questionnaire, ExpressionNode condition)
    {
        var (rows, first) = (Linq.Parameter(typeof(byte[])), Linq.Parameter(typeof(int)));
        Linq CodeOf(ItemCode item) => Linq.Convert(Linq.Convert(Linq.ArrayIndex(rows, Linq.Add(first, Linq.Constant(IndexOf(questionnaire, item)))), typeof(sbyte)), typeof(int));
        return Linq.Lambda<Func<byte[], int, bool?>>(Truth(questionnaire, condition, CodeOf), rows, first).Compile();
    }

    /// <summary>A delegate over the form that closures read.</summary>
    public static Func<EvaluationState, bool?> OverStates(Questionnaire questionnaire, ExpressionNode condition)
    {
        var state = Linq.Parameter(typeof(EvaluationState));
        Linq CodeOf(ItemCode item) => Linq.Convert(Linq.ArrayIndex(Linq.Property(state, nameof(EvaluationState.Codes)), Linq.Constant(IndexOf(questionnaire, item))), typeof(int));
        return Linq.Lambda<Func<EvaluationState, bool?>>(Truth(questionnaire, condition, CodeOf), state).Compile();
    }

    private static Linq Truth(Questionnaire questionnaire, ExpressionNode node, Func<ItemCode, Linq> codeOf)
    {
        switch (node)
        {
            case ExpressionNode.Unary { Operator: UnaryOperator.Not } not:
                return Linq.Not(Truth(questionnaire, not.Operand, codeOf));
            case ExpressionNode.Binary { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                return Both(both.Operator, Truth(questionnaire, both.Left, codeOf), Truth(questionnaire, both.Right, codeOf));
            case ExpressionNode.Binary { Left: ExpressionNode.Items { Codes: [var only] } } isOne:
                return IsOne(codeOf(only), OptionsOf(questionnaire[only].Scale!, isOne.Right is ExpressionNode.Set set ? set.Members : [isOne.Right]));
            case ExpressionNode.Binary { Operator: BinaryOperator.Greater, Left: ExpressionNode.Call { Function: ExpressionFunction.Count } call, Right: ExpressionNode.Number number }:
                return CountExceeds(questionnaire, call, (int)number.Value.Numerator, codeOf);
            default:
                throw new NotSupportedException(node.ToString());
        }
    }

    // The right operand is evaluated only where the left one does not decide.
    private static System.Linq.Expressions.BlockExpression Both(BinaryOperator op, Linq left, Linq right)
    {
        var isOr = op == BinaryOperator.Or;
        var known = Linq.Variable(typeof(bool?));
        var decides = Linq.Equal(known, Linq.Constant((bool?)isOr, typeof(bool?)));
        return Linq.Block(
            [known],
            Linq.Assign(known, left),
            Linq.Condition(decides, known, isOr ? Linq.Or(known, right) : Linq.And(known, right)));
    }

    private static System.Linq.Expressions.BlockExpression IsOne(Linq code, uint options)
    {
        var known = Linq.Variable(typeof(int));
        return Linq.Block(
            [known],
            Linq.Assign(known, code),
            Linq.Condition(
                Linq.LessThan(known, Linq.Constant(0)),
                Linq.Constant(null, typeof(bool?)),
                Linq.Convert(Has(options, known), typeof(bool?))));
    }

    private static System.Linq.Expressions.BlockExpression CountExceeds(Questionnaire questionnaire, ExpressionNode.Call call, int limit, Func<ItemCode, Linq> codeOf)
    {
        var (known, counted, matching) = (Linq.Variable(typeof(int)), Linq.Variable(typeof(int)), Linq.Variable(typeof(int)));
        var steps = ((ExpressionNode.Items)call.Arguments[0]).Codes.SelectMany(item => new Linq[]
        {
            Linq.Assign(known, codeOf(item)),
            Linq.IfThen(
                Linq.GreaterThanOrEqual(known, Linq.Constant(0)),
                Linq.Block(
                    Linq.PreIncrementAssign(counted),
                    Linq.IfThen(Has(OptionsOf(questionnaire[item].Scale!, call.Arguments.Skip(1)), known), Linq.PreIncrementAssign(matching)))),
        });
        return Linq.Block(
            [known, counted, matching],
            [
                Linq.Assign(counted, Linq.Constant(0)),
                Linq.Assign(matching, Linq.Constant(0)),
                .. steps,
                Linq.Condition(
                    Linq.Equal(counted, Linq.Constant(0)),
                    Linq.Constant(null, typeof(bool?)),
                    Linq.Convert(Linq.GreaterThan(matching, Linq.Constant(limit)), typeof(bool?))),
            ]);
    }

    private static System.Linq.Expressions.BinaryExpression Has(uint options, Linq code) =>
        Linq.NotEqual(Linq.And(Linq.RightShift(Linq.Constant(options), code), Linq.Constant(1u)), Linq.Constant(0u));

    private static uint OptionsOf(ResponseScale scale, IEnumerable<ExpressionNode> members) =>
        members.Cast<ExpressionNode.Option>().Aggregate(0u, (mask, o) => mask | (1u << scale.IndexOf(scale.Find(o.Code)!)));

    private static int IndexOf(Questionnaire questionnaire, ItemCode item) => Enumerable.Range(0, questionnaire.Items.Count).First(i => questionnaire.Items[i].Code == item);
}
