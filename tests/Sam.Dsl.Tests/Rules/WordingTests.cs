using FsCheck;
using FsCheck.Fluent;

namespace Sam.Dsl.Tests.Rules;

/// <summary>Rules of wording: whatever words come in whatever order, a hint stands inside its text and never throws.</summary>
public class WordingTests
{
    private static readonly string[] Words =
    [
        "har", "ni", "och", "hur", "vad", "är", "det", "inte", "aldrig", "otydlig", "utan", "att", "som", "vid", "behov", "i", "de", "fall", "visst",
        "tycker", "du", "?", "? ", ", ", ". ", "(", ")", "…", "{a}", "arbetar", "medarbetare", "do", "you", "and", "not", "without", "unclear", "if", "needed",
    ];

    [Fact]
    public void EveryHintStandsInsideItsText() => Prop.ForAll(
        Gen.Elements(Words).NonEmptyListOf().Select(w => string.Join(" ", w)).Two().ToArbitrary(),
        texts =>
        {
            var text = $"titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: \"x {texts.Item1}\"\n    en: \"{texts.Item2}\"\n";
            var found = QuestionnaireText.Compile(text, "a.sam.yaml").Diagnostics;
            return found.All(d => d.Where.PrintedRange is { Start.Line: 5 or 6 } range && range.Start < range.End);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("Hur trivs du och hur mår du?", "SAM5003")]
    [InlineData("Är arbetsbelastningen rimlig och är det tydligt vem som gör vad?", "SAM5003")]
    [InlineData("Upplever du stress och hur ofta är det så?", "SAM5003")]
    [InlineData("Vad saknas i rutinerna", "SAM5001")]
    [InlineData("Får du stöd av din chef", "SAM5001")]
    [InlineData("Ingen arbetar ensam utan att chefen vet om det", "SAM5002")]
    [InlineData("Känner du dig aldrig otrygg?", "SAM5002")]
    [InlineData("Är det inte så att tiden räcker?", "SAM5007")]
    [InlineData("Informerar ni medarbetarna om risker i förekommande fall?", "SAM5005")]
    [InlineData("Hur ofta händer det att du inte hinner med dina uppgifter?", null)]
    [InlineData("I vilken utsträckning litar ledningen på att medarbetarna gör ett bra arbete?", null)]
    [InlineData("Om du får problem, hur ofta får du hjälp och stöd av din närmaste chef?", null)]
    [InlineData("Vet du exakt vad som förväntas av dig och dina kollegor i arbetet?", null)]
    [InlineData("Är chef, skyddsombud och medarbetare med när ni undersöker riskerna?", null)]
    [InlineData("Arbetar ni systematiskt och strukturerat?", null)]
    [InlineData("Jag kan inte tänka mig något bättre", null)]
    [InlineData("När vi planerar tar vi hänsyn till riskerna", null)]
    [InlineData("Var femte vecka har vi möte", null)]
    [InlineData("Hur vi arbetar är känt", null)]
    [InlineData("Känner mig trygg på arbetsplatsen", null)]
    [InlineData("Det är tydligt vem som gör vad, och vi har inte och har aldrig haft konflikter", null)]
    [InlineData("Får ni handledning?", null)]
    public void Swedish(string text, string? expected) => AssertFound("sv", text, expected);

    [Theory]
    [InlineData("Is the workload reasonable and are there enough colleagues?", "SAM5003")]
    [InlineData("Do you know the goals", "SAM5001")]
    [InlineData("How is the cooperation", "SAM5001")]
    [InlineData("Nobody is not unsure", "SAM5002")]
    [InlineData("Do you agree that the goals are clear?", "SAM5007")]
    [InlineData("Have you, where necessary, asked for help?", "SAM5005")]
    [InlineData("To what extent do you agree that the goals are clear?", null)]
    [InlineData("What is expected of me is clear", null)]
    [InlineData("Do managers plan and do it well?", null)]
    [InlineData("How often do you and your colleagues meet?", null)]
    [InlineData("Can you get help if needed?", null)]
    [InlineData("Not all have time, and not all have knowledge", null)]
    public void English(string text, string? expected) => AssertFound("en", text, expected);

    [Theory]
    [InlineData("Vet ni hur det är og har ni tid?")]
    public void OtherLanguagesAreLeftAlone(string text) => AssertFound("da", text, null);

    private static void AssertFound(string language, string text, string? expected)
    {
        var questionnaire = $"titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: {{ {language}: \"{text}\" }}\n";
        Assert.Equal(expected is null ? [] : [expected], QuestionnaireText.Compile(questionnaire, "a.sam.yaml").Diagnostics.Select(d => d.Id.Text));
    }
}
