using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>Where nobody has described the units, those that the files name hang under one root.</summary>
public class UnitsWithoutOrganisationTests
{
    private const string Answers = "enhet;enheter;1\nÖst;;ja\n;Ängsö|ost;nej\nöst;;ja\nÅs;;\nAlla;;ja\n";

    [Fact]
    public void TheUnitsOfTheAnswersHangUnderOneRoot() => Assert.Equal(
        ["alla", "ost", "Ås", "Ängsö", "Öst"],
        Read(Answers).Value.Organisation.Units.Select(u => u.Id));

    [Fact]
    public void EveryAnswerHasAUnit() => Assert.DoesNotContain(Read(Answers).Diagnostics, d => d.Severity == Severity.Error);

    [Fact]
    public void TheRootHasANameForReaders() => Assert.Equal(new Unit("alla", "Alla"), Read(Answers).Value.Organisation.Root);

    [Fact]
    public void NoAnswersGiveTheRootAlone() => Assert.Equal(["alla"], Read("enhet;1\n").Value.Organisation.Units.Select(u => u.Id));

    [Fact]
    public void SeveralFilesGiveTheUnitsOfThemAll()
    {
        var organisation = OrganisationFile.OfUnitsIn(
        [
            new("a.svar.csv", Frame.Bytes(Answers)),
            new("b.publicerat.csv", Frame.Bytes("enhet,mått,värde\nNorr,inbjudna,3\nÖST,inbjudna,4\n")),
            new("c.svar.json", Frame.Bytes("""[{ "unit": "Söder" }, { "enheter": ["Väst", "Norr"] }]""")),
            new("d.svar.json", Frame.Bytes("no JSON")),
        ]);
        Assert.Equal(["alla", "Norr", "ost", "Söder", "Väst", "Ås", "Ängsö", "Öst"], organisation.Units.Select(u => u.Id));
    }

    private static ParseResult<ResponseSet> Read(string csv) => AnswerFile.Read(Frame.Bytes(csv), "a.csv", Frame.Questionnaire);
}
