using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>An item that is counted, and the options that match. Not meant to be used by hand.</summary>
/// <remarks>The default value is the first item with no option.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Pick : IEquatable<Pick>
{
    private readonly Sequence<int> _options;

    /// <summary>The item at a place, with options at their places on its scale.</summary>
    public Pick(int item, params int[] options)
    {
        Item = item;
        _options = options.ToSequence();
    }

    internal int Item { get; }

    /// <inheritdoc/>
    public bool Equals(Pick other) => Item == other.Item && _options == other._options;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Pick other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Item;

    /// <summary>True if both count the same.</summary>
    public static bool operator ==(Pick left, Pick right) => left.Equals(right);

    /// <summary>True if they differ.</summary>
    public static bool operator !=(Pick left, Pick right) => !left.Equals(right);

    internal bool Matches(ItemTable table, AnswerSheet sheet)
    {
        foreach (var option in _options)
        {
            if (table.Has(sheet, option))
            {
                return true;
            }
        }

        return false;
    }
}
