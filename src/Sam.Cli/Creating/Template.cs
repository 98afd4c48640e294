using System.Text;

namespace Sam.Creating;

/// <summary>A template: questionnaires and an organisation that come with the tool, from real files in <c>Templates/</c>.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="Questionnaires">Its questionnaires: the ending of the new file's stem, and the file in <c>Templates/</c>.</param>
internal sealed record Template(string Name, params IReadOnlyList<(string StemEnding, string File)> Questionnaires)
{
    // Stands in one questionnaire for the file name of the first one.
    private const string FirstFile = "ENKÄT";

    /// <summary>All templates; the first one is used where none is named.</summary>
    public static IReadOnlyList<Template> All { get; } =
    [
        new("minimal", ("", "minimal")),
        new("vastmanland", ("", "vastmanland")),
        new("skane", ("", "skane"), ("-forvaltning", "skane-forvaltning")),
        new("vgr", ("", "vgr")),
    ];

    /// <summary>The template of a name.</summary>
    public static Template Named(string name) => All.First(t => t.Name == name);

    /// <summary>The language of its files: the one wanted where it exists in it, else Swedish.</summary>
    public Language LanguageFor(Language wanted) => Find(ResourceOf(Name, wanted, "organisation.csv")) is null ? Language.Swedish : wanted;

    /// <summary>The texts of its questionnaires with the stems of their files.</summary>
    /// <param name="name">The stem of the first one.</param>
    /// <param name="language">The language.</param>
    /// <param name="ending">The ending that the files will have.</param>
    public IEnumerable<(string Stem, string Text)> QuestionnaireTexts(string name, Language language, string ending) => Questionnaires
        .Select(q => (name + q.StemEnding, Text(ResourceOf(q.File, language, "sam.yaml")).Replace(FirstFile, name + ending, StringComparison.Ordinal)));

    /// <summary>The text of its organisation file.</summary>
    public string OrganisationText(Language language) => Text(ResourceOf(Name, language, "organisation.csv"));

    private static string ResourceOf(string file, Language language, string kind) => $"{file}.{language.Code()}.{kind}";

    private static string Text(string resource) => Find(resource) ?? throw new InvalidOperationException($"the template '{resource}' is not in the tool");

    private static string? Find(string resource)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
