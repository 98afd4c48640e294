namespace Sam;

/// <summary>A stretch of a text as offsets in UTF-16 units from its start.</summary>
public readonly record struct TextSpan
{
    /// <summary>A stretch from a start and a length, both at least 0.</summary>
    public TextSpan(int start, int length)
    {
        Start = start >= 0 ? start : throw new ArgumentOutOfRangeException(nameof(start), start, "at least 0");
        Length = length >= 0 ? length : throw new ArgumentOutOfRangeException(nameof(length), length, "at least 0");
    }

    /// <summary>The offset of the first character.</summary>
    public int Start { get; }

    /// <summary>How many characters.</summary>
    public int Length { get; }

    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two offsets.</summary>
    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The smallest stretch that holds both.</summary>
    public TextSpan Cover(TextSpan other) => Between(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
