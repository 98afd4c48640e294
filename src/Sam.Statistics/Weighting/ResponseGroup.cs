using Sam.Numerics;

namespace Sam;

/// <summary>A group of those who were asked.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Eligible">How many were asked, frame errors left out.</param>
/// <param name="Responded">How many of them are in the analysis.</param>
public sealed record ResponseGroup(string Id, long Eligible, long Responded)
{
    /// <summary>How many of them are in the analysis.</summary>
    public long Responded { get; } = Guard.Part(Responded, Eligible, nameof(Responded));

    /// <summary>How many were asked, frame errors left out.</summary>
    public long Eligible { get; } = Eligible;

    /// <summary>Its response rate, exact; null if nobody was asked.</summary>
    public Rational? Rate => Eligible == 0 ? null : Rational.Of(Responded, Eligible);
}
