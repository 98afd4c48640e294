namespace Sam.Packages.Tests;

/// <summary>The same sources give the same bytes, whatever the folder they lie in.</summary>
public class DeterminismTests(PackageFeed feed)
{
    [Fact]
    public void ACheckoutInAnotherFolderPacksTheSameBytes()
    {
        using var elsewhere = new TemporaryFolder();
        var checkout = elsewhere.Folder("another checkout");
        foreach (var file in Tracked())
        {
            var copy = Path.Combine(checkout, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.PathOf(file), copy);
        }

        var packed = elsewhere.Folder("packed");
        Command.Run(checkout, "bash", [Path.Combine(checkout, "build", "pack.sh"), packed]).Succeeds();

        Assert.All(feed.Packages, package =>
        {
            var other = new Package(Path.Combine(packed, Path.GetFileName(package.Path)));
            Assert.Equal(package.Files, other.Files);
            Assert.DoesNotContain(package.Files, f => !package.Bytes(f).AsSpan().SequenceEqual(other.Bytes(f)));
        });
    }

    // What packing reads.
    private static IEnumerable<string> Tracked() =>
        new[] { "src", "build", "docs/diagnostics" }
            .SelectMany(folder => Repository.Files(folder, "*", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Concat(Repository.Files(".", "Directory.*"))
            .Concat(["LICENSE", "global.json", ".editorconfig"]);
}
