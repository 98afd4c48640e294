namespace Sam;

/// <summary>An answer that is a number or one of the special options of its question ("not applicable", "don't know").</summary>
/// <typeparam name="TOption">The special options; an enumeration that was generated from the question.</typeparam>
/// <remarks>The default value is the number 0. A blank answer is a null of this type.</remarks>
public readonly record struct NumberOr<TOption>
    where TOption : struct, Enum
{
    private readonly Rational _number;

    /// <summary>A number.</summary>
    public NumberOr(Rational number) => _number = number;

    /// <summary>A special option.</summary>
    public NumberOr(TOption option) => Option = option;

    /// <summary>The number; null for a special option.</summary>
    public Rational? Number => Option is null ? _number : null;

    /// <summary>The special option; null for a number.</summary>
    public TOption? Option { get; }

    /// <summary>A number where an answer is wanted.</summary>
    public static implicit operator NumberOr<TOption>(Rational number) => new(number);

    /// <summary>A whole number where an answer is wanted.</summary>
    public static implicit operator NumberOr<TOption>(long number) => new(Rational.Of(number));

    /// <summary>A special option where an answer is wanted.</summary>
    public static implicit operator NumberOr<TOption>(TOption option) => new(option);

    /// <summary>The number or the option.</summary>
    public override string ToString() => Option is { } option ? option.ToString() : _number.ToString();
}
