using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sam.Generators.Analyzers;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Tests;

/// <summary>How C# uses questionnaires: codes in strings, and switches over scales. What is expected is marked <c>[|…|]</c>.</summary>
public class AnalyzerTests
{
    private const string Form = """
        enkät: chef
        titel: Chefsenkät
        anonymt: nej
        skalor:
          läge: [bra, sådär, illa]
        frågor:
          - 1: Hur är läget?
            svar: läge
          - 7a: Fungerar samarbetet?
            svar: ja-nej
          - 10: Har ni
            svar: ja-nej
            delar:
              - a: rutiner?
              - e: kunskap?
        index:
          andel-ja:
            värde: andel(q7a, ja)
        """;

    [Theory]
    [InlineData("q.TryFind([|\"7b\"|], out _);", "SAM9023", "7a")]
    [InlineData("q.TryFind([|\"q7a\"|], out _);", "SAM9023", "7a")]
    [InlineData("_ = q[[|\"andel-ja\"|]];", "SAM9023", null)]
    [InlineData("const string Code = \"99\"; q.TryFind([|Code|], out _);", "SAM9023", null)]
    [InlineData("Ask([|\"jaa\"|]);", "SAM9024", "ja")]
    [InlineData("Wanted = [|\"ilal\"|];", "SAM9024", "illa")]
    [InlineData("new C { Asked = [|\"7aa\"|] }.ToString();", "SAM9023", "7a")]
    public void ACodeThatNoQuestionnaireHasIsFound(string statement, string id, string? nearest)
    {
        var (text, start) = Marked(statement);
        var found = Assert.Single(Analyze(text));

        Assert.Equal(id, found.Id);
        Assert.Equal(start, found.Location.SourceSpan.Start);
        Assert.Equal(statement.Contains("Code", StringComparison.Ordinal) ? null : nearest, found.Properties.GetValueOrDefault("Replacement"));
        Assert.Equal(nearest is not null, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("Menade du", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("q.TryFind(\"7A\", out _);")]
    [InlineData("_ = q[\"10\"]; _ = q[\"10a\"];")]
    [InlineData("q.TryFind(Chef.Items.Q7a, out _);")]
    [InlineData("q.TryFind(System.Console.ReadLine()!, out _);")]
    [InlineData("Ask(\"JA\"); Ask(\"illa\"); System.Console.WriteLine(\"99\");")]
    [InlineData("Sam.ItemCode own = \"egen\";")]
    public void WhatIsNoFaultIsNotFound(string statement) => Assert.Empty(Analyze(Marked(statement).Text));

    [Fact]
    public void WithoutAQuestionnaireNothingIsKnownToBeWrong()
    {
        var project = new FakeProject().WithCSharp("Program.cs", "class P { void M(Sam.Questionnaire q) => q.TryFind(\"99\", out _); }");
        project.Run();
        Assert.Empty(Analyze(project));
    }

    [Fact]
    public void MessagesAreInTheLanguageOfTheProject()
    {
        var project = new FakeProject(new Dictionary<string, string> { ["SamLanguage"] = "en", ["RootNamespace"] = "App" }, ("chef.sam.yaml", Form))
            .WithCSharp("Program.cs", "class P { void M(Sam.Questionnaire q) => q.TryFind(\"7b\", out _); }");
        project.Run();
        Assert.Equal("No questionnaire of the project has a question “7b”. Did you mean “7a”?", Analyze(project, "en").Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void QuestionnairesOfAReferencedLibraryAreKnown()
    {
        var library = new FakeProject(("chef.sam.yaml", Form));
        library.Run();
        using var image = new MemoryStream();
        Assert.True(library.Built.Emit(image).Success);
        var project = new FakeProject().With(MetadataReference.CreateFromImage(image.ToArray()))
            .WithCSharp("Program.cs", "class P { void M(Sam.Questionnaire q) { q.TryFind(\"7a\", out _); q.TryFind(\"7b\", out _); } }");
        project.Run();
        Assert.Single(Analyze(project));
    }

    [Theory]
    [InlineData("[|switch|] (x) { case Läge.Bra: break; }", "Sådär, Illa")]
    [InlineData("[|switch|] (x) { case Läge.Bra or Läge.Illa: break; }", "Sådär")]
    [InlineData("[|switch|] (x) { case Läge.Bra when q is null: break; case Läge.Illa: case Läge.Sådär: break; }", "Bra")]
    [InlineData("[|switch|] (y) { case Läge.Bra: break; case null: break; }", "Sådär, Illa")]
    [InlineData("_ = x [|switch|] { Läge.Bra => 1, Läge.Illa => 2 };", "Sådär")]
    public void ASwitchWithoutAllOptionsIsFound(string statement, string missing)
    {
        var (text, start) = Marked(statement);
        var found = Assert.Single(Analyze(text));

        Assert.Equal("SAM9025", found.Id);
        Assert.Equal(start, found.Location.SourceSpan.Start);
        Assert.Equal(missing, found.Properties["Missing"]);
        Assert.Contains(missing, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("switch (x) { case Läge.Bra: break; default: break; }")]
    [InlineData("switch (x) { case Läge.Bra: case Läge.Illa: case Läge.Sådär: break; }")]
    [InlineData("switch (x) { case Läge.Bra: break; case var other: break; }")]
    [InlineData("switch (x) { case Läge.Bra: break; case not Läge.Bra: break; }")]
    [InlineData("_ = x switch { Läge.Bra => 1, _ => 2 };")]
    [InlineData("_ = x switch { Läge.Bra => 1, Läge.Illa or Läge.Sådär => 2 };")]
    [InlineData("_ = System.DayOfWeek.Monday switch { System.DayOfWeek.Monday => 1, _ => 0 }; switch (System.DayOfWeek.Monday) { case System.DayOfWeek.Friday: break; }")]
    public void ASwitchThatSaysWhatHoldsForAllIsNotFound(string statement) => Assert.Empty(Analyze(Marked(statement).Text));

    [Fact]
    public void TheCompilerIsNotAskedForOptionsThatDoNotExistNorToRepeatWhatIsSaid()
    {
        string[] Suppressed(string statement) =>
            [.. Analyze(ProjectWith(Marked(statement).Text), keepAll: true).Where(d => d.IsSuppressed || d.Id.StartsWith("CS85", StringComparison.Ordinal)).Select(d => $"{d.Id} {d.IsSuppressed}")];

        Assert.Equal(["CS8524 True"], Suppressed("_ = x switch { Läge.Bra => 1, Läge.Illa => 2, Läge.Sådär => 3 };"));
        Assert.Equal(["CS8524 True"], Suppressed("_ = y switch { Läge.Bra => 1, Läge.Illa => 2, Läge.Sådär => 3, null => 4 };"));
        Assert.Equal(["CS8524 True"], Suppressed("System.Console.WriteLine(x switch { Läge.Bra => 1, Läge.Illa => 2, Läge.Sådär => 3 });"));
        Assert.Equal(["CS8509 True"], Suppressed("_ = x switch { Läge.Bra => 1, Läge.Illa => 2 };"));
        Assert.Equal(["CS8524 False"], Suppressed("_ = Own.A switch { Own.A => 1 };"));
    }

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Analyze(string text) => Analyze(ProjectWith(text));

    private static FakeProject ProjectWith(string text)
    {
        var project = new FakeProject(("chef.sam.yaml", Form)).WithCSharp("Program.cs", text);
        Assert.DoesNotContain(project.Run().Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(project.Built.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return project;
    }

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Analyze(FakeProject project, string language = "sv", bool keepAll = false)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new FakeOptions(new Dictionary<string, string> { ["SamLanguage"] = language })),
            onAnalyzerException: (e, _, _) => Assert.Fail(e.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new CodeAnalyzer(), new ScaleSwitchAnalyzer(), new ScaleSwitchSuppressor()];
        var all = project.Built.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return [.. all.Where(d => keepAll || d.Id.StartsWith("SAM", StringComparison.Ordinal)).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private static (string Text, int Start) Marked(string statement)
    {
        var text = $$"""
            #pragma warning disable CS0219
            using App;
            using static App.Chef;
            enum Own { A }
            class C
            {
                [Sam.OptionCode] private string Wanted = "bra";
                [Sam.ItemCode] public string Asked { get; set; } = "1";
                void Ask([Sam.OptionCode] string code) { }
                void M(Sam.Questionnaire q, Läge x, Läge? y)
                {
                    {{statement}}
                }
            }
            """;
        var start = text.IndexOf("[|", StringComparison.Ordinal);
        return (text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), start);
    }
}
