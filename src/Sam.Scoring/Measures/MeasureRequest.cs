namespace Sam;

/// <summary>What a measure is asked for, before anything is counted.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Subject">What the figure will be about.</param>
public sealed record MeasureRequest(Questionnaire Questionnaire, MeasureSubject Subject)
{
    /// <summary>The item that the figure will be about.</summary>
    /// <exception cref="InvalidOperationException">It is about a composite score, which only measures that say so are asked for (<see cref="IMeasure.CanMeasure"/>).</exception>
    public Item Item => Subject is MeasureSubject.OfItem item ? item.Item : throw new InvalidOperationException($"'{Subject.Name}' is no item");

    /// <summary>The composite score that the figure will be about.</summary>
    /// <exception cref="InvalidOperationException">It is about an item.</exception>
    public CompositeScore Score => Subject is MeasureSubject.OfScore score ? score.Score : throw new InvalidOperationException($"'{Subject.Name}' is no composite score");
}
