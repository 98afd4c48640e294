namespace Sam.CSharp.Tests;

/// <summary>Names of C#, and what happens where two would be the same.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("7a", "Q7a")]
    [InlineData("10o", "Q10o")]
    [InlineData("N", "N")]
    [InlineData("fråga-ett", "FrågaEtt")]
    [InlineData("e\u0301tude", "Étude")]
    [InlineData("7.1", "Q7_1")]
    [InlineData("class", "Class")]
    [InlineData("ToString", "ToString_")]
    [InlineData("role", "Role_")]
    [InlineData("items", "Items_")]
    [InlineData("\U0001F600", "Item1")]
    public void ACodeBecomesAName(string code, string name) =>
        Assert.Contains($"public const string {name} = ", CodeOf(Form(code)), StringComparison.Ordinal);

    [Fact]
    public void ALongCodeIsCutAndToldApart()
    {
        var code = CodeOf(Form(new string('a', 200) + "1", new string('a', 200) + "2"));
        CompiledCSharp.Load(code);
    }

    [Fact]
    public void TwoCodesOfOneNameAreReportedAtTheSecond()
    {
        const string Text = "titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - mål-1: Är det så?\n  - mål1: Är det inte så?\n";
        var placed = QuestionnaireText.CompilePlaced(Text, "a.sam.yaml");
        Assert.True(placed.Success, placed.Diagnostics.ToText(Language.English));
        var result = QuestionnaireText.ToCSharp(placed.Value);
        Assert.False(result.Success);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("SAM9001", diagnostic.Id.Text);
        Assert.Equal("mål1", Text.Substring(((Place.InText)diagnostic.Where).Span.Start, 4));
        Assert.Equal("”mål1” och ”mål-1” får samma namn i C#, ”Mål1”. Ge det ena ett namn som skiljer sig i bokstäver eller siffror.", diagnostic.Message.Swedish);
    }

    [Fact]
    public void OptionsOfOneNameAreReportedWhereTheyStand()
    {
        const string Text = "titel: T\nanonymt: nej\nskalor:\n  s: { alternativ: { k-1: Ett, k1: Två } }\nfrågor:\n  - 1: Är det så?\n    svar: s\n";
        var result = QuestionnaireText.ToCSharp(QuestionnaireText.CompilePlaced(Text, "a.sam.yaml").Value);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("Två", Text.Substring(((Place.InText)diagnostic.Where).Span.Start, 3));
    }

    [Fact]
    public void AnOrdinaryCompilationSaysNothingOfNames() => Assert.Empty(
        QuestionnaireText.Compile("titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - mål-1: Är det så?\n  - mål1: Är det inte så?\n", "a.sam.yaml").Diagnostics);

    [Theory]
    [InlineData("My.App", "namespace My.App\n")]
    [InlineData("class.my-app.1", "namespace @class.my_app._1\n")]
    [InlineData("", "namespace Questionnaires\n")]
    public void TheNamespaceIsAlwaysOne(string asked, string line) => Assert.Contains(
        line, QuestionnaireText.ToCSharp(Form("1"), new CSharpOptions { Namespace = asked }).Value, StringComparison.Ordinal);

    private static Questionnaire Form(params string[] codes) => new(
        "f", [new Section("a", null, codes.Select(c => new Item(c, "Fråga?", new AnswerType.FreeText())).ToSequence())]);

    private static string CodeOf(Questionnaire questionnaire) => QuestionnaireText.ToCSharp(questionnaire).Value;
}
