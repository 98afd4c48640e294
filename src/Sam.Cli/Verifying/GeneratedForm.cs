using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sam.Verifying;

/// <summary>The C# of one questionnaire, compiled in memory and loaded; gone when it is disposed.</summary>
internal sealed class GeneratedForm : IDisposable
{
    /// <summary>The class that the questionnaire is written as.</summary>
    public const string TypeName = "Verified";

    // What the tool calls; all else is what an application would compile.
    private const string Entry = """
        internal static class Entry
        {
            public static global::Sam.Questionnaire Model() => global::Questionnaires.Verified.Questionnaire;

            public static global::Sam.ResponseEvaluation Evaluate(global::Sam.Response response, global::Sam.ResponseContext context) =>
                new global::Questionnaires.Verified.Evaluation(response, context).ByCode;

            public static global::Sam.Response Copy(global::Sam.Response response, string[] covers) =>
                global::Questionnaires.Verified.Answers.From(response).Value.ToResponse(response.Id, covers);
        }
        """;

    // The oldest C# that generated code promises to compile with.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private readonly AssemblyLoadContext _context = new("verify-csharp", isCollectible: true);
    private readonly Type _entry;

    private GeneratedForm(Stream image)
    {
        _entry = EntryOf(_context, image);
        Evaluate = Method(nameof(Evaluate)).CreateDelegate<Func<Response, ResponseContext, ResponseEvaluation>>();
        Copy = Method(nameof(Copy)).CreateDelegate<Func<Response, string[], Response>>();
        Model = Method(nameof(Model)).CreateDelegate<Func<Questionnaire>>();
    }

    /// <summary>The questionnaire that the C# builds.</summary>
    public Func<Questionnaire> Model { get; }

    /// <summary>One response seen through the generated conditions.</summary>
    public Func<Response, ResponseContext, ResponseEvaluation> Evaluate { get; }

    /// <summary>A response that went through the generated record.</summary>
    public Func<Response, string[], Response> Copy { get; }

    /// <summary>Compiles the C# of a questionnaire.</summary>
    /// <param name="code">The C#.</param>
    /// <param name="diagnostics">What the compiler says, warnings included; the form is null unless it says nothing.</param>
    public static GeneratedForm? Compile(string code, out IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> diagnostics)
    {
        var compilation = CSharpCompilation.Create(
            "verified",
            [CSharpSyntaxTree.ParseText(code, Parsing, "generated.cs"), CSharpSyntaxTree.ParseText(Entry, Parsing, "entry.cs")],
            CompilerReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        using var image = new MemoryStream();
        diagnostics = compilation.Emit(image).Diagnostics;
        image.Position = 0;
        return diagnostics.Count == 0 ? new GeneratedForm(image) : null;
    }

    public void Dispose() => _context.Unload();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What is loaded was compiled a moment ago, against the assemblies that run.")]
    private static Type EntryOf(AssemblyLoadContext context, Stream image) => context.LoadFromStream(image).GetType("Entry", throwOnError: true)!;

    [UnconditionalSuppressMessage("Trimming", "IL2080", Justification = "The type was compiled a moment ago and is whole.")]
    private MethodInfo Method(string name) => _entry.GetMethod(name) ?? throw new MissingMethodException("Entry", name);
}
