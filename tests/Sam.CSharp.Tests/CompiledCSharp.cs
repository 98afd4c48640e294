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
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(Questionnaire).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public static SyntaxTree Parse(string code, string path = "generated.cs") => CSharpSyntaxTree.ParseText(code, Options, path);

    public static CSharpCompilation Compilation(params string[] codes) => CSharpCompilation.Create(
        "generated",
        codes.Select((c, i) => Parse(c, $"generated{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>The assembly; there must be nothing to say about the code.</summary>
    public static Assembly Load(params string[] codes)
    {
        using var image = new MemoryStream();
        var result = Compilation(codes).Emit(image);
        Assert.True(result.Diagnostics.IsEmpty, string.Join('\n', result.Diagnostics.Take(10)) + "\n\n" + codes[0]);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }
}
