using Microsoft.CodeAnalysis;

namespace Sam.Verifying;

/// <summary>What generated C# may use: the framework and the libraries that the tool itself runs with.</summary>
internal static class CompilerReferences
{
    /// <summary>The assemblies, read once.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(IsWanted)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static bool IsWanted(string path) => Path.GetFileName(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Sam.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll");
}
