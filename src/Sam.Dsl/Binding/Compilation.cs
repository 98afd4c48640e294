using Sam.Notation;
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
        return new ParseResult<Questionnaire>(diagnostics.HasErrors ? null : questionnaire, diagnostics.All);
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

    /// <summary>The tree of a text in the notation that its path names; null if it can't be read, which is reported.</summary>
    public static MapSyntax? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        if (!new RawTextCheck(source, diagnostics).TryRepair(out var repaired))
        {
            return null;
        }

        if (QuestionnaireText.IsTextNotation(source.Path))
        {
            return NotationReader.Read(source, repaired, law => LawCatalogue.Find(law) is not null, diagnostics);
        }

        switch (YamlReader.Read(source, repaired, diagnostics))
        {
            case null:
                return null;
            case MapSyntax root:
                return root;
            case { } other:
                diagnostics.Add(RawTextDiagnostics.NotAMapping.At(source.PlaceOf(other.Span)));
                return null;
        }
    }

    private Questionnaire? Bind(SourceText source, DiagnosticBag diagnostics) => Parse(source, diagnostics) is { } root
        ? new QuestionnaireBinder(new BindingContext(this, source, diagnostics, FileLanguage.Of(root))).Bind(root)
        : null;
}
