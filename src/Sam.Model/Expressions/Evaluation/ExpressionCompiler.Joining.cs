using Condition = System.Func<Sam.Evaluation.EvaluationState, bool?>;

namespace Sam.Evaluation;

/// <summary>
/// <c>och</c> and <c>eller</c>. The right operand is left out where the left one decides, unless it may lack something beside the answers:
/// that something was lacking must be known also then. An operand that is a table is read without a call of its own.
/// </summary>
internal sealed partial class ExpressionCompiler
{
    private Condition And(ExpressionNode.Binary node)
    {
        if (plan.CanLackContext(node.Right))
        {
            var (left, right) = (Truth(node.Left), Truth(node.Right));
            return s => left(s) & right(s);
        }

        return (Table(node.Left), Table(node.Right)) switch
        {
            ({ } l, { } r) => s => l.At(s) is var truth && truth == false ? false : truth & r.At(s),
            ({ } l, null) when Truth(node.Right) is var right => s => l.At(s) is var truth && truth == false ? false : truth & right(s),
            (null, { } r) when Truth(node.Left) is var left => s => left(s) is var truth && truth == false ? false : truth & r.At(s),
            _ when (Truth(node.Left), Truth(node.Right)) is var (left, right) => s => left(s) is var truth && truth == false ? false : truth & right(s),
        };
    }

    private Condition Or(ExpressionNode.Binary node)
    {
        if (plan.CanLackContext(node.Right))
        {
            var (left, right) = (Truth(node.Left), Truth(node.Right));
            return s => left(s) | right(s);
        }

        return (Table(node.Left), Table(node.Right)) switch
        {
            ({ } l, { } r) => s => l.At(s) is var truth && truth == true ? true : truth | r.At(s),
            ({ } l, null) when Truth(node.Right) is var right => s => l.At(s) is var truth && truth == true ? true : truth | right(s),
            (null, { } r) when Truth(node.Left) is var left => s => left(s) is var truth && truth == true ? true : truth | r.At(s),
            _ when (Truth(node.Left), Truth(node.Right)) is var (left, right) => s => left(s) is var truth && truth == true ? true : truth | right(s),
        };
    }

    private AnswerTable? Table(ExpressionNode node) => IsTruth(node) && plan.Tables.OnlyItem(node) is { Options.IsEmpty: false } item
        ? AnswerTable.Of(item, DirectTruth(node), _scratch ??= new EvaluationState(plan))
        : null;
}
