namespace Sam;

/// <summary>What one response itself gives reason to look at. Nothing here removes an answer from any figure.</summary>
/// <param name="Place">The response's place in its <see cref="ResponseSet"/>, from 0.</param>
/// <param name="Status">How far it got.</param>
/// <param name="Answered">How many of the items that count for its status are answered.</param>
/// <param name="Counted">How many items count for its status: those required that it was shown, or all it was shown where none is required.</param>
public sealed record ResponseQuality(int Place, ResponseStatus Status, int Answered, int Counted)
{
    /// <summary>True if it is in the analysis: complete or partial.</summary>
    public bool IsAnalysed => Status is ResponseStatus.Complete or ResponseStatus.Partial;

    /// <summary>The share of counted items left blank; null where it was shown none.</summary>
    public Rational? MissingShare => Counted == 0 ? null : Rational.Of(Counted - Answered, Counted);

    /// <summary>How it answered each battery of the questionnaire, in order.</summary>
    public Sequence<BatteryQuality> Batteries { get; init; }

    /// <summary>The longest run of the same answer in any battery.</summary>
    public int Longstring => Batteries.Select(b => b.Longstring).DefaultIfEmpty(0).Max();

    /// <summary>True if it ticked the same answer all the way down a battery that says the opposite in places.</summary>
    public bool IsStraightLine => Batteries.Any(b => b.IsStraightLine);

    /// <summary>
    /// How many responses in the analysis answered every closed item alike, this one included; 0 outside the analysis. With few items that is
    /// common and means nothing.
    /// </summary>
    public int IdenticalVectors { get; init; }

    /// <summary>How many of its answers were set aside when they were read: outside the scale, or unreadable.</summary>
    public int AnswersSetAside { get; init; }

    /// <summary>True if an earlier response has the same id.</summary>
    public bool HasEarlierId { get; init; }
}
