namespace Sam;

/// <summary>
/// What can be concluded about a hidden group from the group that it is hidden in: of N answers, Y of which are positive, u are the hidden
/// group's, so between max(0, Y − (N − u)) and min(u, Y) of its answers are positive.
/// </summary>
/// <param name="Low">The least number of positive answers in the hidden group.</param>
/// <param name="High">The greatest.</param>
public readonly record struct HiddenShareBounds(long Low, long High)
{
    /// <summary>The bounds.</summary>
    /// <param name="hidden">How many answered in the hidden group (u).</param>
    /// <param name="remainder">How many answered in all that it is hidden in (N).</param>
    /// <param name="positive">How many of those answered positively (Y).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or a part is greater than its whole.</exception>
    public static HiddenShareBounds Of(long hidden, long remainder, long positive)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hidden);
        ArgumentOutOfRangeException.ThrowIfNegative(positive);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hidden, remainder);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(positive, remainder);
        return new HiddenShareBounds(Math.Max(0, positive - (remainder - hidden)), Math.Min(hidden, positive));
    }

    /// <summary>True if the bounds meet: every answer of the hidden group is then known.</summary>
    public bool IsExact => Low == High;
}
