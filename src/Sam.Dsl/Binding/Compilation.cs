using Sam.Allowing;
using Sam.Syntax;
using Sam.Text;
using Sam.Yaml;

namespace Sam.Binding;

/// <summary>The compiling of one questionnaire and of those it uses: text → characters checked → tree → questionnaire.</summary>
internal sealed class Compilation(Func<string, string?> resolve, CompileOptions options)
{
    private readonly Dictionary<string, ParseResult<Questionnaire>> _done = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    public CompileOptions Options { get; } = options;

    public ParseResult<Questionnaire> Compile(string text, string path)
    {
        var source = new SourceText(text, path);
        var diagnostics = new DiagnosticBag();
        _open.Add(path);
        var questionnaire = Bind(source, diagnostics);
        _open.RemoveAt(_open.Count - 1);
        var all = Options.Settings.Apply(diagnostics.All).ToList();
        return new ParseResult<Questionnaire>(all.Any(d => d.Severity == Severity.Error) ? null : questionnaire, all);
    }

    /// <summary>Another questionnaire by its path; null if there is no such file.</summary>
    public ParseResult<Questionnaire>? CompileOther(string path)
    {
        if (!_done.TryGetValue(path, out var result))
        {
            if (resolve(path) is not { } text)
            {
                return null;
            }

            result = Compile(text.TrimStart('\uFEFF'), path);
            _done.Add(path, result);
        }

        return result;
    }

    /// <summary>The ring of files that using a path would close; null if it closes none.</summary>
    public IEnumerable<string>? RingTo(string path)
    {
        var start = _open.IndexOf(path);
        return start < 0 ? null : _open.Skip(start).Append(path);
    }

    private Questionnaire? Bind(SourceText source, DiagnosticBag diagnostics)
    {
        if (!new RawTextCheck(source, diagnostics).TryRepair(out var repaired))
        {
            return null;
        }

        switch (YamlReader.Read(source, repaired, diagnostics))
        {
            case null:
                return null;
            case MapSyntax root:
                var questionnaire = new QuestionnaireBinder(new BindingContext(this, source, diagnostics, FileLanguage.Of(root))).Bind(root);
                AllowedDiagnostics.Apply(source, root, diagnostics, Options.Settings);
                return questionnaire;
            case { } other:
                diagnostics.Add(RawTextDiagnostics.NotAMapping.At(source.PlaceOf(other.Span)));
                return null;
        }
    }
}
