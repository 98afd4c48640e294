namespace Sam.Yaml.Lines;

/// <summary>A collection written line by line that is open at a line: a list of <c>- </c> lines, or a map of keys.</summary>
internal sealed class BlockLevel(int column, bool isList)
{
    /// <summary>How many spaces stand before its lines.</summary>
    public int Column { get; } = column;

    public bool IsList { get; } = isList;

    /// <summary>The key that the collection stands under, or the last key in it.</summary>
    public string Key { get; set; } = "";

    /// <summary>The line of its last entry.</summary>
    public int Line { get; set; }

    /// <summary>What the last entry holds.</summary>
    public Held Held { get; set; }
}
