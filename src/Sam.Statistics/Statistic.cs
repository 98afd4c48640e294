namespace Sam;

/// <summary>
/// An inferential value (a standard deviation, a p value, alpha), or the reason why there is none. Unlike a <see cref="Figure"/> it is a
/// floating-point number, so nothing that must be exact (a rank, a light, up or down) may be decided by it.
/// </summary>
/// <remarks>The default value does not exist, for lack of answers. A value is always finite: there is no NaN and no infinity.</remarks>
public readonly record struct Statistic
{
    private readonly bool _exists;
    private readonly double _value;
    private readonly NullReason _reason;

    private Statistic(bool exists, double value, NullReason reason)
    {
        _exists = exists;
        _value = value;
        _reason = reason;
    }

    /// <summary>The value; null if there is none.</summary>
    public double? Value => _exists ? _value : null;

    /// <summary>Why there is no value; <see cref="NullReason.None"/> if there is one.</summary>
    public NullReason Reason => _exists ? NullReason.None : _reason == NullReason.None ? NullReason.NoAnswers : _reason;

    /// <summary>A value that exists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Statistic Of(double value) => double.IsFinite(value)
        ? new Statistic(true, value, NullReason.None)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "a statistic is finite, or it is none for a reason");

    /// <summary>No value, for a reason.</summary>
    public static Statistic None(NullReason reason) => new(false, 0, reason);
}
