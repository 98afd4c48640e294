namespace Sam;

/// <summary>
/// The name of an item as its author wrote it: <c>7a</c>, <c>10o</c>, <c>N</c>. Codes are equal without regard to case and have a
/// natural order: 7a &lt; 7b &lt; 8 &lt; 10a.
/// </summary>
/// <remarks>The default value is the empty code, which no item has.</remarks>
public readonly struct ItemCode : IEquatable<ItemCode>, IComparable<ItemCode>
{
    private readonly string? _text;

    /// <summary>A code from its text.</summary>
    public ItemCode(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The code as authored.</summary>
    public string Text => _text ?? "";

    /// <summary>A string where a code is wanted.</summary>
    public static implicit operator ItemCode(string text) => new(text);

    /// <inheritdoc/>
    public bool Equals(ItemCode other) => Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <inheritdoc/>
    public int CompareTo(ItemCode other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>The code as authored.</summary>
    public override string ToString() => Text;

    /// <summary>True if both name the same item.</summary>
    public static bool operator ==(ItemCode left, ItemCode right) => left.Equals(right);

    /// <summary>True if they name different items.</summary>
    public static bool operator !=(ItemCode left, ItemCode right) => !left.Equals(right);

    /// <summary>True if the left code comes first.</summary>
    public static bool operator <(ItemCode left, ItemCode right) => left.CompareTo(right) < 0;

    /// <summary>True if the left code comes last.</summary>
    public static bool operator >(ItemCode left, ItemCode right) => left.CompareTo(right) > 0;

    /// <summary>True if the left code does not come last.</summary>
    public static bool operator <=(ItemCode left, ItemCode right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left code does not come first.</summary>
    public static bool operator >=(ItemCode left, ItemCode right) => left.CompareTo(right) >= 0;
}
