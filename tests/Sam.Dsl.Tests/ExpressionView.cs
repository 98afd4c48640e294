namespace Sam.Dsl.Tests;

/// <summary>A bound expression as a tree on one line: <c>(And (Equal [1] 'ja') …)</c>.</summary>
internal static class ExpressionView
{
    public static string Of(ExpressionNode node) => node switch
    {
        ExpressionNode.Number number => number.Value.ToString(),
        ExpressionNode.Share share => $"share({share.Value})",
        ExpressionNode.Text text => $"\"{text.Value}\"",
        ExpressionNode.Option option => $"'{option.Code}'",
        ExpressionNode.Items items => $"[{string.Join(" ", items.Codes)}]",
        ExpressionNode.PositiveOptions => "positive",
        ExpressionNode.Name name => $"{name.Scope}.{name.Value}",
        ExpressionNode.Set set => "{" + Join(set.Members) + "}",
        ExpressionNode.Call call => $"{(call.Scope == ExpressionScope.Questionnaire ? "" : call.Scope + ".")}{call.Function}({Join(call.Arguments)})",
        ExpressionNode.Unary unary => $"({unary.Operator} {Of(unary.Operand)})",
        ExpressionNode.Binary binary => $"({binary.Operator} {Of(binary.Left)} {Of(binary.Right)})",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no such node"),
    };

    private static string Join(Sequence<ExpressionNode> nodes) => string.Join(" ", nodes.Select(Of));
}
