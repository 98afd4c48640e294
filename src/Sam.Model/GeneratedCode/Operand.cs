using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>What a part of an expression gives for one response: an answer, a number, a day, words, true or false, or nothing. Not meant to be used by hand.</summary>
/// <remarks>The default value is nothing.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Operand : IEquatable<Operand>
{
    internal Operand(in ExpressionValue value) => Value = value;

    /// <summary>The number, or the score that stands for a numeric option; missing if it is neither.</summary>
    public Quantity Number => new(Value.Number);

    /// <summary>True or false; null if it is neither.</summary>
    public bool? Truth => Value.Truth;

    internal ExpressionValue Value { get; }

    /// <summary>A truth.</summary>
    public static Operand Of(bool? truth) => new(ExpressionValue.Of(truth));

    /// <summary>A number.</summary>
    public static Operand Of(Quantity number) => new(ExpressionValue.Of(number.Value));

    /// <summary>Words.</summary>
    public static Operand Of(string words) => new(ExpressionValue.Of(words));

    /// <summary>True if one of the options at some places of the item's scale was chosen; unknown if none was at all. For answers to items only.</summary>
    public bool? Is(params int[] options)
    {
        if (!Value.IsOptions)
        {
            return null;
        }

        foreach (var option in options)
        {
            if (Value.HasOptionAt(option))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Operand other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Operand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.Number.GetHashCode();

    /// <summary>True if both are the same.</summary>
    public static bool operator ==(Operand left, Operand right) => left.Equals(right);

    /// <summary>True if they differ.</summary>
    public static bool operator !=(Operand left, Operand right) => !left.Equals(right);

    /// <summary>True, false or unknown.</summary>
    public static bool? operator <(Operand left, Operand right) => ExpressionValue.Compare(left.Value, right.Value) is { } order ? order < 0 : null;

    /// <summary>True, false or unknown.</summary>
    public static bool? operator >(Operand left, Operand right) => ExpressionValue.Compare(left.Value, right.Value) is { } order ? order > 0 : null;

    /// <summary>True, false or unknown.</summary>
    public static bool? operator <=(Operand left, Operand right) => ExpressionValue.Compare(left.Value, right.Value) is { } order ? order <= 0 : null;

    /// <summary>True, false or unknown.</summary>
    public static bool? operator >=(Operand left, Operand right) => ExpressionValue.Compare(left.Value, right.Value) is { } order ? order >= 0 : null;
}
