namespace Sam;

/// <summary>
/// From which share of answered required items on a response is partial, and above which it is complete. The default, 50 and 80 %, is the
/// example in AAPOR's <i>Standard Definitions</i>.
/// </summary>
public sealed record CompletenessLimits
{
    /// <summary>Limits.</summary>
    /// <param name="partialFrom">From this share on (included) a response is partial and in the analysis.</param>
    /// <param name="completeAbove">Above this share it is complete.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not between 0 and 1, or the second lies below the first.</exception>
    public CompletenessLimits(Rational partialFrom, Rational completeAbove)
    {
        PartialFrom = partialFrom.Sign >= 0 && partialFrom <= Rational.One
            ? partialFrom
            : throw new ArgumentOutOfRangeException(nameof(partialFrom), partialFrom, "a limit is between 0 and 1");
        CompleteAbove = completeAbove >= partialFrom && completeAbove <= Rational.One
            ? completeAbove
            : throw new ArgumentOutOfRangeException(nameof(completeAbove), completeAbove, "a limit is between 0 and 1, and that of complete at least that of partial");
    }

    /// <summary>50 and 80 %.</summary>
    public static CompletenessLimits Default { get; } = new(Rational.Of(50, 100), Rational.Of(80, 100));

    /// <summary>From this share on (included) a response is partial.</summary>
    public Rational PartialFrom { get; }

    /// <summary>Above this share it is complete; at it, partial.</summary>
    public Rational CompleteAbove { get; }

    /// <summary>The status of so many answered of so many items; nothing answered is non-response, whatever the limits.</summary>
    public ResponseStatus StatusOf(int answered, int items) => answered == 0
        ? ResponseStatus.NonResponse
        : Rational.Of(answered, items) is var share && share > CompleteAbove ? ResponseStatus.Complete
        : share >= PartialFrom ? ResponseStatus.Partial
        : ResponseStatus.BreakOff;
}
