namespace Sam;

/// <summary>A further number that belongs to a figure: a standard error, the end of an interval, the method used.</summary>
/// <param name="Name">Its name, as JSON writes it.</param>
public sealed record FigureDetail(string Name)
{
    /// <summary>The exact value; null if it has none.</summary>
    public Rational? Exact { get; init; }

    /// <summary>The value of an inferential number; null for others, and where there is no value.</summary>
    public double? Approximate { get; init; }

    /// <summary>A word instead of a number, for instance the name of a method; null for numbers.</summary>
    public string? Word { get; init; }

    /// <summary>Why there is no value; <see cref="NullReason.None"/> if there is one, or a word, or parts.</summary>
    public NullReason Reason { get; init; }

    /// <summary>The numbers that it consists of, for instance one per item; mostly none.</summary>
    public Sequence<FigureDetail> Parts { get; init; }

    /// <summary>A number that may be missing.</summary>
    public static FigureDetail Of(string name, double? value, NullReason reason = NullReason.NoAnswers) => value is { } number && double.IsFinite(number)
        ? new FigureDetail(name) { Approximate = number }
        : new FigureDetail(name) { Reason = reason };

    /// <summary>An exact number that may be missing.</summary>
    public static FigureDetail Of(string name, Rational? value, NullReason reason = NullReason.NoAnswers) => value is { } number
        ? new FigureDetail(name) { Exact = number }
        : new FigureDetail(name) { Reason = reason };

    /// <summary>A word.</summary>
    public static FigureDetail Of(string name, string word) => new(name) { Word = word };

    /// <summary>Several numbers under one name.</summary>
    public static FigureDetail Of(string name, IEnumerable<FigureDetail> parts) => new(name) { Parts = parts.ToSequence() };
}
