namespace Sam.Generators.Emitting;

/// <summary>A file that becomes a class.</summary>
/// <param name="TypeName">The class's name.</param>
/// <param name="Path">The file's path.</param>
internal sealed record TypeOwner(string TypeName, string Path);
