using System.Xml.Linq;

namespace Sam.Conventions.Tests;

/// <summary>References between projects, and to packages, are those of docs/architecture.md.</summary>
public class ProjectArrowsTests
{
    // What each project may reference; analyzers that every project has are left out.
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Sam.Model"] = ([], []),
        ["Sam.Dsl"] = (["Sam.Model"], ["YamlDotNet", "Sprache"]),
        ["Sam.Generators"] = (["Sam.Model", "Sam.Dsl", "Sam.Generators.CodeFixes", "PrivateNames"], ["Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers"]),
        ["Sam.Generators.CodeFixes"] = ([], ["Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Analyzers"]),
        ["Sam.Scoring"] = (["Sam.Model"], []),
        ["Sam.Statistics"] = (["Sam.Scoring"], ["MathNet.Numerics"]),
        ["Sam.Data"] = (["Sam.Scoring"], ["CsvHelper"]),
        ["Sam.Reporting"] = (["Sam.Scoring"], []),
        ["Sam"] = (["Sam.Model", "Sam.Dsl", "Sam.Scoring", "Sam.Statistics", "Sam.Data", "Sam.Reporting"], []),
        ["Sam.Testing"] = (["Sam.Reporting"], []),
        ["Sam.Cli"] = (["Sam.Dsl", "Sam.Data", "Sam.Reporting", "Sam.Statistics"], ["System.CommandLine", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers"]),
        ["Sam.Extensions.DependencyInjection"] = (["Sam.Dsl", "Sam.Scoring"], ["Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Options"]),
    };

    public static TheoryData<string> Projects => new(Repository.Files("src", "*.csproj", SearchOption.AllDirectories));

    [Theory]
    [MemberData(nameof(Projects))]
    public void ReferencesFollowTheArchitecture(string project)
    {
        var document = XDocument.Load(Repository.PathOf(project));
        var (projects, packages) = Allowed[Path.GetFileNameWithoutExtension(project)];

        Assert.Equal(projects.Order(), Includes(document, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p)).Order());
        Assert.Equal(packages.Order(), Includes(document, "PackageReference").Order());
    }

    [Fact]
    public void EveryPackageHasASentenceOnWhy()
    {
        var lines = Repository.ReadText("Directory.Packages.props").Split('\n').Select(l => l.Trim()).ToList();
        var reasons = lines.Count(l => l.StartsWith("<!--", StringComparison.Ordinal));
        // The test runner's three packages are one thing and need no sentence each.
        var packages = lines.Count(l => l.StartsWith("<PackageVersion", StringComparison.Ordinal) && !l.Contains("xunit\"", StringComparison.Ordinal) && !l.Contains("Test.Sdk", StringComparison.Ordinal) && !l.Contains("\"xunit.v3\"", StringComparison.Ordinal) && !l.Contains("runner.visualstudio", StringComparison.Ordinal));
        Assert.Equal(packages, reasons);
    }

    [Fact]
    public void EveryProjectIsInTheSolution()
    {
        // Samples refer to packages, so they have a solution of their own that is built after packing.
        var solution = Repository.ReadText("Sam.sln").Replace('\\', '/') + Repository.ReadText("samples/Samples.sln").Replace('\\', '/').Replace("\"", "\"samples/");
        var projects = new[] { "src", "tests", "samples", "benchmarks" }
            .Where(f => Directory.Exists(Repository.PathOf(f)))
            .SelectMany(f => Repository.Files(f, "*.csproj", SearchOption.AllDirectories))
            .Where(p => !p.Contains("/bin/", StringComparison.Ordinal) && !p.Contains("/obj/", StringComparison.Ordinal));
        Assert.All(projects, p => Assert.Contains(p, solution, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Includes(XDocument document, string element) =>
        document.Descendants(element).Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'));
}
