using Sam.Allowing;
using Sam.Files;
using Sam.Notation;
using Sam.Syntax;
using Sam.Text;
using Sam.Yaml;

namespace Sam.Binding;

/// <summary>The compiling of one questionnaire and of those it uses: text → characters checked → tree → questionnaire.</summary>
internal sealed class Compilation(Func<string, string?> resolve, CompileOptions options, bool isPrevious = false)
{
    private readonly bool _isPrevious = isPrevious;
    private readonly Dictionary<string, ParseResult<Questionnaire>> _done = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private readonly Dictionary<string, QuestionnairePlaces> _places = new(StringComparer.Ordinal);

    public CompileOptions Options { get; } = options;

    /// <summary>Compiles a questionnaire and compares it with the file that says the same in the other notation, where there is one.</summary>
    public ParseResult<Questionnaire> CompileWithPartner(string text, string path)
    {
        var result = Compile(text, path);
        var partner = NotationPair.PartnerOf(path);
        if (!result.TryGetValue(out var questionnaire) || resolve(partner) is not { } other)
        {
            return result;
        }

        other = other.TrimStart('\uFEFF');
        if (!Compile(other, partner).TryGetValue(out var same))
        {
            return result;
        }

        var isText = QuestionnaireText.IsTextNotation(path);
        var source = isText ? new SourceText(text, path) : new SourceText(other, partner);
        var root = Parse(source, new DiagnosticBag());
        var differences = isText
            ? NotationPair.Compare(questionnaire!, same!, source, root!, partner).ToList()
            : NotationPair.Compare(same!, questionnaire!, source, root!, path).ToList();
        return differences.Count == 0 ? result : new ParseResult<Questionnaire>(null, result.Diagnostics.Concat(differences));
    }

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

    /// <summary>Where the parts of a questionnaire stand that has been compiled.</summary>
    public QuestionnairePlaces PlacesOf(string path) => _places[path];

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

    /// <summary>The translations beside a questionnaire, one file for each language that its texts are not written in.</summary>
    public IReadOnlyList<Sidecar> SidecarsOf(BindingContext context)
    {
        var sidecars = new List<Sidecar>();
        foreach (var language in context.RequiredLanguages.Where(l => l != context.TextLanguage))
        {
            var path = SidecarReader.PathOf(context.Source.Path, language);
            if (resolve(path) is { } text)
            {
                sidecars.Add(SidecarReader.Read(text.TrimStart('\uFEFF'), path, language, context.Diagnostics));
            }
        }

        return sidecars;
    }

    /// <summary>Last wave's questionnaire, in YAML or in the text notation; null where it is not at hand or has errors of its own.</summary>
    public Questionnaire? PreviousOf(string id, string path)
    {
        if (_isPrevious || RelativePath.Resolve(path, id) is not { } stem)
        {
            return null;
        }

        // Its own last wave makes no difference here.
        var previous = new Compilation(resolve, Options, isPrevious: true);
        return new[] { QuestionnaireText.YamlExtension, QuestionnaireText.TextExtension }
            .Where(ending => !_open.Contains(stem + ending))
            .Select(ending => previous.CompileOther(stem + ending))
            .FirstOrDefault(r => r is not null)?.TryGetValue(out var questionnaire) == true ? questionnaire : null;
    }

    /// <summary>The ring of files that using a path would close; null if it closes none.</summary>
    public IEnumerable<string>? RingTo(string path)
    {
        var start = _open.IndexOf(path);
        return start < 0 ? null : _open.Skip(start).Append(path);
    }

    /// <summary>The tree of a text in the notation that its path names; null if it can't be read, which is reported.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="laws">Laws that are known beside those of the catalogue.</param>
    public static MapSyntax? Parse(SourceText source, DiagnosticBag diagnostics, Sequence<Law> laws = default)
    {
        if (!new RawTextCheck(source, diagnostics).TryRepair(out var repaired))
        {
            return null;
        }

        if (QuestionnaireText.IsTextNotation(source.Path))
        {
            return NotationReader.Read(source, repaired, citation => CitedLaw.Of(citation, laws).Law is not null, diagnostics);
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

    private Questionnaire? Bind(SourceText source, DiagnosticBag diagnostics)
    {
        if (Parse(source, diagnostics, Options.Settings.Laws) is not { } root)
        {
            return null;
        }

        var binder = new QuestionnaireBinder(new BindingContext(this, source, diagnostics, FileLanguage.Of(root)));
        var questionnaire = binder.Bind(root);
        if (binder.Places is { } places)
        {
            _places[source.Path] = places;
        }

        AllowedDiagnostics.Apply(source, root, diagnostics, Options.Settings);
        return questionnaire;
    }
}
