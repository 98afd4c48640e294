namespace Sam.Verifying;

/// <summary>
/// The .NET that is installed on the machine. The tool in a package for one runtime carries a framework of its own, from which everything that
/// the tool does not call has been cut away: nothing to compile against.
/// </summary>
internal static class InstalledFramework
{
    private const string Name = "Microsoft.NETCore.App";

    /// <summary>The assemblies of the newest one of the tool's own major version; empty if there is none.</summary>
    public static IReadOnlyList<string> Assemblies() => Roots()
        .Select(root => Path.Combine(root, "shared", Name))
        .Where(Directory.Exists)
        .SelectMany(Directory.GetDirectories)
        .Select(folder => (Folder: folder, Version: Version.TryParse(Path.GetFileName(folder), out var version) ? version : new Version(0, 0)))
        .Where(f => f.Version.Major == Environment.Version.Major)
        .OrderByDescending(f => f.Version)
        .Select(f => Directory.GetFiles(f.Folder, "*.dll"))
        .FirstOrDefault() ?? [];

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return root;
        }

        var program = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var path = Path.Combine(folder, program);
            if (File.Exists(path))
            {
                yield return Path.GetDirectoryName(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path)!;
            }
        }
    }
}
