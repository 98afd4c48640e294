using Sam.Numerics;

namespace Sam;

/// <summary>How large an effect is in the words that its author proposed; they are conventions, not findings.</summary>
public enum EffectSize
{
    /// <summary>Below small.</summary>
    Negligible,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}

/// <summary>Cohen's h, the distance of two shares on the arcsine scale: 2 asin √p1 − 2 asin √p2, from −π to π. Cohen, Statistical Power Analysis (2nd ed., 1988), chapter 6.</summary>
/// <param name="Value">h; none if a group is empty.</param>
/// <param name="Size">Small from 0.2, medium from 0.5, large from 0.8; null without a value.</param>
public sealed record CohenH(Statistic Value, EffectSize? Size)
{
    /// <summary>Of two shares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is no part of its base.</exception>
    public static CohenH Of(long count1, long n1, long count2, long n2)
    {
        Guard.Share(count1, n1, nameof(count1));
        Guard.Share(count2, n2, nameof(count2));
        if (n1 == 0 || n2 == 0)
        {
            return new CohenH(Statistic.None(NullReason.NoAnswers), null);
        }

        var h = Angle(count1, n1) - Angle(count2, n2);
        return new CohenH(Statistic.Of(h), Math.Abs(h) switch { < 0.2 => EffectSize.Negligible, < 0.5 => EffectSize.Small, < 0.8 => EffectSize.Medium, _ => EffectSize.Large });
    }

    // atan2 keeps the digits that asin loses near 1.
    private static double Angle(long count, long n) => 2 * Math.Atan2(Math.Sqrt(count), Math.Sqrt(n - count));
}
