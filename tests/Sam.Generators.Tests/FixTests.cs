using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Sam.Generators.Analyzers;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Tests;

/// <summary>What an editor offers to write instead.</summary>
public class FixTests
{
    private const string Form = "enkät: chef\ntitel: Chefsenkät\nanonymt: nej\nskalor:\n  läge: [bra, sådär, illa]\nfrågor:\n  - 7a: Hur är läget?\n    svar: läge\n";

    [Fact]
    public async Task TheNearestCodeTakesTheStringsPlace() => Assert.Equal(
        "class P { void M(Sam.Questionnaire q) => q.TryFind(\"7a\" /* sju */, out _); }",
        await Fix("class P { void M(Sam.Questionnaire q) => q.TryFind(\"7b\" /* sju */, out _); }", new CodeAnalyzer(), new CodeFix(), "Byt till ”7a”"));

    [Fact]
    public async Task MissingCasesAreAdded() => Assert.Equal(
        """
        using App;
        class P
        {
            void M(Chef.Läge x)
            {
                switch (x)
                {
                    case Chef.Läge.Bra:
                        break;
                    case Chef.Läge.Sådär:
                        throw new System.NotImplementedException();
                    case Chef.Läge.Illa:
                        throw new System.NotImplementedException();
                }
            }
        }
        """,
        await Fix(
            """
            using App;
            class P
            {
                void M(Chef.Läge x)
                {
                    switch (x)
                    {
                        case Chef.Läge.Bra:
                            break;
                    }
                }
            }
            """,
            new ScaleSwitchAnalyzer(),
            new MissingCaseFix(),
            "Lägg till Sådär, Illa"));

    [Fact]
    public async Task MissingArmsAreAdded()
    {
        var text = await Fix("using App;\nclass P { int M(Chef.Läge? x) => x switch { null => 0, Chef.Läge.Bra => 1 }; }", new ScaleSwitchAnalyzer(), new MissingCaseFix(), "Lägg till Sådär, Illa");
        Assert.Contains("Chef.Läge.Sådär => throw new System.NotImplementedException()", text, StringComparison.Ordinal);
        Assert.Contains("Chef.Läge.Illa => throw new System.NotImplementedException()", text, StringComparison.Ordinal);
        Assert.DoesNotContain("global::", text, StringComparison.Ordinal);
    }

    // Finds, offers, applies, and sees that nothing is left to find.
    private static async Task<string> Fix(string text, DiagnosticAnalyzer analyzer, CodeFixProvider provider, string title)
    {
        using var workspace = new AdhocWorkspace();
        var generated = new FakeProject(("chef.sam.yaml", Form));
        generated.Run();
        var project = workspace.AddProject("App", LanguageNames.CSharp)
            .WithMetadataReferences(FakeProject.References)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        foreach (var source in generated.Result.GeneratedSources)
        {
            project = project.AddDocument(source.HintName, source.SourceText).Project;
        }

        var document = project.AddDocument("Program.cs", SourceText.From(text));
        var found = Assert.Single(await Analyze(document, analyzer));
        Assert.Contains(found.Id, provider.FixableDiagnosticIds);
        Assert.NotNull(provider.GetFixAllProvider());
        var offered = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => offered.Add(action), CancellationToken.None));
        Assert.Equal(title, Assert.Single(offered).Title);
        var operation = (await offered[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        Assert.Empty(await Analyze(changed, analyzer));
        return (await changed.GetTextAsync()).ToString();
    }

    private static async Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Analyze(Document document, DiagnosticAnalyzer analyzer)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
    }
}
