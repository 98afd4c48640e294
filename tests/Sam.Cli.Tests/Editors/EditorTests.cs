using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Editors;

/// <summary>What authors see in an editor that knows YAML, once <c>sam schema --install</c> has been run: the real language server is asked.</summary>
public class EditorTests(Editor editor) : IClassFixture<Editor>
{
    // YAML itself refuses them, whatever the schema: a tab on a blank line, and 010 beside 10, which it takes for the same number.
    private static readonly string[] RefusedByYaml = ["blank-lines-with-tabs.sam.yaml", "codes-kept-as-typed.sam.yaml"];

    public static TheoryData<string> CorrectFiles =>
        [.. new[] { "questionnaires", "tests/examples", "tests/cases/correct" }
            .SelectMany(f => Repository.Files(f, "*.sam.yaml", SearchOption.AllDirectories))
            .Where(p => !RefusedByYaml.Contains(Path.GetFileName(p)))];

    [Theory]
    [MemberData(nameof(CorrectFiles))]
    public async Task NothingIsUnderlinedInACorrectFile(string path)
    {
        NodeTools.Require();
        var text = Repository.ReadText(path);
        Assert.Empty(await editor.DiagnosticsAsync(text, LanguageOf(text)));
    }

    [Theory]
    [InlineData("titl: T\n", "1:1 Det här är inget nyckelord på filens översta nivå.")]
    [InlineData("titel: T\nanonymous: no\n", "2:1 Det här är inget nyckelord på filens översta nivå.")]
    [InlineData("titel: T\nanonymt: kanske\n", "2:10 Här ska det stå något av ja, nej.")]
    [InlineData("titel: T\nperiod: hösten\n", "2:9 Här ska det stå en period: 2023, 2023-H1, 2023-Q3 eller 2023-09.")]
    [InlineData("titel: T\nfrågor: Hej\n", "2:9 Här ska det stå en lista av frågor.")]
    [InlineData("frågor:\n  - 1: Hej\n    hjäp: Tänk efter.\n", "3:5 Det här är inget nyckelord i en fråga.")]
    [InlineData("frågor:\n  - 1: Hej\n    vikt: hög\n", "3:11 Här ska det stå ett tal.")]
    [InlineData("frågor:\n  - 1: Hej\n    svar: { alternativ: [a, b], pong: [1, 2] }\n", "3:33 Det här är inget nyckelord i en svarsskala.")]
    [InlineData("områden:\n  - område: Styrning\n    frågr: [Hej]\n", "3:5 Det här är inget nyckelord i ett område.")]
    [InlineData("mål: { svarsfrekvens: hög }\n", "1:23 Här ska det stå en andel, till exempel 88 %, eller stigande.")]
    public async Task AMistakeIsUnderlinedAndExplainedInSwedish(string text, string expected)
    {
        NodeTools.Require();
        Assert.Equal([expected], await editor.DiagnosticsAsync(text));
    }

    [Fact]
    public async Task AMistakeInEnglishKeywordsIsExplainedInEnglish()
    {
        NodeTools.Require();
        Assert.Equal(["2:12 Here goes one of yes, no."], await editor.DiagnosticsAsync("title: T\nanonymous: maybe\n", "en"));
    }

    [Fact]
    public async Task AFileMayNameTheSchemaOfItsOwnLanguage()
    {
        NodeTools.Require();
        const string english = "title: T\nanonymous: no\nanswers: yes-no\nquestions:\n  - 1: Does it work?\n";
        Assert.NotEmpty(await editor.DiagnosticsAsync(english));
        Assert.Empty(await editor.DiagnosticsAsync("# yaml-language-server: $schema=.vscode/sam.en.schema.json\n" + english));
    }

    [Theory]
    [InlineData("|", "titel", "Enkätens titel.")]
    [InlineData("titel: T\n|", "anonymt", "anonyma svar visas bara")]
    [InlineData("titel: T\n|", "områden", "Lista av områden.")]
    [InlineData("frågor:\n  - 1: Hej\n    |", "visa-om", "Villkoret för att frågan visas.")]
    [InlineData("frågor:\n  - 1: Hej\n    |", "en", "Texten på engelska.")]
    [InlineData("frågor:\n  - 1: Hej\n    sv|", "svar", "Svarsskalan")]
    [InlineData("frågor:\n  - |", "text", "Texten som läsaren ser.")]
    [InlineData("områden:\n  - område: S\n    frågor:\n      - 1: Hej\n        |", "räknas-som", "Vad de valda alternativen rangordnas som")]
    [InlineData("områden:\n  - område: S\n    |", "frågor", "Lista av frågor.")]
    [InlineData("skalor:\n  nöjd:\n    |", "alternativ", "Svarsalternativen")]
    [InlineData("skalor:\n  nöjd:\n    alternativ: [Ja, Nej]\n    |", "poäng", "Alternativens poäng.")]
    [InlineData("svar:\n  |", "från", "Första talet på en talskala.")]
    [InlineData("index:\n  sam:\n    |", "sammanvägning", "svarande, frågor eller alla-svar")]
    [InlineData("trafikljus:\n  |", "grönt-från", "Minsta värde som är grönt.")]
    public async Task AKeywordIsOfferedWithItsMeaning(string marked, string keyword, string meaning)
    {
        NodeTools.Require();
        Assert.Contains(meaning, (await editor.OffersAsync(marked))[keyword], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titel: T\nanonymt: |\n", "ja nej")]
    [InlineData("titel: T\nsvar: |\n", "ja-nej ja-nej-ej-aktuellt ja-delvis-nej 1-5 glad-neutral-ledsen fritext tal datum")]
    [InlineData("frågor:\n  - 1: Hej\n    räknas-som: |\n", "styrkor brister åtgärder")]
    [InlineData("frågor:\n  - 1: Hej\n    redovisa: |\n", "antal procent medelvärde median andel-positiva netto enps spridning konfidensintervall reliabilitet")]
    [InlineData("index:\n  sam:\n    sammanvägning: |\n", "svarande frågor alla-svar")]
    public async Task ValuesAreOfferedAndNothingElse(string marked, string expected)
    {
        NodeTools.Require();
        Assert.Equal(expected.Split(' '), (await editor.OffersAsync(marked)).Keys);
    }

    [Fact]
    public async Task AnEmptyFileIsOfferedABeginning()
    {
        NodeTools.Require();
        Assert.Contains("Ny enkät", (await editor.OffersAsync("|")).Keys);
        Assert.DoesNotContain("Ny enkät", (await editor.OffersAsync("frågor:\n  - 1: Hej\n    |")).Keys);
    }

    [Fact]
    public async Task EveryKeywordOfAQuestionIsOfferedOnce()
    {
        NodeTools.Require();
        Assert.Equal(
            "anmärkning delar ej-aktuellt en flera fördjupning förra-året hinder hjälp högst id kommentar känslig lagrum minst målgrupp obligatorisk redovisa räknas-som sv svar text vet-ej vikt visa-om välj-bland vänd-skala åtgärd-vid"
                .Split(' ').Order(StringComparer.Ordinal),
            (await editor.OffersAsync("frågor:\n  - 1: Hej\n    |")).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ti|tel: T\n", "Enkätens titel.", "sv")]
    [InlineData("frågor:\n  - 1: Hej\n    vi|sa-om: q1 = ja\n", "Villkoret för att frågan visas.", "sv")]
    [InlineData("frågor:\n  - 1: Hej\n    e|n: Hi\n", "Texten på engelska.", "sv")]
    [InlineData("frågor:\n  - 7|a: Hej\n", "Frågan, med sitt nummer eller namn framför", "sv")]
    [InlineData("skalor:\n  a:\n    alter|nativ: [a, b]\n", "Svarsalternativen: en lista, eller kod: etikett.", "sv")]
    [InlineData("sv|ar: ja-nej\n", "`ja-delvis-nej`: Ja · Delvis · Nej", "sv")]
    [InlineData("ti|tle: T\n", "The questionnaire's title.", "en")]
    public async Task TheWordUnderThePointerIsExplainedInTheLanguageOfTheKeywords(string marked, string expected, string language)
    {
        NodeTools.Require();
        Assert.Contains(expected, await editor.HoverAsync(marked, language), StringComparison.Ordinal);
    }

    private static string LanguageOf(string text) =>
        text.Split('\n').Any(l => l.StartsWith("title:", StringComparison.Ordinal) || l.StartsWith("questionnaire:", StringComparison.Ordinal)) ? "en" : "sv";
}
