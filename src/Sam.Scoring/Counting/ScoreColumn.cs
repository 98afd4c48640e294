using Sam.Columns;

namespace Sam.Counting;

/// <summary>
/// A composite score's exact value for each response, as a code into the values in rising order; blank where a response has none. Up to 200
/// values are bytes, as in a <see cref="ChoiceColumn"/>.
/// </summary>
internal sealed class ScoreColumn
{
    /// <summary>More values than this need more than a byte.</summary>
    public const int MaxShort = 200;

    private readonly Rational[] _values;
    private readonly byte[] _bytes;
    private readonly int[] _codes;

    /// <summary>A column of few values.</summary>
    public ScoreColumn(Rational[] values, byte[] codes)
        : this(values, codes, [], isShort: true)
    {
    }

    /// <summary>A column of any number of values.</summary>
    public ScoreColumn(Rational[] values, int[] codes)
        : this(values, [], codes, isShort: false)
    {
    }

    private ScoreColumn(Rational[] values, byte[] bytes, int[] codes, bool isShort)
    {
        (_values, _bytes, _codes, IsShort) = (values, bytes, codes, isShort);
        Book = CodeBook.OfValues([], values);
    }

    /// <summary>The values.</summary>
    public CodeBook Book { get; }

    /// <summary>How many values there are.</summary>
    public int CodeCount => _values.Length;

    /// <summary>True if <see cref="Bytes"/> has the codes, otherwise <see cref="Codes"/>.</summary>
    public bool IsShort { get; }

    /// <summary>The codes of all responses; <see cref="ChoiceColumn.BlankByte"/> for none.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The codes of all responses; <see cref="Column.Blank"/> for none.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    /// <summary>The code of a response.</summary>
    public int CodeAt(int response) => !IsShort ? _codes[response] : _bytes[response] is var code and not ChoiceColumn.BlankByte ? code : Column.Blank;

    /// <summary>The number that a code stands for; null for none.</summary>
    public Rational? NumberOf(int code) => code < 0 ? null : _values[code];
}
