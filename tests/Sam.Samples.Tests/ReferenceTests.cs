using System.Xml.Linq;

namespace Sam.Samples.Tests;

/// <summary>Samples are as somebody outside this checkout would have them: on packages, of the version that is packed.</summary>
public class ReferenceTests
{
    public static TheoryData<string> Projects => [.. Repository.Files("samples", "*.csproj", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void PackagesOfOursHaveTheVersionThatIsPacked(string project)
    {
        var version = XDocument.Parse(Repository.ReadText("Directory.Build.props")).Descendants("Version").Single().Value;
        var ours = References(project, "PackageReference").Where(r => r.Attribute("Include")!.Value.StartsWith("Sam", StringComparison.Ordinal));
        Assert.All(ours, r => Assert.Equal(version, r.Attribute("Version")!.Value));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void NothingUnderSrcIsReferredTo(string project) =>
        Assert.All(References(project, "ProjectReference"), r => Assert.DoesNotContain("src", r.Attribute("Include")!.Value, StringComparison.Ordinal));

    private static IEnumerable<XElement> References(string project, string element) => XDocument.Parse(Repository.ReadText(project)).Descendants(element);
}
