namespace Sam.CSharp;

/// <summary>What a node gives as far as its own shape tells, and whether it may lack something beside the answers.</summary>
internal sealed class ExpressionKind
{
    private readonly Dictionary<string, CompositeScore> _scores;

    public ExpressionKind(Questionnaire questionnaire) => _scores = questionnaire.Scores
        .Where(s => s.Calculation != ScoreCalculation.PlugIn)
        .ToDictionary(s => s.Id, StringComparer.OrdinalIgnoreCase);

    public static bool IsTruth(ExpressionNode node) => node is
        ExpressionNode.Unary { Operator: UnaryOperator.Not }
        or ExpressionNode.Call { Function: ExpressionFunction.Answered }
        or ExpressionNode.Binary { Operator: not (BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide) };

    public static bool IsNumber(ExpressionNode node) => node is
        ExpressionNode.Number or ExpressionNode.Share
        or ExpressionNode.Unary { Operator: UnaryOperator.Negate }
        or ExpressionNode.Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide }
        or ExpressionNode.Name { Scope: not (ExpressionScope.Unit or ExpressionScope.Previous) }
        or ExpressionNode.Call { Function: not (ExpressionFunction.Answered or ExpressionFunction.If or ExpressionFunction.Date) };

    /// <summary>True if an expression asks for something beside the answers, itself or through an index.</summary>
    public bool CanLackContext(ExpressionNode node)
    {
        var open = new Stack<ExpressionNode>([node]);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (open.Count > 0)
        {
            foreach (var part in open.Pop().SelfAndDescendants())
            {
                if (part is ExpressionNode.Name { Scope: ExpressionScope.Unit or ExpressionScope.Previous } or ExpressionNode.Call { Scope: ExpressionScope.Previous })
                {
                    return true;
                }

                if (part is ExpressionNode.Name { Scope: ExpressionScope.Questionnaire } name && seen.Add(name.Value) && _scores.TryGetValue(name.Value, out var score) && score.Value is { } value)
                {
                    open.Push(value.Root);
                }
            }
        }

        return false;
    }
}
