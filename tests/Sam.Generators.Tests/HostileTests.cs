using Microsoft.CodeAnalysis;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Tests;

/// <summary>Whatever files are called and hold, what the generator itself writes is data, and one file never takes the others with it.</summary>
public class HostileTests
{
    private const string Evil = "static class Evil { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { } }";

    public static TheoryData<string> Paths =>
    [
        "enk\"ät.sam.yaml", "a\nb.sam.yaml", $"a\u2028{Evil}//.sam.yaml", "a\u0085b.sam.yaml", "a*/b.sam.yaml", "a{0}.sam.yaml", "\\u0022.sam.yaml", "'.sam.yaml",
        "CON.sam.yaml", ".sam.yaml", " .sam.yaml", "class.sam.yaml", "1.sam.yaml", "a b/c d.sam.yaml", $"{new string('x', 300)}.sam.yaml", "😀.sam.yaml", "[a](b).sam.yaml",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void AFilesNameIsData(string path)
    {
        var project = new FakeProject((path, Some.Form("a")), ("b.sam.yaml", Some.Form("b")));
        project.Run();

        Assert.DoesNotContain(project.Result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(ProblemsIn(project));
        Assert.Empty(project.Built.GetSymbolsWithName("Evil"));
        Assert.NotEmpty(project.Source("B"));
    }

    [Fact]
    public void NamesThatDifferInOneLetterOrInCaseAreDifferentFiles()
    {
        string[] stems = ["enkät", "enkåt", "ENKÄT", "enk_t", "a/b", "a.b", "a_b"];
        var project = new FakeProject([.. stems.Select((s, i) => (s + ".sam.yaml", (string?)Some.Form("nr" + i)))]);
        Assert.DoesNotContain(project.Run().Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(stems.Length + 1, project.Result.GeneratedSources.Length);
        Assert.Empty(ProblemsIn(project));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1. 2")]
    [InlineData("class.namespace")]
    [InlineData("A; static class Evil { } namespace B")]
    [InlineData("Åäö.Enkäter")]
    public void ARootNamespaceIsData(string name)
    {
        var project = new FakeProject(new Dictionary<string, string> { ["RootNamespace"] = name, ["ProjectDir"] = FakeProject.Folder }, ("a.sam.yaml", Some.Form("a")));
        project.Run();
        Assert.Empty(ProblemsIn(project));
        Assert.Empty(project.Built.GetSymbolsWithName("Evil"));
    }

    [Fact]
    public void WithoutAnyPropertyThereIsCSharpToo()
    {
        var project = new FakeProject([], ("a.sam.yaml", Some.Form("a")));
        project.Run();
        Assert.Contains("namespace Questionnaires", project.Source("A"), StringComparison.Ordinal);
        Assert.Empty(ProblemsIn(project));
    }

    [Fact]
    public void FilesOutsideTheProjectHaveTheirWholePath()
    {
        var project = new FakeProject(new Dictionary<string, string> { ["ProjectDir"] = "/annan/" }, ("a.sam.yaml", Some.Form("a") + "använder:\n  b: b.sam.yaml\n"), ("b.sam.yaml", Some.Form("b")));
        Assert.DoesNotContain(project.Run().Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.NotEmpty(project.Source("B"));
    }

    [Fact]
    public void WithoutQuestionnairesNothingIsWritten()
    {
        var result = new FakeProject(("annat.txt", "x"), ("annan.yaml", "x: [")).Run();
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }

    private static IEnumerable<string> ProblemsIn(FakeProject project) =>
        project.Built.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning).Select(d => d.ToString());
}
