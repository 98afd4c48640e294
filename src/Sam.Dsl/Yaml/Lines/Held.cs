namespace Sam.Yaml.Lines;

/// <summary>What the last entry of a collection holds so far, as far as it decides what the next line may be.</summary>
internal enum Held
{
    /// <summary>Nothing: further lines, indented more, are its value.</summary>
    Nothing,

    /// <summary>A text without quotes, which lines that are indented more continue.</summary>
    Text,

    /// <summary>A value that nothing can follow: in quotes, in brackets, a block of text, or cut by a comment.</summary>
    Whole,
}
