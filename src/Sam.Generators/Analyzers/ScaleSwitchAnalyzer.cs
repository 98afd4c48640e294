using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RoslynDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Sam.Generators.Analyzers;

/// <summary>SAM9025: a switch over a scale has a case for each option, or says what holds for all others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScaleSwitchAnalyzer : DiagnosticAnalyzer
{
    private static readonly AnalyzerDescriptors Descriptors = new(BuildDiagnostics.MissingCase);

    /// <inheritdoc/>
    public override ImmutableArray<RoslynDescriptor> SupportedDiagnostics => Descriptors.Supported;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(static c => Check(c, ScaleSwitch.MissingIn((ISwitchOperation)c.Operation)), OperationKind.Switch);
        context.RegisterOperationAction(static c => Check(c, ScaleSwitch.MissingIn((ISwitchExpressionOperation)c.Operation)), OperationKind.SwitchExpression);
    }

    private static void Check(OperationAnalysisContext context, IReadOnlyList<IFieldSymbol> missing)
    {
        if (missing.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", missing.Select(m => m.Name));
        context.ReportDiagnostic(Descriptors.At(
            KeywordOf(context.Operation.Syntax),
            context.Options,
            BuildDiagnostics.MissingCase.At(new Place.InValue("", ""), names).Message,
            (new Message($"Lägg till {names}", $"Add {names}"), AnalyzerDescriptors.Missing, names)));
    }

    private static Location KeywordOf(SyntaxNode syntax) => syntax switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
