namespace Sam.Analysis;

/// <summary>
/// Finds what can never hold, or changes nothing, where a condition stands: together with the conditions above it and with those of the
/// questions it asks for.
/// </summary>
internal sealed class NeedlessParts(ConditionScope scope, ConditionReport report)
{
    /// <summary>Reports a condition that can't hold; true if it can't.</summary>
    public bool CheckNeverShown(ExpressionNode root, IReadOnlyList<Premise> around)
    {
        var members = root is ExpressionNode.Binary { Operator: BinaryOperator.And } ? root.Members() : [root];
        var premises = members.Select(m => Needed(m, true)).Concat(around);
        if (scope.Core(premises, DecisionDiagram.Everything) is not { } core)
        {
            return false;
        }

        var parts = core.Select(p => p.Part).OfType<ExpressionNode>().ToList();
        if (parts.Count > 0)
        {
            report.NeverShown(parts, core);
        }

        return true;
    }

    /// <summary>Looks for parts that change nothing; true if something was reported.</summary>
    public bool Find(ExpressionNode root, IReadOnlyList<Premise> around) =>
        root.IsChain() || root is ExpressionNode.Unary { Operator: UnaryOperator.Not }
            ? FindIn(root, true, around)
            : CheckAll([root], true, around) || FindIn(root, true, around);

    private bool FindIn(ExpressionNode node, bool isPositive, IReadOnlyList<Premise> around)
    {
        if (node is ExpressionNode.Unary { Operator: UnaryOperator.Not } not)
        {
            return FindIn(not.Operand, !isPositive, around);
        }

        if (!node.IsChain())
        {
            return CheckOptions(node, isPositive, around);
        }

        var members = node.Members();
        if (node is ExpressionNode.Binary { Operator: BinaryOperator.And } == isPositive)
        {
            return CheckAll(members, isPositive, around)
                || members.Any(m => FindIn(m, isPositive, [.. Others(members, m).Select(o => Needed(o, isPositive)), .. around]));
        }

        // "a or (not a and b)" is another way to say "a or b", and often the clearer one: what a branch says of the others is left alone.
        return CheckAny(members, isPositive, around) || members.Any(m => FindIn(m, isPositive, around));
    }

    // Where all members are needed: one that follows from the others.
    private bool CheckAll(List<ExpressionNode> members, bool isPositive, IReadOnlyList<Premise> around)
    {
        var left = members.ToList();
        foreach (var member in Enumerable.Reverse(members).Where(m => !AsksIfAnswered(m)))
        {
            var premises = Others(left, member).Select(o => Needed(o, isPositive)).Concat(around);
            if (scope.Core(premises, scope.Not(scope.Sets.Needed(member, isPositive))) is { Count: > 0 } core)
            {
                report.Redundant(member, core);
                left = Others(left, member).ToList();
            }
        }

        return left.Count < members.Count;
    }

    // Where one member is enough: one that can't hold here, or holds only where another does.
    private bool CheckAny(List<ExpressionNode> members, bool isPositive, IReadOnlyList<Premise> around)
    {
        var left = members.ToList();
        foreach (var member in Enumerable.Reverse(members))
        {
            var goal = scope.Sets.Needed(member, isPositive);
            if (isPositive && scope.Core(around, goal) is { } dead)
            {
                ReportDead(member, around, dead);
            }
            else if (scope.Core(Others(left, member).Select(o => Enough(o, isPositive)).Concat(around), goal) is { } core)
            {
                report.Redundant(member, core);
            }
            else
            {
                continue;
            }

            left = Others(left, member).ToList();
        }

        return left.Count < members.Count;
    }

    private void ReportDead(ExpressionNode member, IReadOnlyList<Premise> around, List<Premise> dead)
    {
        if (member is not ExpressionNode.Binary { Operator: BinaryOperator.And })
        {
            report.DeadBranch([member], dead);
            return;
        }

        var core = scope.Core(member.Members().Select(m => Needed(m, true)).Concat(around), DecisionDiagram.Everything) ?? dead;
        var own = core.Where(p => p.Part is { } part && member.Members().Any(m => ReferenceEquals(m, part))).ToList();
        var parts = own.Select(p => p.Part!).ToList();
        report.DeadBranch(parts.Count == 0 ? [member] : parts, core.Except(own).ToList());
    }

    // q1 i (ja, nej) is "q1 = ja or q1 = nej"; inte i is "q1 != ja and q1 != nej".
    private bool CheckOptions(ExpressionNode leaf, bool isPositive, IReadOnlyList<Premise> around)
    {
        if (leaf.ItemAlone() is null || leaf is not ExpressionNode.Binary { Operator: BinaryOperator.In or BinaryOperator.NotIn, Right: ExpressionNode.Set { Members.Count: > 1 } set } list)
        {
            return false;
        }

        var isOneOf = list.Operator is BinaryOperator.In == isPositive;
        var left = set.Members.ToList();
        foreach (var option in Enumerable.Reverse(set.Members.ToList()))
        {
            var others = left.Where(o => !ReferenceEquals(o, option))
                .Select(o => new Premise(isOneOf ? scope.Not(Is(list, o, true)) : Is(list, o, false), ConditionWords.Enough(report.TextOf(o))));
            if (scope.Core(others.Concat(around), isOneOf ? Is(list, option, true) : scope.Not(Is(list, option, false))) is { Count: > 0 } core)
            {
                report.DeadOption(option, list, core);
                left.RemoveAll(o => ReferenceEquals(o, option));
            }
        }

        return left.Count < set.Members.Count;
    }

    private int Is(ExpressionNode.Binary list, ExpressionNode option, bool truth) =>
        scope.Sets.Needed(new ExpressionNode.Binary(BinaryOperator.Equal, list.Left, option), truth);

    private Premise Needed(ExpressionNode part, bool isPositive) =>
        new(scope.Sets.Needed(part, isPositive), ConditionWords.Needed(report.TextOf(part), isPositive), part);

    private Premise Enough(ExpressionNode part, bool isPositive) =>
        new(scope.Not(scope.Sets.Needed(part, isPositive)), ConditionWords.Enough(report.TextOf(part)), part);

    private static IEnumerable<ExpressionNode> Others(IEnumerable<ExpressionNode> members, ExpressionNode one) =>
        members.Where(m => !ReferenceEquals(m, one));

    // besvarad(q1) beside q1 = ja says nothing new, but says it to those who read: a matter of taste.
    private static bool AsksIfAnswered(ExpressionNode part) =>
        !part.IsChain() && part.SelfAndDescendants().Any(n => n is ExpressionNode.Call { Function: ExpressionFunction.Answered });
}
