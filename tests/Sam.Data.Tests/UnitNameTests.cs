using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>Files may name a unit by its name, where only one unit has it.</summary>
public class UnitNameTests
{
    private static readonly Organisation Organisation =
        OrganisationFile.Read(Frame.Bytes("id;namn;överordnad\nregion;;\ne1;Köket;region\ne2;köket;region\n"), "o.csv").Value;

    private static readonly Message Expected = new(
        "Flera enheter heter ”Köket” (e1, e2). Ange enhetens id. Raden läggs åt sidan.",
        "Several units are called “Köket” (e1, e2). Write the id of the unit. The row is set aside.");

    [Fact]
    public void OfAPublishedFigureMustBeOfOneUnit()
    {
        var read = PublishedFile.Read(Frame.Bytes("enhet;mått;värde\nKöket;inbjudna;3\ne1;inbjudna;3\n"), "p.csv", [Frame.Questionnaire], Organisation);
        Assert.Equal((1, Expected), (read.Value.Figures.Count, Assert.Single(read.Diagnostics).Message));
    }

    [Fact]
    public void OfAnActionMustBeOfOneUnit()
    {
        var read = ActionFile.Read(Frame.Bytes("enhet;åtgärd\nKöket;Öva\ne2;Öva\n"), "å.csv", Frame.Questionnaire, Organisation);
        Assert.Equal((1, Expected), (read.Value.Actions.Count, Assert.Single(read.Diagnostics).Message));
    }
}
