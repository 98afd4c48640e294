using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>An item of an index, and what its answers are worth there. Not meant to be used by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexItem
{
    private readonly Rational?[] _options;
    private readonly Rational? _factor;
    private readonly Rational _offset;

    /// <summary>An item whose numbers are worth nothing.</summary>
    /// <param name="item">Its place in the questionnaire.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="options">What each of its options is worth; null for nothing.</param>
    public IndexItem(int item, Rational weight, params Rational?[] options)
    {
        Item = item;
        Weight = weight;
        _options = options ?? throw new ArgumentNullException(nameof(options));
    }

    /// <summary>An item whose numbers are worth a multiple of themselves and something more.</summary>
    /// <param name="item">Its place in the questionnaire.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="factor">What a number is multiplied with.</param>
    /// <param name="offset">What is added.</param>
    /// <param name="options">What each of its options is worth; null for nothing.</param>
    public IndexItem(int item, Rational weight, Rational factor, Rational offset, Rational?[] options)
        : this(item, weight, options)
    {
        _factor = factor;
        _offset = offset;
    }

    internal int Item { get; }

    internal Rational Weight { get; }

    internal Rational? WorthAt(AnswerSheet sheet) => sheet.Codes[Item] switch
    {
        >= 0 and var option => _options[option],
        AnswerSheet.Value when _factor is { } factor && sheet.Values[Item] is Answer.Number number => (factor * number.Value) + _offset,
        _ => null,
    };
}
