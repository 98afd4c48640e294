using Microsoft.Extensions.Options;

namespace SurveyApi.Surveys;

/// <summary>The surveys of the folder, read once when the application starts and never changed.</summary>
internal sealed partial class SurveyCatalogue(IOptions<SurveyOptions> options, IHostEnvironment environment, ILogger<SurveyCatalogue> log)
{
    private Dictionary<string, Survey> _surveys = [];

    public IEnumerable<string> Ids => _surveys.Keys;

    public Survey? Find(string id) => _surveys.GetValueOrDefault(id);

    /// <summary>Reads the folder; false, with every error logged, if a file has one.</summary>
    public bool Load()
    {
        var folder = Path.Combine(environment.ContentRootPath, options.Value.Folder);
        var read = Directory.GetFiles(folder, "*" + QuestionnaireText.YamlExtension).Order(StringComparer.Ordinal).Select(Read).ToList();
        _surveys = read.OfType<Survey>().ToDictionary(s => s.Id);
        return read.Count > 0 && read.TrueForAll(s => s is not null);
    }

    private Survey? Read(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var form = QuestionnaireText.Compile(File.ReadAllText(path), Path.GetFileName(path), name => ReadBeside(folder, name));
        var units = Path.ChangeExtension(Path.ChangeExtension(path, null), ".organisation.csv");
        var organisation = OrganisationFile.Read(File.ReadAllBytes(units), Path.GetFileName(units));
        foreach (var diagnostic in form.Diagnostics.Concat(organisation.Diagnostics).Where(d => d.Severity != Severity.Hint))
        {
            Told(diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, diagnostic);
        }

        return form.Success && organisation.Success ? new Survey(form.Value, organisation.Value) : null;
    }

    private static string? ReadBeside(string folder, string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    [LoggerMessage(Message = "{Diagnostic}")]
    private partial void Told(LogLevel level, Diagnostic diagnostic);
}
