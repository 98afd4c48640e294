using System.Globalization;
using Sam.Words;

namespace Sam.Reporting.Tests;

/// <summary>s24: colours of exact values, and percentages that would contradict them.</summary>
public class GoldenTrafficLightTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = GoldenFile.Rows("s24_traffic_light.csv");

    public static TheoryData<int> Places => new(Enumerable.Range(0, Rows.Count));

    [Theory]
    [MemberData(nameof(Places))]
    public void ColourIsThatOfTheExactValue(int place)
    {
        var row = Rows[place];
        var (light, decimals) = (LightOf(row), (int)Number(row["decimals"]));
        var share = Figure.Share(Number(row["num"]), Number(row["den"]));
        var printed = (share.Exact * Rational.Hundred)?.Round(decimals);

        Assert.Equal(row["status"], Word(share.Exact is { } exact ? light.ColourOf(exact) : null));
        Assert.Equal(row["displayed"], printed is { } p ? NumberText.Number(p, Language.Swedish, decimals) : "");
        var ofPrinted = printed is { } shown ? light.ColourOf(shown / Rational.Hundred) : (LightColour?)null;
        Assert.Equal(row["status_on_displayed"], Word(ofPrinted));
        Assert.Equal(row["ambiguous"] == "yes", row["status"] != row["status_on_displayed"]);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void PrintedPercentageNeverContradictsTheColour(int place)
    {
        var row = Rows[place];
        var light = LightOf(row);
        if (Figure.Share(Number(row["num"]), Number(row["den"])).Exact is not { } share)
        {
            return;
        }

        var text = DecidedPercent.Of(share, [light.GreenFrom, light.YellowFrom], Language.English, (int)Number(row["decimals"]), light.HigherIsBetter);
        Assert.True(Rational.TryParseDecimal(text.TrimEnd('%'), out var printed), text);
        Assert.Equal(row["status"], Word(light.ColourOf(printed / Rational.Hundred)));
        Assert.Equal(row["ambiguous"] == "yes", text != NumberText.Percent(share, Language.English, (int)Number(row["decimals"])));
    }

    [Fact]
    public void WhatNoDecimalsHelpIsSaidToBeAboveOrBelow()
    {
        Assert.Equal("<80%", DecidedPercent.Of(Rational.Of(79_999_999, 100_000_000), [Rational.Of(80, 100)], Language.English, 1));
        Assert.Equal(">10%", DecidedPercent.Of(Rational.Of(10_000_001, 100_000_000), [Rational.Of(10, 100)], Language.English, 1, isHigherBetter: false));
    }

    private static TrafficLight LightOf(IReadOnlyDictionary<string, string> row) =>
        new(Rational.Of(Number(row["green"]), 100), Rational.Of(Number(row["yellow"]), 100)) { HigherIsBetter = row["higher_is_better"] == "yes" };

    private static string Word(LightColour? colour) => colour switch
    {
        LightColour.Green => "green",
        LightColour.Yellow => "yellow",
        LightColour.Red => "red",
        _ => "no_data",
    };

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
