using System.Numerics;

namespace Sam;

public readonly partial struct Rational
{
    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) => left.IsSmall && right.IsSmall
        ? left._denominatorLessOne == right._denominatorLessOne
            ? Of(left._numerator + right._numerator, left.SmallDenominator)
            : Of((left._numerator * right.SmallDenominator) + (right._numerator * left.SmallDenominator), left.SmallDenominator * right.SmallDenominator)
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + (-right);

    /// <summary>The same size with the other sign.</summary>
    public static Rational operator -(Rational value) => value._large is null
        ? new Rational(-value._numerator, value._denominatorLessOne + 1)
        : Of(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => left.IsSmall && right.IsSmall
        ? Of(left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator)
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0: ask before dividing, an empty base has no value.</exception>
    public static Rational operator /(Rational left, Rational right) => right.Sign == 0
        ? throw new DivideByZeroException("a base of 0 has no share or mean")
        : left.IsSmall && right.IsSmall ? left * right.SmallInverse()
        : Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>True if both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>True if they are different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>True if the left number is the smaller one.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>True if the left number is the greater one.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>True if the left number is not the greater one.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left number is not the smaller one.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// The number times 10 to the power of <paramref name="decimals"/>, rounded half away from zero: 0.125 with two decimals is 13.
    /// This is the only rounding in Sam, and it happens when a figure becomes text.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals is below 0 or above 100.</exception>
    public BigInteger RoundScaled(int decimals)
    {
        if (decimals is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "between 0 and 100");
        }

        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var rounded = ((2 * scaled) + Denominator) / (2 * Denominator);
        return Sign < 0 ? -rounded : rounded;
    }

    /// <summary>The number rounded half away from zero, as a fraction again.</summary>
    public Rational Round(int decimals) => Of(RoundScaled(decimals), BigInteger.Pow(10, decimals));
}
