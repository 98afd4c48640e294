namespace Sam.Comparisons;

/// <summary>The published response rates of a questionnaire, and which of them are "last time": the latest earlier period of the same length.</summary>
internal sealed class PublishedRates
{
    private readonly SurveyWave _wave;
    private readonly List<PublishedFigure> _rates;

    public PublishedRates(SurveyWave wave, Questionnaire questionnaire)
    {
        _wave = wave;
        _rates = wave.Published.Where(p => p.QuestionnaireId == questionnaire.Id && p.Measure.Kind == PublishedKind.ResponseRate).ToList();
        Period = questionnaire.Period ?? _rates.Select(p => p.Period).OrderDescending().FirstOrDefault();
        Previous = Before(Period).OrderDescending().FirstOrDefault();
    }

    /// <summary>The time that the questionnaire is about; the latest published one where it does not say.</summary>
    public Period? Period { get; }

    /// <summary>Last time; null if there is none.</summary>
    public Period? Previous { get; }

    /// <summary>The rate of a unit at a time; without a value where none is published.</summary>
    public Figure Of(Unit unit, Period? period) => _rates.FirstOrDefault(p => _wave.Organisation.Find(p.UnitId) == unit && p.Period == period) is { } figure
        ? Figure.Published(figure)
        : Figure.None(FigureKind.Share, NullReason.NoAnswers);

    /// <summary>The rates before last time, oldest first.</summary>
    public IEnumerable<EarlierRate> Earlier(Period? previous) => Before(previous).Distinct().Order()
        .SelectMany(period => _wave.Organisation.Units.Select(u => new EarlierRate(u, period, Of(u, period))))
        .Where(e => e.Rate.Exact is not null);

    private IEnumerable<Period> Before(Period? period) =>
        period is null ? [] : _rates.Select(p => p.Period).Where(p => p < period && p.Months == period.Months);
}
