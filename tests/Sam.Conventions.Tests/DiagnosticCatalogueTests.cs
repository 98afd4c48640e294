namespace Sam.Conventions.Tests;

/// <summary>Every kind of diagnostic has an id of its own, sentences in both languages, and a page.</summary>
public class DiagnosticCatalogueTests
{
    public static TheoryData<string> Ids => new(DiagnosticCatalogue.All.Select(d => d.Id.Text));

    [Fact]
    public void IdsAreUnique() => Assert.Equal(DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.Select(d => d.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryKindHasAPage(string id) => Assert.StartsWith($"# {id}", Repository.ReadText(DiagnosticCatalogue.Find(id)!.Id.HelpPage), StringComparison.Ordinal);

    [Fact]
    public void EveryPageHasAKind() => Assert.All(
        Repository.Files("docs/diagnostics", "SAM*.md"),
        page => Assert.NotNull(DiagnosticCatalogue.Find(Path.GetFileNameWithoutExtension(page))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void BothLanguagesQuoteTheSame(string id)
    {
        var format = DiagnosticCatalogue.Find(id)!.Format;
        Assert.Equal(Holes(format.Swedish), Holes(format.English));
        Assert.NotEqual(format.Swedish, format.English);
    }

    private static IEnumerable<char> Holes(string format) =>
        Enumerable.Range(0, Math.Max(0, format.Length - 2)).Where(i => format[i] == '{' && format[i + 2] == '}').Select(i => format[i + 1]).Order();
}
