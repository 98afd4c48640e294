namespace Sam.Yaml.Lines;

/// <summary>What makes a line one of a list.</summary>
/// <param name="Rest">Where its content begins.</param>
/// <param name="Width">How many columns the content stands to the right of the mark.</param>
/// <param name="Number">The key where the mark was a number: <c>1. Fungerar det?</c>.</param>
internal readonly record struct ListMark(int Rest, int Width, KeyPart? Number = null);
