namespace Sam.Cli.Tests;

/// <summary>Every figure that the source prints about Region Västmanland 2023.</summary>
public class VastmanlandReportTests(VastmanlandReport report) : IClassFixture<VastmanlandReport>
{
    private const string Ranking = "Registrerade åtgärder per fråga";
    private const string Items = "26 frågor";

    [Fact]
    public async Task AllQuestionsAreShownInOrder() => Assert.Equal(
        Enumerable.Range(1, 26).Select(i => $"{i}").Append("Totalt"),
        (await report.BlocksAsync()).Column(Items, 0).Select(text => text.Split('.')[0]));

    [Fact]
    public async Task ActionsPerQuestionAreThoseOfTheSource() => Assert.Equal(
        "11 21 31 25 6 0 12 6 26 9 5 16 7 11 10 26 6 16 9 0 0 0 8 4 8 21 294",
        string.Join(' ', (await report.BlocksAsync()).Column(Items, 1)));

    [Fact]
    public async Task QuestionsAreRankedWithTies() => Assert.Equal(
        "3:1 9:2* 16:2* 4:4 2:5* 26:5* 12:7* 18:7* 7:9 1:10* 14:10* 15:12 10:13* 19:13* 23:15* 25:15* 13:17 5:18* 8:18* 17:18* 11:21 24:22",
        string.Join(' ', (await report.BlocksAsync()).Table(Ranking).SkipLast(1).Select(r => $"{r[0].Split('.')[0]}:{r[1].Replace(" (delad)", "*", StringComparison.Ordinal)}")));

    [Fact]
    public async Task TheTotalIsTwoHundredNinetyFour() => Assert.Equal(["Totalt", "", "294"], (await report.BlocksAsync()).Table(Ranking)[^1]);

    [Theory]
    [InlineData("Flest registrerade åtgärder har fråga: 3 (31); i lika hög grad 9 och 16 (26 vardera).")]
    [InlineData("Inga åtgärder för 6, 20, 21 och 22.")]
    [InlineData("Varning: rollerna (191 + 93 = 284) är fler än de 242 svaren. Antingen har ett svar flera roller eller så räknas något annat än svar.")]
    public async Task TheReportSays(string sentence) => Assert.Contains(sentence, (await report.BlocksAsync()).Sentences);

    [Fact]
    public async Task RolesAndParticipantsAreThoseOfTheSource()
    {
        var blocks = await report.BlocksAsync();
        Assert.Equal(["191", "115", "32", "44", "93", "284"], blocks.Column("Roller 2023", 1));
        Assert.Equal(["609", "89", "61"], blocks.Column("Deltagare 2023", 1));
        Assert.Equal(["242"], blocks.Column("Svar 2023", 1));
    }

    [Fact]
    public async Task NoResponseRateIsMadeUp() =>
        Assert.DoesNotContain((await report.BlocksAsync()).Sentences, s => s.Contains("inbjudna har svarat", StringComparison.Ordinal));
}
