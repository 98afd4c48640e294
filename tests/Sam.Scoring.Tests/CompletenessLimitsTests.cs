using System.Text;

namespace Sam.Scoring.Tests;

/// <summary>When a response is partial or complete is a parameter.</summary>
public class CompletenessLimitsTests
{
    private static readonly Questionnaire Form = Some.Questionnaire([.. Enumerable.Range(1, 10).Select(i => Some.Item(i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

    [Fact]
    public void LimitsDecideWhatIsAnalysed()
    {
        var strict = new CompletenessLimits(Rational.Of(90, 100), Rational.Of(95, 100));

        Assert.Equal((1, 0, 0), Statuses(null, answered: 9));
        Assert.Equal((0, 1, 0), Statuses(strict, answered: 9));
        Assert.Equal((0, 0, 1), Statuses(strict, answered: 8));
    }

    [Fact]
    public void LimitsOfTheFileReaderAreThoseOfTheSet()
    {
        var limits = new CompletenessLimits(Rational.Of(1, 10), Rational.Of(2, 10));
        var set = AnswerFile.Read(Encoding.UTF8.GetBytes("enhet;1\nA;ja\n"), "s.csv", Form, limits: limits).Value;

        Assert.Equal(limits, set.Limits);
        Assert.Equal(ResponseStatus.Partial, set.StatusAt(0));
    }

    [Theory]
    [InlineData(-1, 80)]
    [InlineData(50, 101)]
    [InlineData(80, 50)]
    public void LimitsAreSharesInOrder(long partialFrom, long completeAbove) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompletenessLimits(Rational.Of(partialFrom, 100), Rational.Of(completeAbove, 100)));

    [Fact]
    public void NothingAnsweredIsNoResponseWhateverTheLimits() =>
        Assert.Equal(ResponseStatus.NonResponse, new CompletenessLimits(Rational.Zero, Rational.Zero).StatusOf(0, 3));

    private static (long Complete, long Partial, long BreakOff) Statuses(CompletenessLimits? limits, int answered)
    {
        var builder = new ResponseSetBuilder(Form, Some.Organisation(), limits);
        builder.Add("1", ["e1"], Form.Items.Take(answered).Select(i => KeyValuePair.Create(i.Code.Text, "ja")));
        var response = Score.Everything(builder.Build().Value)["e1"].Response!;
        return (response.Complete, response.Partial, response.BreakOff);
    }
}
