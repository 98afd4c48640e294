using Microsoft.Extensions.Options;

namespace SurveyApi.Surveys;

/// <summary>The surveys: each questionnaire of the folder with the organisation beside it. Read when the application starts.</summary>
internal sealed class SurveyCatalogue(IQuestionnaireCatalogue questionnaires, IOptions<SurveyOptions> options) : IHostedService
{
    private Dictionary<string, Survey> _surveys = [];

    public IEnumerable<string> Ids => _surveys.Keys;

    public Survey? Find(string id) => _surveys.GetValueOrDefault(id);

    /// <summary>Reads the organisations. Sam has read the questionnaires by now, and would have stopped the start if one had an error.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var surveys = new Dictionary<string, Survey>(StringComparer.Ordinal);
        foreach (var questionnaire in questionnaires.Current.All)
        {
            var path = Path.Combine(AppContext.BaseDirectory, options.Value.Folder, questionnaire.Id + ".organisation.csv");
            await using var file = File.OpenRead(path);
            var organisation = await OrganisationFile.ReadAsync(file, Path.GetFileName(path), cancellationToken);

            // Value throws, listing what is wrong: that stops the start, too.
            surveys.Add(questionnaire.Id, new Survey(questionnaire, organisation.Value));
        }

        _surveys = surveys;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
