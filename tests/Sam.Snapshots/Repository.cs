using System.Reflection;

namespace Sam;

/// <summary>The checkout that the tests run in, found through the metadata that the build puts into every test assembly.</summary>
public static class Repository
{
    private const string MetadataKey = "Sam.RepositoryRoot";

    // What a deterministic build writes in place of the checkout's folder.
    private const string MappedRoot = "/_/";

    /// <summary>The root folder of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder that is named from the root, with <c>/</c>.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file that is named from the root.</summary>
    public static string ReadText(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The files of a folder by a pattern, as paths from the root with <c>/</c>, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder, string pattern, SearchOption depth = SearchOption.TopDirectoryOnly) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, depth).Select(RelativePath).Order(StringComparer.Ordinal);

    /// <summary>A full path as it is named from the root, with <c>/</c>.</summary>
    public static string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The path of a source file on this machine, whatever the build wrote down for it.</summary>
    public static string Locate(string callerFilePath)
    {
        var path = callerFilePath.Replace('\\', '/');
        return path.StartsWith(MappedRoot, StringComparison.Ordinal) ? PathOf(path[MappedRoot.Length..]) : callerFilePath;
    }

    private static string FindRoot() =>
        AppDomain.CurrentDomain.GetAssemblies()
            .Prepend(Assembly.GetEntryAssembly())
            .OfType<Assembly>()
            .SelectMany(a => a.GetCustomAttributes<AssemblyMetadataAttribute>())
            .FirstOrDefault(a => a.Key == MetadataKey)?.Value
        ?? throw new InvalidOperationException($"No assembly says where the checkout is: the metadata {MetadataKey} is missing.");
}
