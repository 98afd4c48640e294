namespace Sam.Analysis;

/// <summary>
/// Finds what no answers make true, and what every answer does, in one condition taken alone. The smallest part is reported, and not those
/// around it.
/// </summary>
internal sealed class ImpossibleParts(ConditionScope scope, ConditionReport report)
{
    /// <summary>Looks through a part and those in it; true if something was reported.</summary>
    /// <param name="node">The part.</param>
    /// <param name="isPositive">False behind <c>inte</c>.</param>
    public bool Find(ExpressionNode node, bool isPositive = true)
    {
        if (node is ExpressionNode.Unary { Operator: UnaryOperator.Not } not)
        {
            return CheckNot(not) || Find(not.Operand, !isPositive);
        }

        if (!node.IsChain())
        {
            return CheckLeaf(node, isPositive);
        }

        var members = node.Members();
        var sound = members.Where(m => !Find(m, isPositive)).ToList();
        var isAnd = node is ExpressionNode.Binary { Operator: BinaryOperator.And };
        return CheckTogether(sound, isAnd, isPositive) || sound.Count < members.Count;
    }

    // Behind "inte", what always holds never does.
    private bool CheckNot(ExpressionNode.Unary not)
    {
        var isNever = scope.IsEmpty(Known(not, true));
        if (isNever)
        {
            report.Contradiction([not]);
        }

        return isNever;
    }

    private bool CheckLeaf(ExpressionNode leaf, bool isPositive)
    {
        var (isNever, isAlways) = (scope.IsEmpty(Known(leaf, true)), scope.IsEmpty(Known(leaf, false)) && scope.IsTrueOnceAnswered([leaf]));
        if (isNever)
        {
            report.Contradiction([leaf]);
            return true;
        }

        if (!isAlways || IsOfOneOption(leaf))
        {
            return false;
        }

        ReportAlways([leaf], isPositive);
        return true;
    }

    // All of an "och" are never true together; or all of an "eller" never false. Two such groups in one chain are two mistakes.
    private bool CheckTogether(List<ExpressionNode> members, bool isAnd, bool isPositive)
    {
        var found = false;
        while (members.Count > 1 && scope.Core(members.Select(m => new Premise(Known(m, isAnd), Nothing, m)), DecisionDiagram.Everything) is { Count: > 0 } core)
        {
            var parts = core.Select(p => p.Part!).ToList();
            members = members.Where(m => !parts.Any(p => ReferenceEquals(p, m))).ToList();
            if (parts.Count == 1 || (!isAnd && !scope.IsTrueOnceAnswered(parts)))
            {
                continue;
            }

            found = true;
            if (isAnd)
            {
                report.Contradiction(parts);
            }
            else
            {
                ReportAlways(parts, isPositive);
            }
        }

        return found;
    }

    private static Message Nothing { get; } = new("", "");

    private void ReportAlways(IReadOnlyList<ExpressionNode> parts, bool isPositive)
    {
        if (parts.All(ListsValues) && parts.Select(p => p.AsComparison()!.WithConstant()!.Value.Asked).Distinct().Count() == 1)
        {
            report.EveryAnswer(parts, isPositive);
        }
        else
        {
            report.AlwaysTrue(parts);
        }
    }

    // q1 i (ja, nej), N >= 1, enhet.kemikalier i (ja, nej); but not q1 != ja, which nobody writes to say "answered".
    private static bool ListsValues(ExpressionNode part) =>
        part.AsComparison() is { Operator: not (BinaryOperator.NotEqual or BinaryOperator.NotIn) } comparison
        && comparison.WithConstant() is (ExpressionNode.Items { Codes.Count: 1 } or ExpressionNode.Name { Scope: ExpressionScope.Unit }, _);

    // A question with one option to tick: q1 = ja is how to ask whether it is ticked.
    private static bool IsOfOneOption(ExpressionNode leaf) =>
        leaf is ExpressionNode.Call || (leaf.AsComparison() is { Operator: BinaryOperator.Equal or BinaryOperator.In } comparison && comparison.WithConstant()?.Constant.Listed().Count == 1);

    private int Known(ExpressionNode part, bool truth) => scope.Sets.Known(scope.Sets.Needed(part, truth));
}
