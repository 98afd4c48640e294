namespace Sam;

/// <summary>A composite score for one unit and all below it.</summary>
/// <param name="Score">The composite score; its <see cref="CompositeScore.Combine"/> says over what it is averaged.</param>
/// <param name="Value">The value: the mean of responses' scores, of items' means, or of all answers.</param>
/// <param name="Scored">How many responses have a score.</param>
/// <param name="Unscored">How many responses in the analysis have none: too few items answered.</param>
/// <param name="Light">The colour, on the exact value; null where there is no light or no value.</param>
/// <param name="Band">The band that the exact value lies in; null where there are no bands or no value.</param>
public sealed record IndexScores(CompositeScore Score, Figure Value, long Scored, long Unscored, LightColour? Light, ScoreBand? Band = null)
{
    /// <summary>True if the group is too small to be shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The measures that its author asks for beside the value, by name.</summary>
    public Sequence<KeyValuePair<string, Figure>> Measures { get; init; }

    /// <summary>A measure's figure; null if it was not asked for, or can't be computed of the index.</summary>
    public Figure? FigureOf(string measure) => Measures.Where(m => m.Key == measure).Select(m => (Figure?)m.Value).FirstOrDefault();

    /// <summary>Cautions about its values: floor and ceiling, of attitude scales only; empty where hidden.</summary>
    public Sequence<DataFlag> Flags { get; init; }

    /// <summary>True if the value is a share between 0 and 1, to be read as a percentage.</summary>
    public bool IsShare => Score.IsShare;
}
