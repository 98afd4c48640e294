namespace Sam.Yaml.Lines;

/// <summary>The key that a line begins with.</summary>
/// <param name="Text">The key.</param>
/// <param name="Colon">Where its colon stands.</param>
/// <param name="IsQuoted">True if it stands in quotes or brackets.</param>
internal sealed record KeyPart(string Text, int Colon, bool IsQuoted)
{
    public int ValueStart => Colon + 1;

    public bool HasSpaces => !IsQuoted && Text.Trim().IndexOf(' ') >= 0;
}
