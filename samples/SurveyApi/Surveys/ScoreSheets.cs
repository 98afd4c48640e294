using System.Collections.Concurrent;
using SurveyApi.Answers;

namespace SurveyApi.Surveys;

/// <summary>The figures of surveys. They are computed when somebody asks and answers have come since, once however many ask.</summary>
internal sealed class ScoreSheets(AnswerStore store, SurveyScorer scorer)
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

        return scorer.Score(answers.Build().Value);
    }

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
