namespace Sam;

/// <summary>A composite score for one unit and all below it: the mean of responses' scores.</summary>
/// <param name="Score">The composite score.</param>
/// <param name="Value">The mean over the responses that have a score.</param>
/// <param name="Scored">How many responses have a score.</param>
/// <param name="Unscored">How many responses in the analysis have none: too few items answered.</param>
/// <param name="Light">The colour; null where there is no light or no value.</param>
public sealed record IndexScores(CompositeScore Score, Figure Value, long Scored, long Unscored, LightColour? Light)
{
    /// <summary>True if the score is a share between 0 and 1, to be read as a percentage.</summary>
    public bool IsShare => Score.Value is { } value
        ? value.Root is ExpressionNode.Call { Function: ExpressionFunction.Share } or ExpressionNode.Share
        : Score.Calculation == ScoreCalculation.Share;
}
