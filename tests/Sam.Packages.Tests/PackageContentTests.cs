using System.Text;
using VerifyXunit;

namespace Sam.Packages.Tests;

/// <summary>What lies in each package: read from the file that is published, not from the projects.</summary>
public class PackageContentTests(PackageFeed feed)
{
    // Packages without an assembly that is compiled against: the set, the tool and its parts, and what works inside the compiler.
    private static readonly string[] WithoutLibrary = ["Sam", "Sam.Cli", "Sam.Generators"];

    private IEnumerable<Package> Libraries => feed.Packages.Where(p => !WithoutLibrary.Contains(p.Id) && !p.Id.StartsWith("Sam.Cli.", StringComparison.Ordinal));

    [Fact]
    public void EveryProjectUnderSrcIsAPackage() => Assert.Equal(
        Repository.Files("src", "*.csproj", SearchOption.AllDirectories).Where(p => !Repository.ReadText(p).Contains("<IsPackable>false", StringComparison.Ordinal)).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal),
        feed.Packages.Select(p => p.Id).Where(id => !id.StartsWith("Sam.Cli.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void AllHaveOneVersion() => Assert.All(feed.Packages, p => Assert.Equal(feed.Version, p.Version));

    [Fact]
    public void EachSaysWhatItIsUnderWhichLicence() => Assert.All(feed.Packages, package =>
    {
        Assert.Equal("expression", package.Attribute("license", "type"));
        Assert.Equal("MIT", package.Text("license"));
        Assert.Contains("LICENSE", package.Files);
        Assert.Equal("README.md", package.Text("readme"));
        Assert.Contains("# Sam", Encoding.UTF8.GetString(package.Bytes("README.md")), StringComparison.Ordinal);
        Assert.NotEqual("Package Description", package.Text("description"));
        Assert.False(string.IsNullOrEmpty(package.Text("tags")));
        Assert.Equal("The Sam contributors", package.Text("authors"));
    });

    [Fact]
    public void EachAssemblyHasItsDocumentationAndItsSymbols() => Assert.All(Libraries, package =>
    {
        var assemblies = package.Files.Where(f => f.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, a => Assert.Contains(Path.ChangeExtension(a, ".xml"), package.Files));
        Assert.All(assemblies, a => Assert.Contains(Path.ChangeExtension(a, ".pdb"), package.Symbols!.Files));
    });

    [Fact]
    public void NoneKnowsWhereItWasBuilt()
    {
        // The folder of the checkout and that of the user, in the two encodings that assemblies and symbols hold.
        var places = new[] { Repository.Root.TrimEnd('/', '\\') + "/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/." };
        var found = feed.Packages.Concat(feed.Packages.Select(p => p.Symbols).OfType<Package>())
            .SelectMany(p => p.Files.SelectMany(f => places.Where(place => Holds(p.Bytes(f), place)).Select(place => $"{p}: {f} has {place}")));
        Assert.Empty(found);
    }

    [Fact]
    public Task EveryPackageHoldsThis() => Verifier.Verify(string.Concat(feed.Packages.Where(IsForEveryMachine).Select(Describe)));

    // What a package for one runtime holds is the framework's affair.
    private static bool IsForEveryMachine(Package package) => !package.Id.StartsWith("Sam.Cli.", StringComparison.Ordinal) || package.Id == "Sam.Cli.any";

    private string Describe(Package package)
    {
        var text = new StringBuilder().Append(package.Id).Append('\n');
        foreach (var dependency in package.Dependencies)
        {
            text.Append("    needs ").Append(dependency.Replace(" " + feed.Version, " (this version)", StringComparison.Ordinal)).Append('\n');
        }

        foreach (var file in package.Files)
        {
            text.Append("    ").Append(file).Append('\n');
        }

        return text.ToString();
    }

    private static bool Holds(byte[] content, string text) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
