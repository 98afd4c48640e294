namespace Sam.Rules;

/// <summary>SAM4026: an index that a program computes exists for groups, so that no expression about one response can use it.</summary>
internal static class PlugInsAreForGroupsOnly
{
    public static void Check(RuleContext context)
    {
        foreach (var (expression, name) in context.Binding.Expressions.SelectMany(e => e.Expression.Root.SelfAndDescendants().OfType<ExpressionNode.Name>(), (e, n) => (e, n)))
        {
            if (name.Scope == ExpressionScope.Questionnaire
                && context.Scores.FirstOrDefault(s => s.Id.Equals(name.Value, StringComparison.OrdinalIgnoreCase)) is { Calculation: ScoreCalculation.PlugIn } plugIn)
            {
                context.Report(ScoringDiagnostics.PlugInInExpression, expression.Places.SpanOf(name), plugIn.Id, plugIn.PlugIn!);
            }
        }
    }
}
