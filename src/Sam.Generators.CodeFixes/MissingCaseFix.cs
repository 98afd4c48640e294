using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Sam.Generators;

/// <summary>Adds a case for each option that a switch over a scale lacks (SAM9025); each throws until somebody says what holds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCaseFix))]
[Shared]
public sealed class MissingCaseFix : CodeFixProvider
{
    // What C# editors write into a case that they add themselves: the case is there, and says that nobody has decided it yet.
    private const string Thrown = "throw new System.NotImplementedException()";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("SAM9025");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && diagnostic.Properties.TryGetValue("Missing", out var names) && names is not null
                && diagnostic.Properties.TryGetValue("Title", out var title) && title is not null
                && Completed(root.FindToken(diagnostic.Location.SourceSpan.Start).Parent, model, names) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(edit.Old, edit.New))), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static (SyntaxNode Old, SyntaxNode New)? Completed(SyntaxNode? node, SemanticModel model, string names) => node switch
    {
        SwitchStatementSyntax statement when TypeOf(statement.Expression, model) is { } type =>
            (statement, statement.AddSections([.. Members(type, names).Select(Section)]).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)),
        SwitchExpressionSyntax expression when TypeOf(expression.GoverningExpression, model) is { } type =>
            (expression, expression.AddArms([.. Members(type, names).Select(Arm)]).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)),
        _ => null,
    };

    private static string? TypeOf(ExpressionSyntax expression, SemanticModel model)
    {
        var type = model.GetTypeInfo(expression).Type;
        var plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return plain?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private static IEnumerable<ExpressionSyntax> Members(string type, string names) =>
        names.Split([", "], StringSplitOptions.None).Select(name => SyntaxFactory.ParseExpression($"{type}.{name}").WithAdditionalAnnotations(Simplifier.Annotation));

    private static SwitchSectionSyntax Section(ExpressionSyntax member) => SyntaxFactory.SwitchSection(
        SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.CaseSwitchLabel(member)),
        SyntaxFactory.SingletonList(SyntaxFactory.ParseStatement(Thrown + ";")));

    private static SwitchExpressionArmSyntax Arm(ExpressionSyntax member) =>
        SyntaxFactory.SwitchExpressionArm(SyntaxFactory.ConstantPattern(member), SyntaxFactory.ParseExpression(Thrown));
}
