namespace Sam.Tables;

/// <summary>A column that a file may have, by its Swedish and English names.</summary>
internal sealed record ColumnName(string Swedish, params string[] Further)
{
    public bool Is(string header)
    {
        var name = ComposedText.Compose(header).Trim().TrimStart('\uFEFF');
        return name.Equals(Swedish, StringComparison.OrdinalIgnoreCase) || Further.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
