using System.ComponentModel;

namespace Sam.GeneratedCode;

/// <summary>
/// A number in an expression, or none. Arithmetic with a missing number is missing, a comparison with it is unknown (null), and a result of
/// absurd length is missing too. Not meant to be used by hand.
/// </summary>
/// <param name="Value">The number; null if it is missing.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Quantity(Rational? Value)
{
    /// <summary>A number.</summary>
    public static implicit operator Quantity(Rational number) => new(number);

    /// <summary>A number or none.</summary>
    public static implicit operator Quantity(Rational? number) => new(number);

    /// <summary>The sum.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => Bounded(left.Value + right.Value);

    /// <summary>The difference.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => Bounded(left.Value - right.Value);

    /// <summary>The product.</summary>
    public static Quantity operator *(Quantity left, Quantity right) => Bounded(left.Value * right.Value);

    /// <summary>The quotient; missing where the divisor is 0.</summary>
    public static Quantity operator /(Quantity left, Quantity right) => right.Value is { Sign: 0 } ? default : Bounded(left.Value / right.Value);

    /// <summary>The number with its sign turned.</summary>
    public static Quantity operator -(Quantity operand) => Bounded(-operand.Value);

    /// <summary>True, false or unknown.</summary>
    public static bool? operator <(Quantity left, Quantity right) => Compare(left, right) is { } order ? order < 0 : null;

    /// <summary>True, false or unknown.</summary>
    public static bool? operator >(Quantity left, Quantity right) => Compare(left, right) is { } order ? order > 0 : null;

    /// <summary>True, false or unknown.</summary>
    public static bool? operator <=(Quantity left, Quantity right) => Compare(left, right) is { } order ? order <= 0 : null;

    /// <summary>True, false or unknown.</summary>
    public static bool? operator >=(Quantity left, Quantity right) => Compare(left, right) is { } order ? order >= 0 : null;

    // A number of absurd length is no value: an expression must not buy memory.
    internal static Quantity Bounded(Rational? number) => number is { IsTooLong: false } ? new Quantity(number) : default;

    private static int? Compare(Quantity left, Quantity right) => left.Value is { } l && right.Value is { } r ? l.CompareTo(r) : null;
}
