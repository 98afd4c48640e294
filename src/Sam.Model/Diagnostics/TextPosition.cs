namespace Sam;

/// <summary>A place in a text: line and column, both counted from 1; columns are UTF-16 units, as in editors and compilers.</summary>
public readonly record struct TextPosition : IComparable<TextPosition>
{
    private readonly int _line0;
    private readonly int _column0;

    /// <summary>A position from a line and a column, both at least 1.</summary>
    public TextPosition(int line, int column)
    {
        _line0 = line >= 1 ? line - 1 : throw new ArgumentOutOfRangeException(nameof(line), line, "lines are counted from 1");
        _column0 = column >= 1 ? column - 1 : throw new ArgumentOutOfRangeException(nameof(column), column, "columns are counted from 1");
    }

    /// <summary>The line, from 1.</summary>
    public int Line => _line0 + 1;

    /// <summary>The column, from 1.</summary>
    public int Column => _column0 + 1;

    /// <inheritdoc/>
    public int CompareTo(TextPosition other) => _line0 != other._line0 ? _line0.CompareTo(other._line0) : _column0.CompareTo(other._column0);

    /// <summary>The position as <c>47,15</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");

    /// <summary>True if the left position comes first.</summary>
    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    /// <summary>True if the left position comes last.</summary>
    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    /// <summary>True if the left position does not come last.</summary>
    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left position does not come first.</summary>
    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;
}
