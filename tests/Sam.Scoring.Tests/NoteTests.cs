namespace Sam.Scoring.Tests;

/// <summary>Words of respondents follow their unit, and are hidden with it.</summary>
public class NoteTests
{
    [Fact]
    public void ANoteBelongsToItsUnitAndThoseAbove()
    {
        var sheet = Sheet.Of("titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n", "enhet;1;anmärkning\na;ja;På papper\nb;ja;");
        Assert.Equal([1L], sheet["a"].Notes.Select(n => n.Responses));
        Assert.Empty(sheet["b"].Notes);
        Assert.Single(sheet["alla"].Notes);
    }

    [Fact]
    public void InAnAnonymousSurveyANoteOfAFewIsNotShown()
    {
        var rows = string.Concat(Enumerable.Repeat("a;ja;\n", 6)) + "a;ja;Svarade via tolk\n";
        Assert.Empty(Sheet.Of("titel: T\nanonymt: ja\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n", "enhet;1;anmärkning\n" + rows)["a"].Notes);
    }
}
