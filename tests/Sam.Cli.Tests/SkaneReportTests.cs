namespace Sam.Cli.Tests;

/// <summary>Every figure that the source prints about Region Skåne 2023.</summary>
public class SkaneReportTests(SkaneReport report) : IClassFixture<SkaneReport>
{
    private const string Understanding = "Svar på fråga N";
    private const string Support = "Svar på fråga SM";
    private const string Pattern = "Svar på fråga M";
    private const string Rates = "Svarsfrekvens per förvaltning";
    private const string Actions = "Åtgärder (fråga Å)";

    [Fact]
    public async Task UnderstandingIsCounted() =>
        Assert.Equal(["1", "1", "8", "3", "3", "1", "17"], (await report.BlocksAsync()).Column(Understanding, 1));

    [Fact]
    public async Task UnderstandingIsInPercentOfAll() =>
        Assert.Equal(["5,9 %", "5,9 %", "47,1 %", "17,6 %", "17,6 %", "5,9 %", "100,0 %"], (await report.BlocksAsync()).Column(Understanding, 2));

    [Fact]
    public async Task NoAssessmentIsAnAnswerWithoutShareOfTheValid()
    {
        var row = (await report.BlocksAsync()).Table(Understanding)[5];
        Assert.Equal(["Ingen bedömning kan göras", "1", "5,9 %", ""], row);
    }

    [Fact]
    public async Task UnderstandingHasMeanAndMedian() =>
        Assert.Contains((await report.BlocksAsync()).Sentences, s => s.StartsWith("Medelvärde 3,38 (av 16 svar). Median 3.", StringComparison.Ordinal));

    [Fact]
    public async Task SupportIsCountedAndInPercent()
    {
        var blocks = await report.BlocksAsync();
        Assert.Equal(["1", "7", "9", "17"], blocks.Column(Support, 1));
        Assert.Equal(["5,9 %", "41,2 %", "52,9 %", "100,0 %"], blocks.Column(Support, 2));
    }

    [Fact]
    public async Task AllSeventeenSeeNoPattern()
    {
        var blocks = await report.BlocksAsync();
        Assert.Equal(["0", "17", "17"], blocks.Table(Pattern).Select(r => r[1]));
        Assert.Contains("Samtliga 17 som svarat på fråga M svarar ”Nej”.", blocks.Sentences);
    }

    [Fact]
    public async Task ActionsAreRankedWithTies()
    {
        var rows = (await report.BlocksAsync()).Table(Actions).Select(r => $"{r[0].Split('.')[0]}: {r[1]}, {r[2]}");
        Assert.Equal(
            ["8: 1, 6", "1: 2, 5", "2: 3, 4", "7a: 4 (delad), 3", "10e: 4 (delad), 3", "11: 4 (delad), 3", "3: 7 (delad), 2", "5: 7 (delad), 2", "10c: 7 (delad), 2", "10o: 7 (delad), 2", "14: 7 (delad), 2", "Totalt: , 34"],
            rows);
    }

    [Fact]
    public async Task TheMethodSaysThatTheSourceCites7aAs7() =>
        Assert.Contains((await report.BlocksAsync()).Sentences, s => s.Contains("Fråga 7a: Rapporten anger i avsnitt 6.3 ”påstående 7” med texten för 7a", StringComparison.Ordinal));

    [Fact]
    public async Task TheMethodSaysWhatIsConstructed() =>
        Assert.Equal(3, (await report.BlocksAsync()).Sentences.Count(s => s.Contains("onstruera", StringComparison.Ordinal)));

    [Fact]
    public async Task ResponseRatesAreThoseOfTheSource() => Assert.Equal(
        [
            "Centralsjukhuset Kristianstad 93 82 +11", "Digitalisering IT och MT 82 97 −15", "Helsingborgs lasarett 77 71 +6", "Hässleholms sjukhus 83 82 +1",
            "Koncernkontoret 96 86 +10", "Lasarettet i Landskrona 83 64 +19", "Lasarettet i Trelleborg 59 64 −5", "Lasarettet i Ystad 93 64 +29",
            "Medicinsk service 100 95 +5", "Primärvården 90 80 +10", "Psyk, hab och hjälpmedel 95 95 0", "Region Skånes kulturförvaltning 80 100 −20",
            "Regionfastigheter 91 80 +11", "Regionservice 94 83 +11", "Skånes universitetssjukhus Sus 82 64 +18", "Skånetrafiken 82 70 +12", "Ängelholms sjukhus 89 71 +18",
        ],
        (await report.BlocksAsync()).Table(Rates).Select(r => string.Join(' ', r).Replace(" %", "", StringComparison.Ordinal)));

    [Fact]
    public async Task TheRegionsRatesAreShownOverTime() =>
        Assert.Equal(["2021 75 % publicerad", "2022 84 % publicerad", "2023 87 % publicerad"], (await report.BlocksAsync()).Table("Svarsfrekvens över tid").Select(r => string.Join(' ', r)));

    [Theory]
    [InlineData("13 av 17 förvaltningar ökar sin svarsfrekvens, tre minskar och en är oförändrad.")]
    [InlineData("Störst är ökningen i Lasarettet i Ystad: omkring +29 procentenheter (från 64 % till 93 %).")]
    [InlineData("En förvaltning når 100 %: Medicinsk service.")]
    [InlineData("17 av 17 inbjudna har svarat (100,0 %). Målet 100 % är nått.")]
    [InlineData("Flest väljer åtgärder inom: 8 (6); 1 (5); 2 (4).")]
    public async Task TheSummarySays(string sentence) => Assert.Contains(sentence, (await report.BlocksAsync()).Sentences);

    [Fact]
    public async Task OnlyMoreThanHalfIsAMajority() =>
        Assert.All((await report.BlocksAsync()).Sentences.Where(s => s.Contains("majoritet", StringComparison.OrdinalIgnoreCase)), s => Assert.Contains("9 av 17", s, StringComparison.Ordinal));

    [Fact]
    public async Task EightOfSeventeenIsTheMostCommonAnswer() =>
        Assert.Contains((await report.BlocksAsync()).Sentences, s => s.Contains("Vanligaste svaret på fråga N är ”3” (8 av 17 som svarat, 47,1 %).", StringComparison.Ordinal));
}
