using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sam.Data.Tests.Cases;
using Sam.Samples;

namespace Sam.Data.Tests;

/// <summary>Made-up answers are such as the questionnaire allows, and the same everywhere.</summary>
public class SampleResponsesTests
{
    private static readonly string[] Folders = ["questionnaires", "tests/examples", "tests/cases/correct"];

    public static TheoryData<string> Paths =>
        [.. Folders.SelectMany(f => Repository.Files(f, "*" + QuestionnaireText.YamlExtension)).Where(p => Compile(p).Success)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void NothingIsWrongWithThem(string path)
    {
        var questionnaire = Compile(path).Value;
        foreach (var organisation in new[] { null, Hospitals(questionnaire) })
        {
            AssertSound(questionnaire, organisation, new SampleOptions { Count = 80, Seed = 7 });
        }
    }

    [Fact]
    public void NothingIsWrongWithThoseOfQuestionnairesOfEveryKind() => Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (text, seed) =>
    {
        var compiled = QuestionnaireText.Compile(text, "enkät.sam.yaml");
        Assert.True(compiled.Success, text + "\n" + compiled.Diagnostics.ToText(Language.English));
        AssertSound(compiled.Value, Hospitals(compiled.Value), new SampleOptions { Count = 25, Seed = seed });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void TheSameSeedGivesTheSameAnswersAndAnotherSeedOthers()
    {
        var questionnaire = Compile("questionnaires/skane-forvaltning-2023.sam.yaml").Value;
        string Text(long seed) => AnswerText.ToCsv(questionnaire, SampleResponses.Create(questionnaire, null, new SampleOptions { Seed = seed }));
        Assert.Equal(Text(1), Text(1));
        Assert.NotEqual(Text(1), Text(2));
    }

    // Computed apart from this code, by a program that gives the published numbers of SplitMix64.
    [Fact]
    public void ChanceIsTheSameEverywhere()
    {
        var chance = new Chance(1, 1);
        Assert.Equal([76, 95, 28, 99, 54, 28, 10, 52], Enumerable.Range(0, 8).Select(_ => chance.Below(100)));
    }

    [Fact]
    public void EveryNumberBelowALimitComesAboutEquallyOften()
    {
        var chance = new Chance(5, 5);
        var counts = Enumerable.Range(0, 60_000).Select(_ => chance.Below(6)).CountBy(n => n).ToDictionary();
        Assert.Equal(6, counts.Count);
        Assert.All(counts.Values, c => Assert.InRange(c, 9_500, 10_500));
    }

    [Fact]
    public void NoUnitAnswersMoreOftenThanItIsInvited()
    {
        var questionnaire = Compile("tests/examples/egenkontroll-2023.sam.yaml").Value;
        var organisation = Hospitals(questionnaire);
        foreach (var (asked, total) in new[] { (1000, 60), (60, 60), (31, 31), (1, 1) })
        {
            var responses = SampleResponses.Create(questionnaire, organisation, new SampleOptions { Count = asked });
            Assert.Equal(total, responses.Sum(r => r.Covers.Count));
            Assert.All(responses.SelectMany(r => r.Covers).CountBy(u => u), u => Assert.InRange(u.Value, 1, organisation[u.Key].Invited!.Value));
        }
    }

    [Fact]
    public void UnitsAnswerTogetherOnlyWhereTheyMay()
    {
        var joint = Compile("tests/examples/egenkontroll-2023.sam.yaml").Value;
        var single = Compile("questionnaires/skane-chef-2023.sam.yaml").Value;
        var options = new SampleOptions { Count = 400, JointPercent = 30 };
        Assert.Contains(SampleResponses.Create(joint, null, options), r => r.Covers.Count == 2);
        Assert.DoesNotContain(SampleResponses.Create(single, null, options), r => r.Covers.Count > 1);
    }

    [Fact]
    public void SomeDoNotAnswerAndSomeStopHalfway()
    {
        var questionnaire = Compile("questionnaires/vastmanland-2023.sam.yaml").Value;
        var counts = SampleResponses.Create(questionnaire, null, new SampleOptions { Count = 400 })
            .Select(r => Completeness.StatusOf(questionnaire, r))
            .CountBy(s => s)
            .ToDictionary();
        Assert.InRange(counts[ResponseStatus.NonResponse], 30, 90);
        Assert.InRange(counts[ResponseStatus.BreakOff] + counts[ResponseStatus.Partial], 10, 50);
        Assert.InRange(counts[ResponseStatus.Complete], 270, 350);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void TooFewOrTooManyAreAMistakeOfTheProgrammer(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleResponses.Create(Compile("tests/examples/minimal.sam.yaml").Value, null, new SampleOptions { Count = count }));

    [Fact]
    public void AnItemCalledAsAColumnDoesNotHideTheColumn()
    {
        var questionnaire = QuestionnaireText.Compile("titel: A\nanonymt: nej\nsvar: fritext\nfrågor:\n  - enhet: Vilken?\n  - svarande: Vem?\n  - roll: Vad?\n  - id: fråga\n    text: Varför?\n  - id: svar\n    text: Hur då?\n", "a.sam.yaml").Value;
        AssertSound(questionnaire, null, new SampleOptions { Count = 30 });
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("sade ”hej” och \"hej\"")]
    [InlineData("två\nrader")]
    [InlineData("NA")]
    public void WordsAreReadBackAsTheyWere(string words)
    {
        var questionnaire = QuestionnaireText.Compile("titel: A\nanonymt: nej\nsvar: fritext\nfrågor:\n  - 1: Vad?\n    kommentar: ja\n", "a.sam.yaml").Value;
        var response = new Response("r 1", ["a;b"], [new("1", new Answer.Text(words))]) { Note = words, Comments = [new ItemComment("1", words)] };
        var set = AnswerFile.Read(Encoding.UTF8.GetBytes(AnswerText.ToCsv(questionnaire, [response])), "a.svar.csv", questionnaire);
        Assert.Empty(set.Diagnostics);
        Assert.Equal([words], set.Value.Notes.Select(n => n.Text));
        Assert.Equal([words], set.Value.Comments.Select(c => c.Text));
        Assert.Equal("a;b", Assert.Single(set.Value.Organisation.Units, u => u.ParentId is not null).Id);
    }

    private static void AssertSound(Questionnaire questionnaire, Organisation? organisation, SampleOptions options)
    {
        var responses = SampleResponses.Create(questionnaire, organisation, options);
        Assert.NotEmpty(responses);
        var text = AnswerText.ToCsv(questionnaire, responses);
        var read = AnswerFile.Read(Encoding.UTF8.GetBytes(text), "enkät.svar.csv", questionnaire, organisation);
        Assert.Equal("", read.Diagnostics.Where(d => d.Severity != Severity.Hint).ToText(Language.English));
        var built = new ResponseSetBuilder(questionnaire, organisation ?? read.Value.Organisation);
        foreach (var response in responses)
        {
            built.Add(response);
        }

        AssertSame(built.Build().Value, read.Value);
    }

    // The columns have no face of their own: what is counted of them is compared.
    private static void AssertSame(ResponseSet made, ResponseSet read)
    {
        Assert.Equal(made.Count, read.Count);
        Assert.Equal(made.Comments, read.Comments);
        Assert.Equal(made.Segments.Select(s => s.Units), read.Segments.Select(s => s.Units));
        Assert.Equal(AnswerView.Of(made), AnswerView.Of(read));
    }

    private static ParseResult<Questionnaire> Compile(string path) =>
        QuestionnaireText.Compile(Repository.ReadText(path), path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null);

    // Three hospitals with wards; every other unit knows its properties.
    private static Organisation Hospitals(Questionnaire questionnaire)
    {
        Sequence<KeyValuePair<string, string>> Properties(int i) => i % 2 == 0
            ? questionnaire.Head.UnitProperties.Select(p => KeyValuePair.Create(p.Name, PropertyOf(p.Answer, i))).ToSequence()
            : default;
        var wards = Enumerable.Range(0, 6).Select(i => new Unit("avd" + i, parent: "sjukhus" + (i / 2), invited: 5 + (2 * i), properties: Properties(i)));
        var hospitals = Enumerable.Range(0, 3).Select(i => new Unit("sjukhus" + i, parent: "region"));
        return Organisation.Create(hospitals.Concat(wards).Prepend(new Unit("region"))).Value;
    }

    private static string PropertyOf(AnswerType type, int i) => type switch
    {
        AnswerType.Number => (3 + i).ToString(System.Globalization.CultureInfo.InvariantCulture),
        AnswerType.Date => $"2025-0{1 + i}-30",
        AnswerType.FreeText => i % 4 == 0 ? "Ven" : "Lund",
        _ => type.Options[i / 2 % type.Options.Count].Code,
    };

    private static Gen<string> Texts =>
        from kinds in Gen.Elements(Scales.Keys.ToArray()).ListOf().Where(k => k.Count is > 0 and < 12)
        from conditions in Gen.Choose(0, 5).ListOf(kinds.Count)
        from required in Gen.Elements(true, false).ListOf(kinds.Count)
        select "titel: A\nanonymt: nej\nenhetsegenskaper: { stor: ja-nej }\nfrågor:\n" + string.Concat(kinds.Select((kind, i) =>
            $"  - {i + 1}: Fråga {i + 1}?\n    svar: {kind}\n{Scales[kind]}    obligatorisk: {(required[i] ? "ja" : "nej")}\n{Condition(kinds, conditions[i], i)}"));

    private static readonly Dictionary<string, string> Scales = new(StringComparer.Ordinal)
    {
        ["ja-nej-ej-aktuellt"] = "    kommentar: vid nej\n",
        ["1-5"] = "    vet-ej: Vet ej\n",
        ["[Röd, Grön, Blå]"] = "    minst: 1\n    högst: 2\n",
        ["{ alternativ: [Buller, Stress, Hot, Inget], utesluter-övriga: Inget, flera: ja }"] = "    minst: 2\n",
        ["tal"] = "    minst: -3\n    högst: 2.5\n",
        ["tal "] = "    högst: 0.5\n    ej-aktuellt: Ej aktuellt\n",
        ["datum"] = "",
        ["fritext"] = "    kommentar: ja\n",
    };

    private static string Condition(IReadOnlyList<string> kinds, int choice, int item) => choice switch
    {
        0 => "    visa-om: enhet.stor = ja\n",
        1 when item > 0 => $"    visa-om: besvarad(q{item})\n",
        2 when item > 0 && kinds[item - 1] == "ja-nej-ej-aktuellt" => $"    visa-om: q{item} = nej\n",
        2 when item > 0 && kinds[item - 1] == "1-5" => $"    visa-om: q{item} >= 3 eller inte besvarad(q1)\n",
        _ => "",
    };
}
