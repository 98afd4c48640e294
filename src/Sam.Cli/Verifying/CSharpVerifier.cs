using Sam.Files;

namespace Sam.Verifying;

/// <summary>
/// <c>sam check --verify-csharp</c>: writes each questionnaire as C#, compiles it in memory, and holds what it gives against what the
/// questionnaire gives at run time. The compiler is loaded by no other verb or option.
/// </summary>
/// <param name="settings">What the project decides.</param>
/// <param name="change">For tests: C# with a fault in it.</param>
internal sealed class CSharpVerifier(SettingsFiles settings, Func<string, string>? change = null)
{
    /// <summary>What there is to say about a questionnaire as C#; nothing if it has errors of its own.</summary>
    public IEnumerable<Diagnostic> Verify(string path)
    {
        var text = FileReader.Text(path) ?? throw FileReader.Missing(path);
        var shown = FileReader.Shown(path);
        var compiled = QuestionnaireText.CompilePlaced(text, shown, FileReader.Text, new CompileOptions { Settings = settings.For(path) });
        if (!compiled.TryGetValue(out var placed))
        {
            return [];
        }

        var code = QuestionnaireText.ToCSharp(placed, new CSharpOptions { TypeName = GeneratedForm.TypeName, LinePath = shown });
        return code.TryGetValue(out var written) ? Verify(placed, change?.Invoke(written) ?? written, shown) : code.Diagnostics;
    }

    private static List<Diagnostic> Verify(PlacedQuestionnaire placed, string code, string path)
    {
        using var form = GeneratedForm.Compile(code, out var faults);
        return form is null
            ? faults.Select(f => CompilerFault.At(f, placed, path)).Distinct().ToList()
            : new ResultComparison(placed, form, path).Differences().ToList();
    }
}
