namespace Sam.Scoring.Tests;

/// <summary>Units of whom nobody knows whether they were asked.</summary>
public class UnknownUnitTests
{
    [Fact]
    public void AUnitWithoutRowAndWithoutInvitedIsSaidAndNoTargetIsClaimed()
    {
        var form = QuestionnaireText.Compile("titel: T\nanonymt: nej\nmål: { svarsfrekvens: 100 % }\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        var builder = new ResponseSetBuilder(form, Organisation.Create([new Unit("r"), new Unit("a", parent: "r"), new Unit("b", parent: "r")]).Value);
        builder.Add("1", ["a"], [KeyValuePair.Create("1", "ja")]);
        var sheet = Score.Everything(builder.Build().Value);

        Assert.Equal([OrganisationDiagnostics.UnitsWithoutAssignment.Id], sheet.Diagnostics.Select(d => d.Id));
        Assert.Null(sheet.Findings.OfType<Finding.Answered>().Single(f => f.UnitId == "r").Target);
        Assert.Equal(1, sheet["r"].Response!.UnknownUnits);
    }
}
