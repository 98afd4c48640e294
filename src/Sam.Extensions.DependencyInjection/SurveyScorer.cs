using Microsoft.Extensions.Options;

namespace Sam;

/// <summary>Scores with the application's options and registered measures.</summary>
public sealed class SurveyScorer
{
    /// <summary>With options and measures, which <see cref="SamServiceCollectionExtensions.AddSam"/> brings.</summary>
    public SurveyScorer(IOptions<SamOptions> options, IEnumerable<IMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options.Value.Scoring with { Measures = options.Value.Scoring.Measures.Concat(measures).ToSequence() };
    }

    /// <summary>How scores are computed.</summary>
    public ScoringOptions Options { get; }

    /// <summary>All figures of a set of answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="previous">Last wave; null where it is not at hand.</param>
    public ScoreSheet Score(ResponseSet answers, ScoreSheet? previous = null) => Sam.Score.Everything(answers, With(previous));

    /// <summary>All figures of a wave of several questionnaires.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="answers">The answers to its questionnaires.</param>
    /// <param name="previous">Last wave; null where it is not at hand.</param>
    public ScoreSheet Score(SurveyWave wave, IEnumerable<ResponseSet> answers, ScoreSheet? previous = null) => Sam.Score.Everything(wave, answers, With(previous));

    private ScoringOptions With(ScoreSheet? previous) => previous is null ? Options : Options with { Previous = previous };
}
