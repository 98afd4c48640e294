namespace Sam;

/// <summary>
/// What the remainder of a table gives away about a hidden group in it. A remainder is what is left of a shown total when the shown groups
/// have been taken from it; it holds the hidden group and others. How many of the hidden group are positive then lies between
/// max(0, positive − (remainder − hidden)) and min(hidden, positive).
/// </summary>
/// <param name="Low">The least number of positive answers in the hidden group.</param>
/// <param name="High">The greatest number.</param>
/// <param name="IsUnanimous">True if all of the remainder answered the same, so that every answer in it is known.</param>
public sealed record HiddenGroupBounds(long Low, long High, bool IsUnanimous)
{
    /// <summary>True if there is only one number that it can be: the answers of the hidden group are then known as a count.</summary>
    public bool IsExactlyKnown => Low == High;

    /// <summary>The bounds for a hidden group.</summary>
    /// <param name="hidden">How many valid answers the hidden group has; at least 1.</param>
    /// <param name="remainder">How many the remainder has, the hidden group included.</param>
    /// <param name="positive">How many of the remainder are positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts do not lie within each other.</exception>
    public static HiddenGroupBounds Of(long hidden, long remainder, long positive)
    {
        if (hidden < 1 || hidden > remainder)
        {
            throw new ArgumentOutOfRangeException(nameof(hidden), hidden, $"the group has between 1 and the remainder's {remainder} answers");
        }

        if (positive < 0 || positive > remainder)
        {
            throw new ArgumentOutOfRangeException(nameof(positive), positive, $"between 0 and the remainder's {remainder} answers are positive");
        }

        return new HiddenGroupBounds(Math.Max(0, positive - (remainder - hidden)), Math.Min(hidden, positive), positive == 0 || positive == remainder);
    }
}
