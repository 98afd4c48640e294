namespace Sam.Scoring.Tests;

/// <summary>Several-choice items: "not applicable" is an answer but no choice.</summary>
public class SeveralChoiceTests
{
    private static readonly ItemScores Item = ItemOf("a;x|y", "a;x", "a;ea");

    [Fact]
    public void NotApplicableAloneIsNoValidAnswer() =>
        Assert.Equal((3, 2, 1, 0), (Item.Base.Shown, Item.Base.Valid, Item.NotApplicable, Item.Missing));

    [Fact]
    public void SharesAreOfThoseThatChoseSomething()
    {
        Assert.Equal(["1", "1/2"], Item.Distribution.Take(2).Select(o => o.OfRespondents!.Value.Exact!.Value.ToString()));
        Assert.Equal(["2/3", "1/3"], Item.Distribution.Take(2).Select(o => o.OfChoices!.Value.Exact!.Value.ToString()));
        Assert.Null(Item.Distribution[2].OfChoices);
        Assert.Equal(Rational.Of(1, 3), Item.Distribution[2].OfBase.Exact);
    }

    private static ItemScores ItemOf(params string[] rows)
    {
        const string Form = "titel: T\nanonymt: nej\nskalor:\n  s: { alternativ: [x, y], ej-aktuellt: { ea: Ej aktuellt }, flera: ja }\nfrågor:\n  - 1: Ett?\n    svar: s\n    obligatorisk: ja\n";
        return Sheet.Of(Form, "enhet;1\n" + string.Join('\n', rows))["alla"].Item("1");
    }
}
