using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sam.Generators.Tests.Hosting;

/// <summary>A project in memory, with questionnaires beside its C#; built by the compiler that the tests reference.</summary>
internal sealed class FakeProject
{
    public const string Folder = "/projekt/";

    private static readonly string[] Platform = ["System.Runtime", "System.Private.CoreLib", "System.Collections", "System.Linq", "netstandard", "System.Runtime.Numerics", "System.Console"];

    private GeneratorDriver _driver;
    private readonly Dictionary<string, AdditionalText> _texts = new(StringComparer.Ordinal);

    public FakeProject(params (string Path, string? Text)[] files)
        : this(new Dictionary<string, string> { ["RootNamespace"] = "App", ["ProjectDir"] = Folder }, files)
    {
    }

    public FakeProject(Dictionary<string, string> properties, params (string Path, string? Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            _texts.Add(path, new FakeText(Folder + path, text));
        }

        Compilation = CSharpCompilation.Create(
            "App",
            [],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new QuestionnaireGenerator().AsSourceGenerator()],
            _texts.Values,
            new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose),
            new FakeOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Platform.Contains(Path.GetFileNameWithoutExtension(p)))
            .Append(typeof(Questionnaire).Assembly.Location)
            .Append(typeof(IMeasure).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The compilation with what the generator wrote.</summary>
    public Compilation Built { get; private set; } = null!;

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public FakeProject WithCSharp(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12), path);
        var old = Compilation.SyntaxTrees.FirstOrDefault(t => t.FilePath == path);
        Compilation = old is null ? Compilation.AddSyntaxTrees(tree) : Compilation.ReplaceSyntaxTree(old, tree);
        return this;
    }

    public FakeProject With(CSharpCompilationOptions options)
    {
        Compilation = Compilation.WithOptions(options);
        return this;
    }

    public FakeProject With(params MetadataReference[] references)
    {
        Compilation = Compilation.AddReferences(references);
        return this;
    }

    public FakeProject Without(string assembly)
    {
        Compilation = Compilation.RemoveReferences(References.Where(r => Path.GetFileNameWithoutExtension(r.Display) == assembly));
        return this;
    }

    public FakeProject Edit(string path, string text)
    {
        var edited = new FakeText(Folder + path, text);
        _driver = _driver.ReplaceAdditionalText(_texts[path], edited);
        _texts[path] = edited;
        return this;
    }

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var built, out _);
        Built = built;
        return Result;
    }

    /// <summary>What the build says of questionnaires, as lines <c>path(line,column): severity id: message</c>.</summary>
    public IReadOnlyList<string> Lines() => [.. Run().Diagnostics.Select(Line).Order(StringComparer.Ordinal)];

    /// <summary>The C# of a questionnaire's class.</summary>
    public string Source(string className) => Result.GeneratedSources.Select(s => s.SourceText.ToString()).Single(s => s.Contains($"static partial class {className}\n", StringComparison.Ordinal));

    public static string Line(Microsoft.CodeAnalysis.Diagnostic diagnostic)
    {
        var at = diagnostic.Location.GetLineSpan();
        var place = at.IsValid ? $"{at.Path.Replace(Folder, "", StringComparison.Ordinal)}({at.StartLinePosition.Line + 1},{at.StartLinePosition.Character + 1}): " : "";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
