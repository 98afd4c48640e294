using System.Text;

namespace Sam.Wide;

/// <summary>What the bytes of a field say.</summary>
internal static class FieldText
{
    /// <summary>The text without spaces around, as a table's cells have it.</summary>
    public static string Of(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field).Trim();

    /// <summary>The text with composed letters; null where the field is blank.</summary>
    public static string? ComposedOf(ReadOnlySpan<byte> field) =>
        field.IsEmpty ? null
        : Of(field) is { Length: > 0 } text ? ComposedText.Compose(text)
        : null;
}
