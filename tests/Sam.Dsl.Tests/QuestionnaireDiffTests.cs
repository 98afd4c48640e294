using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>What changed between two questionnaires. The table is made of edits to a shipped one.</summary>
public class QuestionnaireDiffTests
{
    private const string Vastmanland = "questionnaires/vastmanland-2023.sam.yaml";
    private const string Example = "tests/examples/egenkontroll-2023.sam.yaml";

    /// <summary>File, what is replaced by what, the kinds of change, the verdict.</summary>
    public static TheoryData<string, string, string, string, Comparability> Edits => new()
    {
        { Vastmanland, "arbetat aktivt med att tillämpa", "arbetat systematiskt med att tillämpa", "ItemReworded 2", Comparability.WithCaution },
        { Vastmanland, "Är arbetsmiljöarbetet en naturlig del", "Är arbetsmiljöarbetet en  NATURLIG del", "ItemReworded 1", Comparability.Comparable },
        { Vastmanland, "- 4: Har ni brutit ner", "- 4b: Har ni brutit ner", "ItemRenumbered 4b", Comparability.Broken },
        { Vastmanland, "- 4: Har ni brutit ner regionens mål inom arbetsmiljöområdet till uppföljningsbara mål på er arbetsplats?", "- 4: Vem är skyddsombud?", "ItemReplaced 4", Comparability.Broken },
        { Vastmanland, "      - 4: Har ni brutit ner regionens mål inom arbetsmiljöområdet till uppföljningsbara mål på er arbetsplats?\n", "", "ItemRemoved 4", Comparability.Broken },
        { Vastmanland, "      - 4: Har ni", "      - 3b: Vem är skyddsombud?\n      - 4: Har ni", "ItemAdded 3b", Comparability.Comparable },
        { Vastmanland, "anonymt: nej", "anonymt: ja", "Anonymity", Comparability.WithCaution },
        { Vastmanland, "ett-svar-per: enhet", "ett-svar-per: förvaltning", "Respondents", Comparability.Broken },
        { Vastmanland, "gemensamt-svar: ja", "gemensamt-svar: nej", "Respondents", Comparability.WithCaution },
        { Vastmanland, "område: Styrning och mål", "område: Styrning", "Section", Comparability.Comparable },
        { Vastmanland, "period: 2023", "period: 2024", "", Comparability.Comparable },
        { Vastmanland, "svar: ja-nej\n\nområden", "svar: ja-delvis-nej\n\nområden", "OptionAdded 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 24, 26", Comparability.Broken },
        { Example, "svar: [Ja, Nej]", "svar: [Ja, Nej, Kanske]", "OptionAdded 7", Comparability.Broken },
        { Example, "alternativ: { ja: Ja, nej: Nej }", "alternativ: { ja: Ja!, nej: Nej }", "OptionRelabelled 1, 2, 9, 23, 25", Comparability.Comparable },
        { Example, "alternativ: { ja: Ja, nej: Nej }", "alternativ: { ja: Javisst, nej: Nej }", "OptionRelabelled 1, 2, 9, 23, 25", Comparability.WithCaution },
        { Example, "poäng: { ja: 100, nej: 0 }", "poäng: { ja: 10, nej: 0 }", "OptionRevalued 1, 2, 9, 23, 25; OptionRevalued 7", Comparability.Broken },
        { Example, "positivt: [ja]", "positivt: [nej]", "OptionRevalued 1, 2, 9, 23, 25; OptionRevalued 1, 2, 9, 23, 25; OptionRevalued 7; OptionRevalued 7", Comparability.Broken },
        { Example, "    ej-aktuellt: { ea: Ej aktuellt }", "    vet-ej: { ea: Ej aktuellt }", "OptionRevalued 1, 2, 9, 23, 25", Comparability.Broken },
        { Example, "{ ja: Ja, nej: Nej }", "{ nej: Nej, ja: Ja }", "OptionOrder 1, 2, 9, 23, 25", Comparability.WithCaution },
        { Example, "visa-om: enhet.kemikalier = ja", "visa-om: enhet.kemikalier = nej", "Condition 23", Comparability.WithCaution },
        { Example, "visa-om: enhet.kemikalier = ja", "visa-om: (enhet.kemikalier = ja)", "", Comparability.Comparable },
        { Example, "förra-året: 24 ", "förra-året: 23 ", "Previously 25", Comparability.WithCaution },
        { Example, "kommentar: vid nej", "kommentar: ja", "ItemDetail 9", Comparability.Comparable },
        { Example, "kommentar: vid nej", "obligatorisk: nej", "Required 9; ItemDetail 9", Comparability.WithCaution },
        { Example, "kommentar: vid nej", "vikt: 2", "ItemDetail 9; ItemDetail 9", Comparability.Broken },
        { Example, "värde: andel(alla, positiva)", "värde: andel(alla, nej)", "IndexComputed sam-index", Comparability.Broken },
        { Example, "värde: andel(alla, positiva)", "värde: andel(q1..q9, positiva)", "IndexComputed sam-index", Comparability.Broken },
        { Example, "grönt-från: 85 %", "grönt-från: 86 %", "Light sam-index", Comparability.WithCaution },
        { Example, "  grönt-från: 90 %", "  grönt-från: 95 %", "Light", Comparability.WithCaution },
        { Example, "andel-positiva: 90 %", "andel-positiva: stigande", "Target", Comparability.Comparable },
        { Example, "text: SAM-index", "text: Index för SAM", "IndexDetail sam-index", Comparability.Comparable },
        { Example, "kemikalier: ja-nej", "kemikalier: ja-nej-ej-aktuellt", "Head", Comparability.WithCaution },
        { Example, "hjälp: Den nya policyn antogs", "hjälp: Policyn antogs", "ItemDetail 2", Comparability.Comparable },
        { Example, "en: Is work environment", "en: Is your work environment", "ItemReworded 1", Comparability.WithCaution },
    };

    public static TheoryData<string> Paths => ShippedQuestionnairesTests.Paths;

    [Theory]
    [MemberData(nameof(Edits))]
    public void AnEditIsToldOfAndJudged(string path, string from, string to, string kinds, Comparability verdict)
    {
        var text = Repository.ReadText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var (before, after) = (Shipped.Compile(path).Value, Edited(text.Replace(from, to, StringComparison.Ordinal)));
        var diff = QuestionnaireDiff.Between(before, after);
        Assert.Equal(kinds, Kinds(diff));
        Assert.Equal(verdict, diff.Verdict);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void BackAgainIsAsManyChanges(string path, string from, string to, string kinds, Comparability verdict)
    {
        var (before, after) = (Shipped.Compile(path).Value, Edited(Repository.ReadText(path).Replace(from, to, StringComparison.Ordinal)));
        var (there, back) = (QuestionnaireDiff.Between(before, after), QuestionnaireDiff.Between(after, before));
        Assert.Equal(there.Changes.Count, back.Changes.Count);
        Assert.Equal(Count(there, ChangeKind.ItemAdded), Count(back, ChangeKind.ItemRemoved));
        Assert.Equal(Count(there, ChangeKind.ItemRemoved), Count(back, ChangeKind.ItemAdded));
        Assert.Equal(Count(there, ChangeKind.ItemReworded), Count(back, ChangeKind.ItemReworded));
        Assert.Equal((kinds.Length == 0, verdict), (there.Changes.IsEmpty, there.Verdict));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void NothingDiffersFromItself(string path)
    {
        var diff = QuestionnaireDiff.Between(Shipped.Compile(path).Value, Shipped.Compile(path).Value);
        Assert.Empty(diff.Changes);
        Assert.Equal(Comparability.Comparable, diff.Verdict);
    }

    [Theory]
    [MemberData(nameof(CorrectFilesTests.Names), MemberType = typeof(CorrectFilesTests))]
    public void UnusualFilesDoNotDifferFromThemselvesEither(string name)
    {
        const string Folder = "tests/cases/correct";
        var text = CaseFile.Text(Folder, name);
        Assert.Empty(QuestionnaireDiff.Between(CaseFile.Compile(Folder, name, text).Value, CaseFile.Compile(Folder, name, text).Value).Changes);
    }

    [Fact]
    public void TheAuthorsWordOnLastYearDecidesWhatBelongsTogether()
    {
        var diff = Between(
            "enkät: a\nsvar: ja-nej\nfrågor:\n  - 23: Är riskerna bedömda?\n  - 24: Är bristerna åtgärdade?\n",
            "enkät: b\nföregående: a\nsvar: ja-nej\nfrågor:\n  - 24: Är riskerna bedömda?\n    förra-året: 23\n  - 25: Har ni gjort något åt bristerna?\n    förra-året: { fråga: 24, jämförbar: nej, därför: ny fråga }\n  - 26: Är något nytt?\n    förra-året: 99\n");
        Assert.Equal("ItemRenumbered 24; ItemRenumbered 25; ItemReworded 25; Previously 25; Previously 26; ItemAdded 26", Kinds(diff));
        Assert.Equal(
            [Comparability.Comparable, Comparability.Comparable, Comparability.WithCaution, Comparability.Broken, Comparability.Broken, Comparability.Comparable],
            diff.Changes.Select(c => c.Verdict));
        Assert.Equal("Fråga 25: enligt enkäten inte jämförbar med förra året: ny fråga.", diff.Changes[3].Text.Swedish);
    }

    [Fact]
    public void AQuestionThatBecomesTwoIsSplit()
    {
        var diff = Between(
            "enkät: a\nsvar: ja-nej\nfrågor:\n  - 1: Finns mål och rutiner?\n",
            "enkät: b\nföregående: a\nsvar: ja-nej\nfrågor:\n  - 1: Finns mål?\n    förra-året: 1\n  - 2: Finns rutiner?\n    förra-året: 1\n");
        Assert.Contains("ItemSplit 1, 2", Kinds(diff), StringComparison.Ordinal);
    }

    [Fact]
    public void AQuestionPutFirstRenumbersTheOthersAndNothingElse()
    {
        var diff = Between(
            "svar: ja-nej\nfrågor: [Är målen kända?, Är riskerna bedömda?, Är bristerna åtgärdade?]\n",
            "svar: ja-nej\nfrågor: [Har ni skyddsombud?, Är målen kända?, Är riskerna bedömda?, Är bristerna åtgärdade?]\n");
        Assert.Equal("ItemRenumbered 2; ItemRenumbered 3; ItemRenumbered 4; ItemAdded 1", Kinds(diff));
    }

    [Fact]
    public void OnlyTheQuestionThatWasMovedIsToldOf()
    {
        var diff = Between(
            "svar: ja-nej\nfrågor:\n  - a: Är målen kända?\n  - b: Är riskerna bedömda?\n  - c: Är bristerna åtgärdade?\n  - d: Har ni skyddsombud?\n",
            "svar: ja-nej\nfrågor:\n  - d: Har ni skyddsombud?\n  - a: Är målen kända?\n  - b: Är riskerna bedömda?\n  - c: Är bristerna åtgärdade?\n");
        Assert.Equal("ItemMoved d", Kinds(diff));
    }

    [Fact]
    public void AQuestionInAnotherAreaIsToldOfOnce()
    {
        var diff = Between(
            "svar: ja-nej\nområden:\n  - område: Mål\n    frågor:\n      - a: Är målen kända?\n      - b: Är riskerna bedömda?\n  - område: Risker\n    frågor:\n      - c: Är bristerna åtgärdade?\n",
            "svar: ja-nej\nområden:\n  - område: Mål\n    frågor:\n      - a: Är målen kända?\n  - område: Risker\n    frågor:\n      - b: Är riskerna bedömda?\n      - c: Är bristerna åtgärdade?\n");
        Assert.Equal("ItemInOtherSection b", Kinds(diff));
    }

    [Fact]
    public void ConditionsAndIndicesFollowANewNumber()
    {
        const string Before = "enkät: a\nsvar: ja-nej\nfrågor:\n  - 1: Är målen kända?\n  - 2: Varför inte?\n    svar: fritext\n    visa-om: q1 = nej\nindex:\n  sam: { frågor: [1], beräkning: andel }\n  uttryck: { värde: \"andel(q1, positiva)\" }\n";
        var after = Before.Replace("enkät: a", "enkät: b\nföregående: a", StringComparison.Ordinal)
            .Replace("- 1: Är målen kända?", "- 7: Är målen kända?\n    förra-året: 1", StringComparison.Ordinal)
            .Replace("[1]", "[7]", StringComparison.Ordinal).Replace("q1", "q7", StringComparison.Ordinal);
        var diff = Between(Before, after);
        Assert.Equal("ItemRenumbered 7", Kinds(diff));
        Assert.Equal(Comparability.Comparable, diff.Verdict);
    }

    [Theory]
    [InlineData("Har ni arbetat aktivt med målen?", "Har ni arbetat systematiskt med målen?", "Fråga 1: omformulerad: ”aktivt” → ”systematiskt”.")]
    [InlineData("Har ni arbetat med målen?", "Har ni arbetat aktivt med målen i år?", "Fråga 1: omformulerad: ”aktivt” har lagts till; ”målen?” → ”målen i år?”.")]
    [InlineData("Har ni verkligen arbetat med målen?", "Har ni arbetat med målen?", "Fråga 1: omformulerad: ”verkligen” har tagits bort.")]
    public void TheWordsThatChangedAreNamed(string before, string after, string told)
    {
        var diff = Between($"svar: ja-nej\nfrågor:\n  - 1: {before}\n", $"svar: ja-nej\nfrågor:\n  - 1: {after}\n");
        Assert.Equal(told, Assert.Single(diff.Changes).Text.Swedish);
    }

    [Fact]
    public void ManyQuestionsAreComparedInTime()
    {
        var items = string.Concat(Enumerable.Range(1, 5000).Select(i => $"  - {i}: Fråga med många ord och numret {i}?\n"));
        var before = "titel: A\nanonymt: nej\nsvar: ja-nej\nfrågor:\n" + items;
        var diff = Between(before, before.Replace("ord", "andra ord", StringComparison.Ordinal));
        Assert.Equal(5000, Count(diff, ChangeKind.ItemReworded));
    }

    private static QuestionnaireDiff Between(string before, string after) => QuestionnaireDiff.Between(
        QuestionnaireText.Compile("titel: A\nanonymt: nej\n" + before.Replace("titel: A\nanonymt: nej\n", "", StringComparison.Ordinal), "a.sam.yaml").Value,
        QuestionnaireText.Compile("titel: A\nanonymt: nej\n" + after.Replace("titel: A\nanonymt: nej\n", "", StringComparison.Ordinal), "a.sam.yaml").Value);

    // Apart from the same questionnaire in the other notation, which was not edited.
    private static Questionnaire Edited(string text) => QuestionnaireText.Compile(text, "ändrad.sam.yaml").Value;

    private static int Count(QuestionnaireDiff diff, ChangeKind kind) => diff.Changes.Count(c => c.Kind == kind);

    private static string Kinds(QuestionnaireDiff diff) =>
        string.Join("; ", diff.Changes.Select(c => $"{c.Kind} {c.Index}{string.Join(", ", c.Items)}".TrimEnd()));
}
