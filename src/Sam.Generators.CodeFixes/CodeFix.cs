using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sam.Generators;

/// <summary>Writes the nearest code in place of one that no questionnaire has (SAM9023, SAM9024).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeFix))]
[Shared]
public sealed class CodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("SAM9023", "SAM9024");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue("Replacement", out var code) && code is not null
                && diagnostic.Properties.TryGetValue("Title", out var title) && title is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(Replace(context.Document, root, literal, code)), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string code) => document.WithSyntaxRoot(
        root.ReplaceNode(literal, literal.WithToken(SyntaxFactory.Literal(code).WithTriviaFrom(literal.Token))));
}
