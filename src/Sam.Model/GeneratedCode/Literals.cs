using System.ComponentModel;
using System.Globalization;
using System.Numerics;

namespace Sam.GeneratedCode;

/// <summary>Values that generated C# writes as text because C# has no literal for them. Not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Literals
{
    /// <summary>A period from its text.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Period Period(string text) =>
        Sam.Period.TryParse(text, out var period) ? period! : throw new ArgumentException($"'{text}' is no period", nameof(text));

    /// <summary>A fraction whose parts do not fit in 64 bits.</summary>
    public static Rational Fraction(string numerator, string denominator) =>
        Rational.Of(BigInteger.Parse(numerator, CultureInfo.InvariantCulture), BigInteger.Parse(denominator, CultureInfo.InvariantCulture));
}
