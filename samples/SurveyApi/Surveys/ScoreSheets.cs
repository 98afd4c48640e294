using System.Collections.Concurrent;
using SurveyApi.Answers;

namespace SurveyApi.Surveys;

/// <summary>The figures of surveys. They are computed when somebody asks and answers have come since, once however many ask.</summary>
internal sealed partial class ScoreSheets(AnswerStore store, SurveyScorer scorer, ILogger<ScoreSheets> log)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<SurveyFigures> OfAsync(Survey survey, CancellationToken cancel)
    {
        var entry = _entries.GetOrAdd(survey.Id, _ => new Entry());
        if (entry.Latest is { } latest && latest.Version == store.VersionOf(survey.Id))
        {
            return latest;
        }

        await entry.Gate.WaitAsync(cancel);
        try
        {
            // Asked before reading: an answer that comes while reading is at worst read again.
            var version = store.VersionOf(survey.Id);
            if (entry.Latest?.Version != version)
            {
                entry.Latest = new SurveyFigures(await ScoreAsync(survey, cancel), version);
            }

            return entry.Latest;
        }
        finally
        {
            entry.Gate.Release();
        }
    }

    private async Task<ScoreSheet> ScoreAsync(Survey survey, CancellationToken cancel)
    {
        var answers = new ResponseSetBuilder(survey.Questionnaire, survey.Organisation);
        await foreach (var response in store.ReadAsync(survey.Id, cancel))
        {
            answers.Add(response);
        }

        // Each was right when it was taken: the questionnaire has changed since.
        var set = answers.Build();
        var errors = set.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Id.Text).ToList();
        if (errors.Count > 0)
        {
            NoLongerFit(survey.Id, errors.Count, errors.Distinct());
        }

        return scorer.Score(set.Value);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} answers to {Survey} no longer fit its questionnaire and are left out: {Kinds}")]
    private partial void NoLongerFit(string survey, int count, IEnumerable<string> kinds);

    private sealed class Entry
    {
        private volatile SurveyFigures? _latest;

        public SemaphoreSlim Gate { get; } = new(1);

        public SurveyFigures? Latest
        {
            get => _latest;
            set => _latest = value;
        }
    }
}
