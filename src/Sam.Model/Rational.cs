using System.Globalization;
using System.Numerics;

namespace Sam;

/// <summary>
/// An exact fraction, always reduced and with a positive denominator. Counts, shares, means and everything that is decided by
/// comparison (ranks, bands, traffic lights, directions of change) are computed with it; rounding happens once, in text.
/// </summary>
/// <remarks>64-bit inside, with whole numbers of any size behind it when 64 bits do not suffice. The default value is 0.</remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Large? _large;

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _large = null;
    }

    private Rational(Large large)
    {
        _numerator = 0;
        _denominatorLessOne = 0;
        _large = large;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1);

    internal static Rational Two => new(2, 1);

    /// <summary>100, the factor between a share and its percentage.</summary>
    public static Rational Hundred => new(100, 1);

    /// <summary>What stands above the line, with the sign.</summary>
    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    /// <summary>What stands below the line; always positive.</summary>
    public BigInteger Denominator => _large?.Denominator ?? (BigInteger)(_denominatorLessOne + 1);

    /// <summary>The most digits that a computed value may have above or below its line.</summary>
    public const int MaxComputedDigits = 1_000;

    private static readonly BigInteger TooLong = BigInteger.Pow(10, MaxComputedDigits);

    /// <summary>True if a part has more than <see cref="MaxComputedDigits"/> digits.</summary>
    internal bool IsTooLong => _large is not null && (BigInteger.Abs(_large.Numerator) >= TooLong || _large.Denominator >= TooLong);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _large?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>True if the denominator is 1.</summary>
    public bool IsWhole => _large is null ? _denominatorLessOne == 0 : _large.Denominator.IsOne;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    public static Rational Of(long numerator, long denominator = 1)
    {
        if (denominator <= 0 || numerator is long.MinValue or long.MaxValue || denominator == long.MaxValue)
        {
            return Of((BigInteger)numerator, denominator);
        }

        if (denominator == 1)
        {
            return new Rational(numerator, 1);
        }

        var divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <inheritdoc cref="Of(long, long)"/>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "a fraction has no denominator 0");
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return Fits(numerator) && Fits(denominator)
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new Large(numerator, denominator));
    }

    /// <summary>The exact value of a double, for printing inferential figures by the same rules as exact ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or no number.</exception>
    public static Rational OfDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "no finite number");
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = (BigInteger)((bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52));
        var shift = Math.Max(exponent, 1) - 1075;
        var whole = shift >= 0 ? mantissa << shift : mantissa;
        return Of(bits < 0 ? -whole : whole, shift >= 0 ? BigInteger.One : BigInteger.One << -shift);
    }

    /// <summary>A whole number is a fraction over 1.</summary>
    public static implicit operator Rational(long value) => Of(value);

    /// <summary>The nearest double, for inferential statistics and for JSON; never for a decision.</summary>
    public double ToDouble()
    {
        if (_large is null)
        {
            return (double)_numerator / (_denominatorLessOne + 1);
        }

        // Both parts may be beyond double's range: scale to 64 significant bits first.
        var shift = (int)(BitLength(Numerator) - BitLength(Denominator)) - 64;
        var quotient = shift >= 0 ? Numerator / (Denominator << shift) : (Numerator << -shift) / Denominator;
        return (double)quotient * Math.Pow(2, shift);
    }

    /// <summary>The absolute value.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <inheritdoc/>
    public bool Equals(Rational other) => _large is null && other._large is null
        ? _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ Denominator.GetHashCode());

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        IsSmall && other.IsSmall
            ? (_numerator * (other._denominatorLessOne + 1)).CompareTo(other._numerator * (_denominatorLessOne + 1))
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The fraction as <c>27/8</c>, or as a whole number.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>True if products of two such parts fit in 64 bits.</summary>
    private bool IsSmall => _large is null && _numerator is > -Half and < Half && _denominatorLessOne < Half;

    private const long Half = 1L << 31;

    private long SmallDenominator => _denominatorLessOne + 1;

    private Rational SmallInverse() => _numerator < 0 ? new Rational(-SmallDenominator, -_numerator) : new Rational(SmallDenominator, _numerator);

    // Of 0 and a denominator it is the denominator, so that 0 is always 0/1.
    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private static bool Fits(BigInteger value) => value > long.MinValue && value < long.MaxValue;

    private static long BitLength(BigInteger value) => value.IsZero ? 0 : (long)Math.Floor(BigInteger.Log(BigInteger.Abs(value), 2)) + 1;

    private sealed class Large(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
