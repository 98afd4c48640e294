namespace Sam.Scoring.Tests;

/// <summary>Composite scores by every rule of combination.</summary>
public class CombinationTests
{
    // Responses: (4, 5), (4, blank).
    [Theory]
    [InlineData("", "17/4")]
    [InlineData("sammanvägning: frågor", "9/2")]
    [InlineData("sammanvägning: alla-svar", "13/3")]
    [InlineData("beräkning: summa", "17/2")]
    [InlineData("beräkning: summa, sammanvägning: frågor", "9")]
    [InlineData("på-skala: 0-100", "325/4")]
    [InlineData("minst-besvarade: alla", "9/2")]
    public void TheValueFollowsTheRule(string rule, string value)
    {
        var form = "titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\n  - 2: Två?\nindex:\n  i: { frågor: [1, 2]" + (rule.Length > 0 ? ", " + rule : "") + " }\n";
        Assert.Equal(value, Sheet.Of(form, "enhet;1;2\na;4;5\na;4;")["alla"].Indices[0].Value.Exact!.Value.ToString());
    }

    [Fact]
    public void ABandIsThatOfTheExactValue()
    {
        var form = "titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\nindex:\n  i: { frågor: [1], band: { 1: Låg, 3: Mellan, 4: Hög } }\n";
        Assert.Equal("Mellan", Sheet.Of(form, "enhet;1\na;3\na;4")["alla"].Indices[0].Band!.Label.First);
    }

    [Fact]
    public void ThresholdsInPercentAreReadOnTheIndexsOwnRange()
    {
        var form = "titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\nindex:\n  i: { frågor: [1], på-skala: 0-100, trafikljus: { grönt-från: 80 %, gult-från: 60 % } }\n";
        Assert.Equal(LightColour.Red, Sheet.Of(form, "enhet;1\na;3")["alla"].Indices[0].Light);
        Assert.Equal(LightColour.Green, Sheet.Of(form, "enhet;1\na;5")["alla"].Indices[0].Light);
    }

    [Fact]
    public void ANumberOfAbsurdLengthIsNoValue()
    {
        var power = string.Join(" * ", Enumerable.Repeat("poäng(q1)", 190));
        var form = $"titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\nindex:\n  i0: {{ värde: {power} }}\n" + string.Concat(Enumerable.Range(1, 5).Select(i => $"  i{i}: {{ värde: {string.Join(" * ", Enumerable.Repeat("i" + (i - 1), 100))} }}\n"));
        var indices = Sheet.Of(form, "enhet;1\na;5")["alla"].Indices;

        Assert.NotNull(indices[0].Value.Exact);
        Assert.Null(indices[5].Value.Exact);
    }
}
