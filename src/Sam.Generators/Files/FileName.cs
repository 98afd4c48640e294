namespace Sam.Generators.Files;

/// <summary>A file's two names.</summary>
/// <param name="Path">The name in diagnostics: from the project's folder.</param>
/// <param name="FullPath">The path as the build gives it.</param>
internal sealed record FileName(string Path, string FullPath);
