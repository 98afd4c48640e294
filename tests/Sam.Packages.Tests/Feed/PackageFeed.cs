[assembly: AssemblyFixture(typeof(Sam.Packages.Tests.PackageFeed))]

namespace Sam.Packages.Tests;

/// <summary>
/// The packages of this checkout in a folder feed, packed once for all tests; or the feed that the variable <c>SAM_PACKAGES</c> names,
/// which a build that has packed already sets.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    /// <summary>Names a folder of packages to test in place of packing them.</summary>
    public const string Variable = "SAM_PACKAGES";

    private readonly TemporaryFolder _temporary = new();

    public PackageFeed()
    {
        var given = Environment.GetEnvironmentVariable(Variable);
        Folder = string.IsNullOrEmpty(given) ? Pack() : Path.GetFullPath(given);
        Packages = Directory.EnumerateFiles(Folder, "Sam*.nupkg").Select(path => new Package(path)).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(Packages);
    }

    /// <summary>Where the packages lie.</summary>
    public string Folder { get; }

    /// <summary>What was packed, by id.</summary>
    public IReadOnlyList<Package> Packages { get; }

    /// <summary>The version that all of them have.</summary>
    public string Version => Packages[0].Version;

    /// <summary>The package of an id.</summary>
    public Package this[string id] => Packages.Single(p => p.Id == id);

    /// <summary>
    /// An empty folder whose restores see this feed and what the user's package folder holds already, and no registry. Consumers share a
    /// package folder of their own, so that packages of one version but other content elsewhere do not matter.
    /// </summary>
    public Consumer NewConsumer(string name) => new(_temporary.Folder("consumers/" + name), Folder, _temporary.Folder("packages"));

    public void Dispose() => _temporary.Dispose();

    private string Pack()
    {
        // Several test programs may ask at the same time; what they build lies in one folder.
        Directory.CreateDirectory(Repository.PathOf("artifacts"));
        using var turn = WaitForTurn(Repository.PathOf("artifacts/pack.lock"));
        var feed = _temporary.Folder("feed");
        var packed = Command.Run(Repository.Root, "bash", [Repository.PathOf("build/pack.sh"), feed]);
        Assert.True(packed.ExitCode == 0, packed.Output);
        return feed;
    }

    private static FileStream WaitForTurn(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 3000)
            {
                Thread.Sleep(100);
            }
        }
    }
}
