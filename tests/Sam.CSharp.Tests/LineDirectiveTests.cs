using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sam.CSharp.Tests;

/// <summary>Generated conditions and indices lead to the words of their author.</summary>
public class LineDirectiveTests
{
    private const string Text = "titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Är det så?\n  - 2: Är det inte så?\n    visa-om: 'q1 = ja'\nindex:\n  risk:\n    värde: >-\n      antal(q1..q2,\n      ja) + 1\n";

    [Fact]
    public void EachBodyIsMappedToItsExpression()
    {
        var placed = QuestionnaireText.CompilePlaced(Text, "a.sam.yaml");
        Assert.True(placed.Success, placed.Diagnostics.ToText(Language.English));
        var tree = CompiledCSharp.Parse(QuestionnaireText.ToCSharp(placed.Value, new CSharpOptions { LinePath = "forms/a.sam.yaml" }).Value);
        var mapped = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => m.Identifier.Text is "Condition0" or "Index0")
            .Select(m => m.ExpressionBody!.Expression.GetLocation().GetMappedLineSpan())
            .ToList();
        Assert.Equal(["forms/a.sam.yaml", "forms/a.sam.yaml"], mapped.Select(m => m.Path));
        Assert.Equal([6, 10], mapped.Select(m => m.StartLinePosition.Line));
    }

    [Fact]
    public void WhatFollowsABodyIsNotMapped()
    {
        var tree = CompiledCSharp.Parse(QuestionnaireText.ToCSharp(QuestionnaireText.CompilePlaced(Text, "a.sam.yaml").Value, new CSharpOptions { LinePath = "a.sam.yaml" }).Value);
        Assert.All(
            tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(m => m is not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)),
            m => Assert.False(m.GetFirstToken().GetLocation().GetMappedLineSpan().HasMappedPath, m.ToString()));
    }

    [Fact]
    public void WithoutAPathThereIsNone() =>
        Assert.DoesNotContain("#line", QuestionnaireText.ToCSharp(QuestionnaireText.CompilePlaced(Text, "a.sam.yaml").Value).Value, StringComparison.Ordinal);

    [Fact]
    public void AQuestionnaireWithoutPlacesHasNone() => Assert.DoesNotContain(
        "#line", QuestionnaireText.ToCSharp(QuestionnaireText.Compile(Text, "a.sam.yaml").Value, new CSharpOptions { LinePath = "a.sam.yaml" }).Value, StringComparison.Ordinal);
}
