using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sam.Docs.Tests.Snippets;

/// <summary>Compiles C# against everything that this test program is linked with.</summary>
internal static class SnippetCompiler
{
    private static readonly List<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();

    /// <summary>Writes a program; fails with its errors and warnings, at the lines of the page, if there are any.</summary>
    public static void Compile(string text, string path)
    {
        var tree = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14), encoding: System.Text.Encoding.UTF8);
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(path), [tree], References, options);
        var wrong = compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        using var file = File.Create(path);
        Assert.True(compilation.Emit(file).Success);
    }
}
