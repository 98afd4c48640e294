using System.Text.RegularExpressions;
using Sam.Files;
using Sam.Printing;

namespace Sam.Cli.Tests.Printing;

/// <summary>Diagnostics as people read them in a terminal.</summary>
public partial class TextTests
{
    private const string Path = "a.sam.yaml";
    private const string Broken = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nei\nmål: { svarsfrekvens: 90 }\nfrågor:\n  - 1: Fungerar det?\n";

    [Fact]
    public void TheGuessStandsBehindTheCaretsAndTheRestBelow() => Assert.StartsWith("""
        a.sam.yaml:3:7: fel SAM2104: Skalan ”ja-nei” finns inte.
            2 │ anonymt: nej
            3 │ svar: ja-nei
              │       ^^^^^^ menade du ”ja-nej”?
           Inbyggda: ja-nej, ja-nej-ej-aktuellt, ja-delvis-nej, 1-5, glad-neutral-ledsen, fritext, tal, datum.
           Läs mer: docs/diagnostics/SAM2104.md

        a.sam.yaml:4:23: fel SAM4010: ”90” ska vara en andel, till exempel ”88 %”.
            3 │ svar: ja-nei
            4 │ mål: { svarsfrekvens: 90 }
              │                       ^^
           Lägg till procenttecknet.
           Rättning: Byt till ”90 %”
           Läs mer: docs/diagnostics/SAM4010.md

        """, Written(Language.Swedish, Paint.None), StringComparison.Ordinal);

    [Fact]
    public void InEnglishToo() => Assert.Contains("^^^^^^ did you mean “ja-nej”?\n   Built in: ja-nej", Written(Language.English, Paint.None), StringComparison.Ordinal);

    [Fact]
    public void ColoursChangeNoCharacter()
    {
        var coloured = Written(Language.Swedish, Paint.Ansi);
        Assert.Contains("\u001b[31m^^^^^^ menade du ”ja-nej”?\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Written(Language.Swedish, Paint.None), Escape().Replace(coloured, ""));
    }

    [Theory]
    [InlineData(true, null, null, true)]
    [InlineData(true, "", "xterm-256color", true)]
    [InlineData(true, "1", "xterm-256color", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm-256color", false)]
    public void ColoursAreForTerminalsThatWantThem(bool isTerminal, string? noColor, string? term, bool expected) => Assert.Equal(
        expected,
        Paint.For(isTerminal, name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null }) == Paint.Ansi);

    [Theory]
    [InlineData("svar: ja-nei\nfrågor: [Hej]\n", " Kan rättas: sam check --fix")]
    [InlineData("svar: ja-nei\nfrågor:\n  - 1: Hej\n  - 1: Hej\n", " 1 kan rättas: sam check --fix")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Hej\n  - 1: Hej\n", "")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Grupp #2?\n", "")]
    public void TheSummaryTellsOfFixOnlyWhereItWouldHelp(string text, string expected) => Assert.Equal(
        expected,
        FixPrinter.CanBeMended(QuestionnaireText.Compile("titel: T\nanonymt: nej\n" + text, Path).Diagnostics, Language.Swedish));

    [Theory]
    [InlineData("”a. B” finns inte. Skriv om den.", "”a. B” finns inte.", "Skriv om den.")]
    [InlineData("Bara en mening.", "Bara en mening.", "")]
    [InlineData("Den gäller AFS 2023:1 kap. 3. ”x” är rätt.", "Den gäller AFS 2023:1 kap. 3.", "”x” är rätt.")]
    [InlineData("Till exempel kap. 3 gäller. Ändra.", "Till exempel kap. 3 gäller.", "Ändra.")]
    public void AMessageIsSplitAfterItsFirstSentence(string message, string first, string rest)
    {
        var where = new Place.InValue(Path, "");
        var said = Sentences.Of(new Diagnostic(new DiagnosticId("SAM2104"), Severity.Error, where, new Message(message, message)), Language.Swedish);
        Assert.Equal((first, "", rest), (said.First, said.Guess, said.Rest));
    }

    private static string Written(Language language, Paint paint)
    {
        var texts = new SourceTexts();
        texts.Add(Path, Broken);
        return DiagnosticPrinter.Text(QuestionnaireText.Compile(Broken, Path).Diagnostics, texts, language, paint);
    }

    [GeneratedRegex("\u001b\\[[0-9]+m")]
    private static partial Regex Escape();
}
