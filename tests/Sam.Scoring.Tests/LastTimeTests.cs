namespace Sam.Scoring.Tests;

/// <summary>Last time is the latest earlier period of the same length, in every figure.</summary>
public class LastTimeTests
{
    [Fact]
    public void LastTimeIsTheSameInFiguresAndFindings()
    {
        const string Form = "enkät: e\ntitel: T\nanonymt: nej\nperiod: 2023-H1\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n";
        var sheet = Sheet.Of(Form, "enhet;1\na;ja\na;\na;\na;", "enhet;mått;period;värde\na;svarsfrekvens;2022-H1;90 %\na;svarsfrekvens;2022-H2;70 %\na;svarsfrekvens;2021;50 %\n");

        Assert.Equal(Rational.Of(70, 100), sheet["a"].Response!.PreviousRate!.Value.Exact);
        Assert.Equal("2022-H2", sheet.Questionnaires[0].RateTables[0].PreviousPeriod!.Text);
        Assert.Equal(["2022-H1"], sheet.Questionnaires[0].RateTables[0].Earlier.Select(e => e.Period.Text));
    }

    [Fact]
    public void AChangeWithinThePublishedRoundingIsNoChange()
    {
        PublishedFigure published = new("e", "a", new PublishedMeasure(PublishedKind.ResponseRate), null, new Period(2022), Rational.Of(80, 100));
        Assert.Equal(0, Figure.Change(Figure.Share(7996, 10000), Figure.Published(published)).Direction);
        Assert.Equal(-1, Figure.Change(Figure.Share(79, 100), Figure.Published(published)).Direction);
        Assert.Equal(-1, Figure.Change(Figure.Share(7996, 10000), Figure.Share(80, 100)).Direction);
    }
}
