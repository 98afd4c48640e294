using Sam.Binding;
using Sam.CSharp;
using Sam.Syntax;
using Sam.Text;

namespace Sam;

/// <summary>
/// One file as its author wrote it, read into a tree the first time that somebody asks for it. A host that compiles again and again (a build,
/// an editor) keeps it as long as the text is the same, so that a change in one file reads no other. Equal by path, text and known laws.
/// </summary>
public sealed class QuestionnaireSyntax : IEquatable<QuestionnaireSyntax>
{
    private readonly Sequence<Law> _laws;
    private readonly Lazy<(MapSyntax? Root, DiagnosticBag Found)> _tree;
    private readonly Lazy<Sequence<string>> _named;

    /// <summary>A file from its text.</summary>
    /// <param name="text">What the author wrote; a byte order mark at its start is left out.</param>
    /// <param name="path">The file's path for diagnostics, relative, with <c>/</c>; its ending tells the notation.</param>
    /// <param name="settings">What the project decides, for the laws that it knows; nothing unless said.</param>
    public QuestionnaireSyntax(string text, string path, QuestionnaireSettings? settings = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        Path = (path ?? throw new ArgumentNullException(nameof(path))).Replace('\\', '/');
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        _laws = settings?.Laws ?? default;
        Source = new SourceText(Text, Path);
        _tree = new(Read);
        _named = new(() => NamedFilesReader.Of(Path, Root).ToSequence());
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>What the author wrote.</summary>
    public string Text { get; }

    /// <summary>
    /// The paths of the files that compiling this one may ask for, whether there are such files or not: questionnaires that it uses, last
    /// wave's, its translations, and the same in the other notation. The compilation depends on this file, those, and what those name.
    /// </summary>
    public Sequence<string> NamedFiles => _named.Value;

    internal SourceText Source { get; }

    /// <summary>The tree; null if the text can't be read.</summary>
    internal MapSyntax? Root => _tree.Value.Root;

    /// <summary>What reading found; copied by everyone who goes on from here.</summary>
    internal DiagnosticBag Found => _tree.Value.Found;

    /// <summary>Compiles the questionnaire; otherwise like <see cref="QuestionnaireText.Compile"/>.</summary>
    /// <param name="resolve">Gives another file by its path, or null if there is none. It is asked for no others than <see cref="NamedFiles"/> tells.</param>
    /// <param name="options">What the host knows that the text does not say.</param>
    public ParseResult<Questionnaire> Compile(Func<string, QuestionnaireSyntax?> resolve, CompileOptions? options = null)
    {
        var (compilation, main) = Start(resolve, options);
        return compilation.CompileWithPartner(main);
    }

    /// <summary>Compiles the questionnaire and keeps the places of its expressions; otherwise like <see cref="QuestionnaireText.CompilePlaced"/>.</summary>
    /// <param name="resolve">Gives another file by its path, or null if there is none, as for <see cref="Compile"/>.</param>
    /// <param name="options">What the host knows that the text does not say.</param>
    public ParseResult<PlacedQuestionnaire> CompilePlaced(Func<string, QuestionnaireSyntax?> resolve, CompileOptions? options = null)
    {
        var (compilation, main) = Start(resolve, options);
        var result = compilation.CompileWithPartner(main);
        if (!result.TryGetValue(out var questionnaire))
        {
            return new ParseResult<PlacedQuestionnaire>(null, result.Diagnostics);
        }

        var places = compilation.PlacesOf(main.Path);
        var clashes = new CSharpNames(questionnaire!, new CSharpOptions()).Clashes.Select(c => c.At(places.PlaceOf(c.Second, c.Item)));
        return new ParseResult<PlacedQuestionnaire>(
            new PlacedQuestionnaire(questionnaire!, places.Expressions()) { NameClashes = clashes.ToSequence() }, result.Diagnostics);
    }

    /// <inheritdoc/>
    public bool Equals(QuestionnaireSyntax? other) =>
        other is not null && (ReferenceEquals(this, other) || (Path == other.Path && Text == other.Text && _laws == other._laws));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuestionnaireSyntax);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    // What is compiled for a file of translations is the questionnaire that they belong to.
    private (Compilation Compilation, QuestionnaireSyntax Main) Start(Func<string, QuestionnaireSyntax?> resolve, CompileOptions? options)
    {
        _ = resolve ?? throw new ArgumentNullException(nameof(resolve));
        options ??= new CompileOptions();
        var translated = QuestionnaireText.TranslatedStem(Path) is { } stem
            ? resolve(stem + QuestionnaireText.YamlExtension) ?? resolve(stem + QuestionnaireText.TextExtension)
            : null;
        return translated is not null
            ? (new Compilation(p => p == Path ? this : resolve(p), options), translated)
            : (new Compilation(resolve, options), this);
    }

    private (MapSyntax? Root, DiagnosticBag Found) Read()
    {
        var found = new DiagnosticBag();
        return (SyntaxReader.Read(Source, found, _laws), found);
    }
}
