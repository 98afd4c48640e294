namespace Sam.Docs.Tests;

public class LinkTests
{
    public static TheoryData<string> Paths => [.. Document.Paths, .. Repository.Files("samples", "*.md", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void EveryRelativeLinkPointsAtAFile(string path)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(path))!;
        var missing = Document.At(path).LinkedPaths.Where(target => !Path.Exists(Path.Combine(folder, target)));
        Assert.Empty(missing);
    }

    [Fact]
    public void TheReadmeLeadsToEveryPage()
    {
        var linked = Document.At("README.md").LinkedPaths.ToList();
        Assert.Empty(Document.Paths.Where(p => p != "README.md").Except(linked));
    }
}
