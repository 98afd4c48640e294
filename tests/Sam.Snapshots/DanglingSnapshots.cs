using System.Reflection;
using System.Runtime.CompilerServices;
using Sam;

namespace VerifyTests;

/// <summary>Finds accepted results that no test compares with any more.</summary>
public static class DanglingSnapshots
{
    private const string Mark = ".verified.";

    /// <summary>Fails if the project of the calling test holds an accepted result whose class or method is gone.</summary>
    /// <param name="tests">The assembly of the tests.</param>
    /// <param name="sourceFile">A source file of the project, filled in by the compiler.</param>
    /// <exception cref="VerifyException">There are such files; the message names them.</exception>
    public static void Check(Assembly tests, [CallerFilePath] string sourceFile = "")
    {
        var methods = tests.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(m => t.Name + "." + m.Name))
            .ToHashSet(StringComparer.Ordinal);
        var dangling = Directory.EnumerateFiles(ProjectFolder(sourceFile), "*" + Mark + "*", SearchOption.AllDirectories)
            .Where(path => !methods.Contains(TestOf(path)))
            .Select(Repository.RelativePath)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (dangling.Count > 0)
        {
            throw new VerifyException("No test compares with these files any more; delete them:\n  " + string.Join("\n  ", dangling));
        }
    }

    private static string ProjectFolder(string sourceFile)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Repository.Locate(sourceFile))!);
        while (!folder.EnumerateFiles("*.csproj").Any())
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No project holds '{sourceFile}'.");
        }

        return folder.FullName;
    }

    // Type.Method_parameter=value.verified.txt; a method's own name may hold underscores, so the first "=" tells where parameters begin.
    private static string TestOf(string path)
    {
        var name = Path.GetFileName(path);
        var stem = name[..name.IndexOf(Mark, StringComparison.Ordinal)];
        var equals = stem.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? stem : stem[..stem.LastIndexOf('_', equals)];
    }
}
