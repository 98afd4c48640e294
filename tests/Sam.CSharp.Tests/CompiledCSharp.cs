using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sam.CSharp.Tests;

/// <summary>Generated C#, compiled in memory as an application on C# 12 would compile it.</summary>
internal static class CompiledCSharp
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // The framework and Sam.Model: nothing else is needed.
    private static readonly MetadataReference[] References = ReferencesWith(typeof(Questionnaire).Assembly.Location);

    // What an application on a framework before net10.0 gets of Sam.Model.
    private static readonly MetadataReference[] OlderReferences = ReferencesWith(Repository.PathOf(
        $"src/Sam.Model/bin/{new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name}/netstandard2.0/Sam.Model.dll"));

    public static SyntaxTree Parse(string code, string path = "generated.cs") => CSharpSyntaxTree.ParseText(code, Options, path);

    public static CSharpCompilation Compilation(params string[] codes) => Compilation(codes, References);

    /// <summary>The same against the face of Sam.Model that older frameworks get.</summary>
    public static CSharpCompilation OlderCompilation(params string[] codes) => Compilation(codes, OlderReferences);

    /// <summary>The assembly; there must be nothing to say about the code.</summary>
    public static Assembly Load(params string[] codes)
    {
        using var image = new MemoryStream();
        var result = Compilation(codes).Emit(image);
        Assert.True(result.Diagnostics.IsEmpty, string.Join('\n', result.Diagnostics.Take(10)) + "\n\n" + codes[0]);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static CSharpCompilation Compilation(string[] codes, MetadataReference[] references) => CSharpCompilation.Create(
        "generated",
        codes.Select((c, i) => Parse(c, $"generated{i}.cs")),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private static MetadataReference[] ReferencesWith(string model) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(model)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];
}
