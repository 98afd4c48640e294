namespace Sam.Model.Tests;

public class LawTests
{
    [Theory]
    [InlineData("AFS 2001:1", "2023", true)]
    [InlineData("AFS 2001:1", "2024", true)]
    [InlineData("AFS 2001:1", "2025", false)]
    [InlineData("AFS 2015:4", "2025-Q1", false)]
    [InlineData("AFS 2023:2", "2024-12", false)]
    [InlineData("AFS 2023:2", "2025-01", true)]
    [InlineData("AFS 2023:1", "2024", false)]
    [InlineData("AML", "1999", true)]
    public void ALawIsInForceOnSomeDayOfThePeriod(string name, string period, bool expected)
    {
        Assert.True(Period.TryParse(period, out var time));
        Assert.Equal(expected, LawCatalogue.Find(name)!.IsInForceIn(time!));
    }

    [Theory]
    [InlineData("AFS 2001:1 3 §", "AFS 2001:1", "3 §")]
    [InlineData("afs 2001:1\u00A03 §", "afs 2001:1", "3 §")]
    [InlineData("AML 6 kap. 6a §", "AML", "6 kap. 6a §")]
    [InlineData("AML", "AML", "")]
    public void ACitationIsALawAndAProvision(string citation, string law, string provision)
    {
        var reference = LawCatalogue.Read(citation);
        Assert.Equal((law, provision), (reference.Law, reference.Part));
    }

    [Fact]
    public void EveryReplacementIsInTheCatalogueAndFollowsOnTheOldOne() => Assert.All(
        LawCatalogue.All.Where(l => l.ReplacedBy is not null),
        old => Assert.Equal(old.InForceTo!.Value.DayNumber + 1, LawCatalogue.Find(old.ReplacedBy!)!.InForceFrom!.Value.DayNumber));
}
