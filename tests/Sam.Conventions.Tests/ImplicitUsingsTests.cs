namespace Sam.Conventions.Tests;

/// <summary>A user who types <c>using Sam;</c> beside the implicit usings meets no ambiguous name.</summary>
public class ImplicitUsingsTests
{
    // The implicit usings of console, web and worker projects.
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    [Fact]
    public void NoPublicNameIsAlsoAnImplicitOne()
    {
        var implicitNames = PlatformAssemblies()
            .SelectMany(a => a.GetExportedTypes())
            .Where(t => !t.IsNested && Namespaces.Contains(t.Namespace))
            .Select(t => t.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains("Barrier", implicitNames);

        Assert.DoesNotContain(Libraries.PublicTypes.Where(t => !t.IsNested), t => implicitNames.Contains(t.Name));
    }

    [Fact]
    public void NoTypeIsNamedLikeTheProductAndNoneHasAnItemAndAnIndexer()
    {
        Assert.DoesNotContain(Libraries.PublicTypes, t => t.Name == "Sam");
        Assert.Empty(Libraries.PublicTypes
            .Where(t => t.GetProperties().Any(p => p.Name == "Item" && p.GetIndexParameters().Length == 0) && t.GetProperties().Any(p => p.GetIndexParameters().Length > 0))
            .Select(t => t.Name));
    }

    private static IEnumerable<System.Reflection.Assembly> PlatformAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
            .Select(p => System.Reflection.Assembly.Load(Path.GetFileNameWithoutExtension(p)));
}
