using Microsoft.CodeAnalysis;

namespace Sam.Verifying;

/// <summary>What generated C# and plug-ins may use: the framework, and the libraries that the tool itself runs with.</summary>
internal static class CompilerReferences
{
    /// <summary>The assemblies, read once.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Framework().Where(p => !IsOwn(p)).Concat(Loaded.Where(IsOwn)).Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static string[] Loaded => ((AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    // The framework that the tool runs with, unless it is the tool's own, which lies beside it.
    private static IEnumerable<string> Framework()
    {
        var loaded = Loaded.Where(IsFramework).ToList();
        var isOwn = loaded.Any(p => Path.GetDirectoryName(p) == AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar) && Path.GetFileName(p) == "System.Private.CoreLib.dll");
        return isOwn && InstalledFramework.Assemblies() is { Count: > 0 } installed ? installed.Where(IsFramework) : loaded;
    }

    private static bool IsFramework(string path) => Path.GetFileName(path) is var name
        && ((name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.CommandLine", StringComparison.Ordinal) && !name.Contains("Native", StringComparison.Ordinal))
            || name is "netstandard.dll" or "mscorlib.dll");

    private static bool IsOwn(string path) => Path.GetFileName(path).StartsWith("Sam.", StringComparison.Ordinal);
}
