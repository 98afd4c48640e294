using System.Numerics;

namespace Sam.Counting;

/// <summary>Arithmetic on several fractions.</summary>
internal static class Rationals
{
    /// <summary>The greatest fraction of which all are multiples; 1 where all are 0.</summary>
    public static Rational Step(IEnumerable<Rational> values) =>
        values.Where(v => v.Sign != 0).Distinct().Aggregate((Rational?)null, Common) ?? Rational.One;

    private static Rational? Common(Rational? known, Rational more) => known is not { } step ? more.Abs() : Rational.Of(
        BigInteger.GreatestCommonDivisor(step.Numerator * more.Denominator, more.Numerator * step.Denominator),
        step.Denominator * more.Denominator);
}
