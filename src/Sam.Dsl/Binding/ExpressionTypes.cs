namespace Sam.Binding;

/// <summary>
/// Finds values of the wrong kind in one expression: a condition that is neither true nor false, a choice beside a number, a mean of texts.
/// What is not known is never complained of, and one fault is reported once.
/// </summary>
internal sealed class ExpressionTypes(BindingContext context, NameTable names, ExpressionPlaces places)
{
    // Nobody reads a longer quotation; the place says the rest.
    private const int MaxQuoted = 60;

    /// <summary>Checks an expression that must be true or false.</summary>
    public void CheckCondition(ExpressionNode root) => WantTruth(root);

    /// <summary>Checks an expression that must be a number or a share.</summary>
    public void CheckValue(ExpressionNode root) => WantFigure(root);

    private ExpressionType TypeOf(ExpressionNode node) => node switch
    {
        ExpressionNode.Number number => number.Value.Sign == 0 ? ExpressionType.Figure : ExpressionType.Number,
        ExpressionNode.Share => ExpressionType.Share,
        ExpressionNode.Text => ExpressionType.Text,
        ExpressionNode.Items items => TypeOf(items),
        ExpressionNode.Set => ExpressionType.Set,
        ExpressionNode.Name name => TypeOf(name),
        ExpressionNode.Call call => TypeOf(call),
        ExpressionNode.Unary { Operator: UnaryOperator.Not } not => Truth(not.Operand),
        ExpressionNode.Unary minus => WantFigure(minus.Operand),
        ExpressionNode.Binary binary => TypeOf(binary),
        _ => ExpressionType.Unknown,
    };

    private ExpressionType TypeOf(ExpressionNode.Items items)
    {
        if (items.Codes.Count != 1)
        {
            return items.Codes.IsEmpty ? ExpressionType.Unknown : ExpressionType.Items;
        }

        return names.IsFaulty(items.Codes[0]) ? ExpressionType.Unknown : names.ItemOf(items.Codes[0]).Answer switch
        {
            AnswerType.Number => ExpressionType.Number,
            AnswerType.Date => ExpressionType.Date,
            AnswerType.FreeText => ExpressionType.Text,
            AnswerType.Choice { Scale.IsNumeric: true } => ExpressionType.Number,
            AnswerType.Choices { Scale.IsNumeric: true } => ExpressionType.Unknown,
            _ => ExpressionType.Choice,
        };
    }

    private static ExpressionType TypeOf(ExpressionNode.Name name) => name.Scope switch
    {
        ExpressionScope.Questionnaire => ExpressionType.Figure,
        ExpressionScope.Unit => ExpressionType.Property,
        _ => ExpressionType.Unknown,
    };

    private ExpressionType TypeOf(ExpressionNode.Call call)
    {
        switch (call.Function)
        {
            case ExpressionFunction.Answered:
                WantItems(call);
                return ExpressionType.Truth;
            case ExpressionFunction.Count:
                WantItems(call);
                return ExpressionType.Number;
            case ExpressionFunction.Share:
                WantItems(call);
                return ExpressionType.Share;
            case ExpressionFunction.Date:
                call.Arguments.ToList().ForEach(a => WantFigure(a));
                return ExpressionType.Date;
            case ExpressionFunction.If:
                WantTruth(call.Arguments[0]);
                return Either(TypeOf(call.Arguments[1]), TypeOf(call.Arguments[2]));
            case { } when call.Scope == ExpressionScope.Previous:
                return ExpressionType.Figure;
            default:
                var types = call.Arguments.Select(WantScores).ToList();
                return types.All(t => t == ExpressionType.Number) ? ExpressionType.Number : ExpressionType.Figure;
        }
    }

    private ExpressionType TypeOf(ExpressionNode.Binary binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                WantTruth(binary.Left);
                return Truth(binary.Right);
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.In or BinaryOperator.NotIn:
                CheckEqual(binary);
                return ExpressionType.Truth;
            case BinaryOperator.Less or BinaryOperator.AtMost or BinaryOperator.Greater or BinaryOperator.AtLeast:
                CheckOrder(binary);
                return ExpressionType.Truth;
            case BinaryOperator.Add or BinaryOperator.Subtract:
                return Sum(binary);
            default:
                var left = WantFigure(binary.Left);
                var right = WantFigure(binary.Right);
                return left == ExpressionType.Number && right == ExpressionType.Number ? ExpressionType.Number : ExpressionType.Figure;
        }
    }

    private ExpressionType Sum(ExpressionNode.Binary sum)
    {
        var left = WantFigure(sum.Left);
        var right = WantFigure(sum.Right);
        if (!AreAlike(left, right))
        {
            ReportUnlike(sum.Left, left, sum.Right, right);
            return ExpressionType.Figure;
        }

        return left == ExpressionType.Figure ? right : left;
    }

    private void CheckEqual(ExpressionNode.Binary binary)
    {
        var left = binary.Left is ExpressionNode.Set set ? TypeOfMembers(set) : TypeOf(binary.Left);
        foreach (var member in binary.Right is ExpressionNode.Set several ? several.Members : Sequence.Of(binary.Right))
        {
            var right = TypeOf(member);
            if (!AreAlike(left, right))
            {
                ReportUnlike(binary.Left, left, member, right);
            }
        }
    }

    private ExpressionType TypeOfMembers(ExpressionNode.Set set) => set.Members.Select(TypeOf).Aggregate(Either);

    private void CheckOrder(ExpressionNode.Binary binary)
    {
        var (left, right) = (TypeOf(binary.Left), TypeOf(binary.Right));
        if (!IsOrdered(left))
        {
            Report(binary.Left, left, ExpressionTypeWords.WantedNumber);
        }
        else if (!IsOrdered(right))
        {
            Report(binary.Right, right, ExpressionTypeWords.WantedNumber);
        }
        else if (!AreAlike(left, right))
        {
            ReportUnlike(binary.Left, left, binary.Right, right);
        }
    }

    private static bool IsOrdered(ExpressionType type) =>
        type is not (ExpressionType.Truth or ExpressionType.Choice or ExpressionType.Text or ExpressionType.Items or ExpressionType.Set);

    // The faulty side of a comparison is the choice or the set where there is one, else the literal, else the right one.
    private void ReportUnlike(ExpressionNode left, ExpressionType leftType, ExpressionNode right, ExpressionType rightType)
    {
        var isLeft = leftType is ExpressionType.Choice or ExpressionType.Items || (rightType is not (ExpressionType.Choice or ExpressionType.Items) && IsLiteral(left) && !IsLiteral(right));
        if (isLeft)
        {
            Report(left, leftType, ExpressionTypeWords.Wanted(rightType));
        }
        else
        {
            Report(right, rightType, ExpressionTypeWords.Wanted(leftType));
        }
    }

    private static bool IsLiteral(ExpressionNode node) => node is ExpressionNode.Number or ExpressionNode.Share or ExpressionNode.Text;

    private static bool AreAlike(ExpressionType a, ExpressionType b) =>
        (a == b && a is not (ExpressionType.Items or ExpressionType.Set))
        || a is ExpressionType.Unknown or ExpressionType.Property
        || b is ExpressionType.Unknown or ExpressionType.Property
        || (a == ExpressionType.Figure && IsFigure(b))
        || (b == ExpressionType.Figure && IsFigure(a));

    private static bool IsFigure(ExpressionType type) => type is ExpressionType.Number or ExpressionType.Share or ExpressionType.Figure;

    private static ExpressionType Either(ExpressionType a, ExpressionType b) =>
        a == b ? a : IsFigure(a) && IsFigure(b) ? ExpressionType.Figure : ExpressionType.Unknown;

    private ExpressionType Truth(ExpressionNode node)
    {
        WantTruth(node);
        return ExpressionType.Truth;
    }

    private void WantTruth(ExpressionNode node)
    {
        var type = TypeOf(node);
        if (type is not (ExpressionType.Truth or ExpressionType.Unknown))
        {
            Report(node, type, ExpressionTypeWords.WantedTruth);
        }
    }

    private ExpressionType WantFigure(ExpressionNode node)
    {
        var type = TypeOf(node);
        if (IsFigure(type) || type is ExpressionType.Unknown or ExpressionType.Property)
        {
            return IsFigure(type) ? type : ExpressionType.Unknown;
        }

        Report(node, type, ExpressionTypeWords.WantedNumber);
        return ExpressionType.Unknown;
    }

    private void WantItems(ExpressionNode.Call call)
    {
        var items = call.Arguments[0];
        if (items is not (ExpressionNode.Items or ExpressionNode.Name { Scope: ExpressionScope.Previous }))
        {
            Report(items, TypeOf(items), ExpressionTypeWords.WantedItems);
        }
    }

    // Of a set those with scores are taken: one is enough.
    private ExpressionType WantScores(ExpressionNode node)
    {
        if (node is not ExpressionNode.Items { Codes.IsEmpty: false } items)
        {
            return WantFigure(node);
        }

        if (!items.Codes.Any(HasScores))
        {
            Report(node, TypeOf(items), ExpressionTypeWords.WantedScores);
        }

        return ExpressionType.Number;
    }

    private bool HasScores(ItemCode code) => names.IsFaulty(code)
        || names.ItemOf(code).Answer is AnswerType.Number
        || names.ItemOf(code).Answer.Options.Any(o => o.Score is not null);

    private static string Short(string text) => text.Length <= MaxQuoted ? text : text.Substring(0, MaxQuoted - 2) + " …";

    private void Report(ExpressionNode node, ExpressionType type, Message wanted) => context.Report(
        ExpressionDiagnostics.WrongType, places.SpanOf(node), Message.Same(Short(places.TextOf(node))), ExpressionTypeWords.Name(type), wanted);
}
