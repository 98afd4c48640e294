using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Sam.Generators.Analyzers;

/// <summary>
/// Takes back what the compiler says of a switch expression over a scale: CS8524 where every option has an arm (a scale has no other
/// values), and CS8509 where <see cref="ScaleSwitchAnalyzer"/> names all that are missing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScaleSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Complete = new("SAM9040", "CS8524", "The scale has no other options.");
    private static readonly SuppressionDescriptor SaidAlready = new("SAM9041", "CS8509", "SAM9025 names the options that are missing.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => ImmutableArray.Create(Complete, SaidAlready);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree
                || tree.GetRoot(context.CancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } syntax
                || context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken) is not ISwitchExpressionOperation expression)
            {
                continue;
            }

            if (diagnostic.Id == Complete.SuppressedDiagnosticId && ScaleSwitch.IsComplete(expression))
            {
                context.ReportSuppression(Suppression.Create(Complete, diagnostic));
            }
            else if (diagnostic.Id == SaidAlready.SuppressedDiagnosticId && ScaleSwitch.MissingIn(expression).Count > 0)
            {
                context.ReportSuppression(Suppression.Create(SaidAlready, diagnostic));
            }
        }
    }
}
