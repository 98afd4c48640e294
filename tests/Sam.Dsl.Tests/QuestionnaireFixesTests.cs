using FsCheck;
using FsCheck.Fluent;
using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>Mending: what is certain is mended until nothing is left, and what is correct is never touched.</summary>
public class QuestionnaireFixesTests
{
    private const string Head = "titel: Uppföljning\nanonymt: nej\n";
    private const string Mistakes = "tests/cases/author-mistakes";
    private const string Correct = "tests/cases/correct";

    public static TheoryData<string> MistakeNames => [.. CaseFile.Names(Mistakes)];

    public static TheoryData<string> CorrectPaths => [.. Shipped.Paths, .. Repository.Files(Correct, "*.sam.yaml")];

    [Theory]
    [InlineData("svar: ja-nei\nfrågor:\n  - 1: Fungerar det?\n", "svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågr:\n  - 1: Tänk efter: fungerar det?\n", "svar: ja-nej\nfrågor:\n  - 1: \"Tänk efter: fungerar det?\"\n")]
    [InlineData("svar: ja-nej\nfrågor:\n\t- 1: Fungerar\u200B det?\n\t  hjäp: Ja.\n", "svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n    hjälp: Ja.\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n    required: nej\n", "svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n    obligatorisk: nej\n")]
    [InlineData("svar: ja-nej\nmål: { svarsfrekvens: 90 }\nfrågor:\n  - 1: Fungerar det?\n", "svar: ja-nej\nmål: { svarsfrekvens: 90 % }\nfrågor:\n  - 1: Fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - 2: Varför?\n    visa-om: bsvarad(q1)\n", "svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - 2: Varför?\n    visa-om: besvarad(q1)\n")]
    public void WhatIsCertainIsMended(string before, string after)
    {
        var mended = QuestionnaireFixes.Apply(Head + before, "a.sam.yaml");
        Assert.Equal(Head + after, mended.Text);
        Assert.True(mended.Result.Success);
        Assert.NotEmpty(mended.Fixed);
    }

    [Theory]
    [InlineData("svar: { alternativ: [Nej, Ja], poäng: [0,5] }\nfrågor:\n  - 1: Fungerar det?\n")] // two numbers, or one with decimals
    [InlineData("svar: ja-nej\nfrågor:\n  - målen: Är de kända?\n  - 2: Varför?\n    visa-om: mälen = ja\n")] // a question's name
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - 2: Varför?\n    visa-om: \"q1 = neej\"\n")] // an answer decides who sees the question
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar grupp #2?\n")] // a comment may have been meant; the file is usable
    [InlineData("svar: skala-c\nskalor: { skala-a: [Ja, Nej], skala-b: [Alla, Inga] }\nfrågor:\n  - 1: Fungerar det?\n")] // two names are as near
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\nindex:\n  i: { frågor: alla, beräkning: medell }\n")] // a measure of the author's own
    public void WhatTheAuthorMustDecideIsLeft(string text)
    {
        var mended = QuestionnaireFixes.Apply(Head + text, "a.sam.yaml");
        Assert.Equal(Head + text, mended.Text);
        Assert.Empty(mended.Fixed);
        Assert.NotEmpty(mended.Result.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(CorrectPaths))]
    public void ACorrectFileIsNeverChanged(string path)
    {
        var text = Repository.ReadText(path);
        var mended = QuestionnaireFixes.Apply(text, path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null);
        Assert.Equal(text, mended.Text);
        Assert.Empty(mended.Fixed);
    }

    [Theory]
    [MemberData(nameof(MistakeNames))]
    public void AMendedFileHasFewerErrorsAndStaysAsItIs(string name) => AssertMended(MarkedText.Parse(CaseFile.Text(Mistakes, name)).Text);

    [Fact]
    public void SoDoesAFileThatWasDamagedAnywhere() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).Four().ToArbitrary(),
        seeds => AssertMended(Damaged(seeds))).QuickCheckThrowOnFailure();

    [Fact]
    public void AMarkAndLineEndsStay()
    {
        var text = "\uFEFF" + Head.Replace("\n", "\r\n", StringComparison.Ordinal) + "svar: ja-nei\r\nfrågor:\r\n  - 1: Fungerar det?";
        Assert.Equal(text.Replace("nei", "nej", StringComparison.Ordinal), QuestionnaireFixes.Apply(text, "a.sam.yaml").Text);
    }

    [Fact]
    public void MoreFaultsThanAreReportedAtATimeAreMended()
    {
        var text = Head + "svar: ja-nej\nfrågor:\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"\t- {i}: Fungerar {i}?\n"));
        var mended = QuestionnaireFixes.Apply(text, "a.sam.yaml");
        Assert.Equal(text.Replace("\t", "  ", StringComparison.Ordinal), mended.Text);
        Assert.Equal(300, mended.Fixed.Count);
    }

    [Fact]
    public void AFaultInAFileThatIsUsedIsNotMendedHere()
    {
        var text = Head + "svar: ja-nej\nanvänder: { annan: b.sam.yaml }\nfrågor:\n  - 1: Fungerar det?\n    välj-bland: annan.påståenden\n";
        var mended = QuestionnaireFixes.Apply(text, "a.sam.yaml", _ => Head + "svar: ja-nei\nfrågor: [Hej]\n");
        Assert.Equal((text, 0), (mended.Text, mended.Fixed.Count));
    }

    private static void AssertMended(string text)
    {
        var before = QuestionnaireText.Compile(text, "a.sam.yaml");
        var mended = QuestionnaireFixes.Apply(text, "a.sam.yaml");
        if (mended.Fixed.Count == 0)
        {
            Assert.Equal(text, mended.Text);
        }
        else
        {
            Assert.True(Errors(mended.Result) < Errors(before), $"{Errors(before)} errors became {Errors(mended.Result)} in:\n{text}");
        }

        if (before.Success)
        {
            Assert.Equal(text, mended.Text);
        }

        Assert.Equal(QuestionnaireText.Compile(mended.Text, "a.sam.yaml").Diagnostics.ToText(Language.English), mended.Result.Diagnostics.ToText(Language.English));
    }

    // A letter dropped, doubled, swapped for a tab or for another sign.
    private static string Damaged((int File, int First, int Second, int Kind) seeds)
    {
        var files = Shipped.Paths.ToList();
        var text = Repository.ReadText(files[seeds.File % files.Count]);
        foreach (var (seed, kind) in new[] { (seeds.First, seeds.Kind % 5), (seeds.Second, seeds.Kind / 5 % 5) })
        {
            var at = seed % text.Length;
            text = kind switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                2 => text.Remove(at, 1).Insert(at, "\t"),
                3 => text.Insert(at, ": "),
                _ => text.Insert(at, "x"),
            };
        }

        return text;
    }

    private static int Errors(ParseResult<Questionnaire> result) => result.Diagnostics.Count(d => d.Severity == Severity.Error);
}
