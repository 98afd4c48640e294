namespace Sam.Model.Tests;

public class OrganisationTests
{
    private static readonly Unit Region = new("region", "Regionen");
    private static readonly Unit Care = new("vård", "Vård", parent: "region");
    private static readonly Unit Clinic = new("klinik", "Klinik", parent: "vård");
    private static readonly Unit Traffic = new("trafik", "Trafik", parent: "region");

    [Fact]
    public void ParentsComeBeforeTheirChildren() =>
        Assert.Equal([Region, Care, Clinic, Traffic], Organisation.Create([Clinic, Region, Care, Traffic]).Value.Units);

    [Fact]
    public void UnderIsTheUnitAndAllBelowIt()
    {
        var organisation = Create(Region, Care, Clinic, Traffic);
        Assert.Equal([Care, Clinic], organisation.Under(Care));
        Assert.Equal(organisation.Units, organisation.Under(organisation.Root));
    }

    [Fact]
    public void SelfAndAncestorsBeginWithTheNearest() =>
        Assert.Equal([Clinic, Care, Region], Create(Region, Care, Clinic, Traffic).SelfAndAncestors(Clinic));

    [Fact]
    public void ParentAndChildrenAreEachOthers()
    {
        var organisation = Create(Region, Care, Clinic, Traffic);
        Assert.Null(organisation.ParentOf(Region));
        Assert.Equal([Care, Traffic], organisation.ChildrenOf(Region));
        Assert.All(organisation.ChildrenOf(Region), child => Assert.Equal(Region, organisation.ParentOf(child)));
    }

    [Theory]
    [InlineData("VÅRD")]
    [InlineData(" vård ")]
    [InlineData("va\u030Ard")]
    public void UnitsAreFoundWithoutRegardToCaseAndComposition(string id) => Assert.Equal(Care, Create(Region, Care).Find(id));

    [Fact]
    public void ANameFindsAUnitOnlyWhereNoOtherHasIt()
    {
        var organisation = Create(Region, Care, new Unit("v1", "Avdelning", parent: "vård"), new Unit("v2", "Avdelning", parent: "vård"));
        Assert.Equal(Region, organisation.FindByIdOrName("regionen"));
        Assert.Null(organisation.FindByIdOrName("Avdelning"));
    }

    [Fact]
    public void NoUnitsGiveTheAddedRootAlone()
    {
        var result = Organisation.Create([]);
        Assert.Equal(Organisation.AddedRootId, Assert.Single(result.Value.Units).Id);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void SeveralRootsHangUnderAnAddedOneAndAHintSaysSo()
    {
        var result = Organisation.Create([Region, new Unit("bolag", "Bolaget")]);
        Assert.Equal("alla", result.Value.Root.Id);
        Assert.Equal(["alla", "region", "bolag"], result.Value.Units.Select(u => u.Id));
        var hint = Assert.Single(result.Diagnostics);
        Assert.Equal(("SAM7004", Severity.Hint), (hint.Id.Text, hint.Severity));
    }

    [Fact]
    public void TheAddedRootDoesNotTakeAUnitsId() =>
        Assert.Equal("alla-", Create(new Unit("alla"), new Unit("bolag")).Root.Id);

    [Fact]
    public void AnUnknownParentIsAnErrorWithAQuestion()
    {
        var result = Organisation.Create([Region, new Unit("vård", parent: "regoin")]);
        Assert.False(result.Success);
        Assert.Equal("fel SAM7002: Den överordnade enheten ”regoin” till ”vård” finns inte. Menade du ”region”?", Line(result));
    }

    [Fact]
    public void TwoUnitsOfOneIdAreAnErrorThatPointsAtBoth()
    {
        var result = Organisation.Create([Region, new Unit("REGION")], PlaceOf);
        Assert.False(result.Success);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("SAM7003", error.Id.Text);
        Assert.Equal(3, ((Place.InCell)error.Where).Row);
        Assert.Equal(2, ((Place.InCell)Assert.Single(error.Related)).Row);
    }

    [Fact]
    public void AnUnknownParentIsReportedWhereTheParentStands()
    {
        var result = Organisation.Create([Region, new Unit("vård", parent: "okänd")], PlaceOf);
        Assert.Equal("överordnad", ((Place.InCell)Assert.Single(result.Diagnostics).Where).Header);
    }

    [Theory]
    [InlineData("a>a", "a → a")]
    [InlineData("a>b b>a", "a → b → a")]
    [InlineData("x>a a>b b>c c>a", "a → b → c → a")]
    public void ARingIsAnErrorThatNamesItOnce(string edges, string expected)
    {
        var units = edges.Split(' ').Select(e => e.Split('>')).Select(e => new Unit(e[0], parent: e[1]));
        Assert.Equal($"fel SAM7001: Enheterna ligger under varandra i en ring: {expected}.", Line(Organisation.Create(units)));
    }

    [Fact]
    public void SeveralErrorsAreReportedTogether()
    {
        var result = Organisation.Create([new Unit("a", parent: "a"), new Unit("b", parent: "okänd"), new Unit("b")]);
        Assert.Equal(["SAM7001", "SAM7002", "SAM7003"], result.Diagnostics.Select(d => d.Id.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OrganisationsAreEqualByTheirUnits() => Assert.Equal(Create(Region, Care), Create(Region, Care));

    [Fact]
    public void AThousandLevelsAreNoTrouble()
    {
        var units = Enumerable.Range(0, 1000).Select(i => new Unit($"u{i}", parent: i == 0 ? null : $"u{i - 1}"));
        var organisation = Organisation.Create(units.Reverse()).Value;
        Assert.Equal(1000, organisation.SelfAndAncestors(organisation["u999"]).Count());
    }

    private static UnitPlace PlaceOf(Unit unit)
    {
        var row = unit == Region ? 2 : 3;
        return new UnitPlace(new Place.InCell("org.csv", row, "id", default), new Place.InCell("org.csv", row, "överordnad", default));
    }

    private static Organisation Create(params Unit[] units) => Organisation.Create(units).Value;

    private static string Line(ParseResult<Organisation> result) =>
        DiagnosticText.Line(Assert.Single(result.Diagnostics) with { Where = new Place.InValue("", "") }, Language.Swedish);
}
