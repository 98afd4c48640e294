using System.Collections.Concurrent;

namespace SurveyApi.Surveys;

/// <summary>The figures of a survey at one time, and what has been written of them: each text is written once, however many read it.</summary>
internal sealed class SurveyFigures(ScoreSheet sheet, long version)
{
    private readonly ConcurrentDictionary<(string Unit, string Form, Language? Language), Lazy<string>> _texts = new();

    /// <summary>The version of the answers that they are of.</summary>
    public long Version { get; } = version;

    /// <summary>A text about a unit of the organisation.</summary>
    public string Text(string unit, string form, Language? language, Func<ScoreSheet, string> write) =>
        _texts.GetOrAdd((unit, form, language), _ => new Lazy<string>(() => write(sheet))).Value;
}
