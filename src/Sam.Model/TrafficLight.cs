namespace Sam;

/// <summary>The colour of a figure.</summary>
public enum LightColour
{
    /// <summary>Below the lower threshold.</summary>
    Red,

    /// <summary>From the lower threshold up to the upper one.</summary>
    Yellow,

    /// <summary>From the upper threshold on.</summary>
    Green,
}

/// <summary>Thresholds for green and yellow; both are "from" values, compared with the exact figure, never with the printed one.</summary>
/// <param name="GreenFrom">The least value that is green.</param>
/// <param name="YellowFrom">The least value that is yellow; below it is red.</param>
/// <param name="IsShare">True if the thresholds are shares between 0 and 1; false if they are numbers on an index's own range.</param>
public sealed record TrafficLight(Rational GreenFrom, Rational YellowFrom, bool IsShare = true)
{
    /// <summary>
    /// True if greater values are better. Otherwise, as for the share that was harassed, the thresholds are "up to" values, the one for green the
    /// lower. The text of a questionnaire always means true.
    /// </summary>
    public bool HigherIsBetter { get; init; } = true;

    /// <summary>The colour of an exact value: 79,96 % is yellow where green begins at 80 %.</summary>
    public LightColour ColourOf(Rational value) =>
        Reaches(value, GreenFrom) ? LightColour.Green : Reaches(value, YellowFrom) ? LightColour.Yellow : LightColour.Red;

    private bool Reaches(Rational value, Rational threshold) => HigherIsBetter ? value >= threshold : value <= threshold;
}
