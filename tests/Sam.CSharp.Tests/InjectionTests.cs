using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sam.CSharp.Tests;

/// <summary>Words of an author are data in C#, whatever they say: no string makes another member, statement or directive, and it comes out unchanged.</summary>
public class InjectionTests
{
    private const string Harmless = "oskyldig";

    // Line terminators of C#, ends of comments and literals, escapes, directives, invisible characters, halves of characters.
    private static readonly string[] Hostile =
    [
        "a\r\nstatic class Evil { }", "a\nstatic class Evil { }", "a\u0085static class Evil { }", "a\u2028static class Evil { }// ", "a\u2029static class Evil { }// ",
        "*/ static class Evil { } /*", "\"; static int Evil = 1; //", "\\\"; //", "\\u0022; //", "{Evil}", "{{", "}", "</summary><evil/>", "<!-- ", "]]>", "&lt;&#x41;",
        "\n#line 1 \"x\"\n", "\n#error x\n", "\u0000", "\u0007", "\u202Ea\u202C", "\u200B", "\uFEFFa", "a\uD800", "\uDC00a", "\U0001F600", "@\"", "$\"{1}\"", "\"\"\"", "///", "%", "'",
    ];

    public static TheoryData<int> Strings => [.. Enumerable.Range(0, Hostile.Length)];

    [Theory]
    [MemberData(nameof(Strings))]
    public void NothingButDataComesOut(int index)
    {
        var text = Hostile[index];
        var code = CodeOf(text, text);
        Assert.Equal(Shape(CodeOf(Harmless, Harmless)), Shape(code));

        // The text is in literals and comments as it is, or escaped; the questionnaire that is built says it unchanged.
        var built = (Questionnaire)CompiledCSharp.Load(code).GetType("Questionnaires.Form")!.GetProperty("Questionnaire", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        Assert.True(Form(text).Equals(built));
        Assert.Equal(text + "ä", built.Items[0].Text.First);
        Assert.Equal(text, ((ExpressionNode.Text)((ExpressionNode.Binary)built.Items[2].ShowIf!.Root).Right).Value);
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void APathIsWrittenAsItIsOrNotAtAll(int index)
    {
        var path = Hostile[index];
        var tree = CompiledCSharp.Parse(CodeOf(Harmless, path));
        Assert.Empty(tree.GetDiagnostics());
        foreach (var directive in Directives(tree).OfType<LineSpanDirectiveTriviaSyntax>())
        {
            Assert.Equal(path, directive.File.ValueText);
        }

        Assert.DoesNotContain(Directives(tree), d => d is not (LineDirectiveTriviaSyntax or LineSpanDirectiveTriviaSyntax or NullableDirectiveTriviaSyntax));
    }

    [Fact]
    public void TwoFilesMayStandInOneNamespace() => CompiledCSharp.Load(
        QuestionnaireText.ToCSharp(Form(Harmless), new CSharpOptions { TypeName = "A" }).Value,
        QuestionnaireText.ToCSharp(Form(Harmless), new CSharpOptions { TypeName = "B" }).Value);

    [Fact]
    public void TheTypesOfAnApplicationDoNotGetInTheWay()
    {
        const string Application = "namespace Questionnaires { class Sequence {} class Item {} class Rational {} class Sam {} class System {} class Questionnaire {} class Answer {} class Model {} class Reading {} }";
        CompiledCSharp.Load(QuestionnaireText.ToCSharp(Form(Harmless), new CSharpOptions { TypeName = "Form" }).Value, Application);
    }

    private static string CodeOf(string text, string path)
    {
        var questionnaire = Form(text);
        var place = new Place.InText("a.sam.yaml", new TextSpan(10, 5), new TextRange(new TextPosition(3, 4), new TextPosition(3, 9)));
        var placed = new PlacedQuestionnaire(questionnaire, [new PlacedExpression(PlacedExpressionKind.Condition, ["q-2"], text, questionnaire.Items[2].ShowIf!.Root, place)]);
        return QuestionnaireText.ToCSharp(placed, new CSharpOptions { TypeName = "Form", LinePath = path }).Value;
    }

    // A questionnaire with the text in every place that takes words.
    private static Questionnaire Form(string words)
    {
        LocalizedText text = new LocalizedText(words + "ä").With("en", words + "e");
        var options = new AnswerOption[] { new("a" + words, text) { Symbol = words }, new("b", text, OptionKind.NotApplicable) };
        var scale = new ResponseScale("s" + words, options);
        var law = new LegalReference(words, words, words);
        var condition = new Expression(words, new ExpressionNode.Binary(BinaryOperator.Equal, new ExpressionNode.Items(["q-1"]), new ExpressionNode.Text(words)));
        var index = new Expression(words, new ExpressionNode.Call(ExpressionScope.Questionnaire, ExpressionFunction.If,
        [
            new ExpressionNode.Binary(BinaryOperator.Equal, new ExpressionNode.Name(ExpressionScope.Unit, "p" + words), new ExpressionNode.Option(words)),
            new ExpressionNode.Name(ExpressionScope.Previous, "x" + words), new ExpressionNode.Number(1),
        ]));
        var item = new Item("q-1", text, new AnswerType.FreeText())
        {
            Laws = [law], Help = text, Guidance = text, Notes = [text], Comment = new CommentRule([words]), ActionWhen = [words], Barriers = [words],
            ChoosesFrom = new ChoiceSource(words, true), Previously = new Predecessor("p" + words, Comparability.Broken, text), Measures = [words], Audience = text,
            Stem = new ItemStem("stam" + words, text),
        };
        return new Questionnaire(
            "id" + words,
            [new Section("o" + words, text, [item, new Item("k" + words, text, new AnswerType.Choice(scale)), new Item("q-2", text, new AnswerType.FreeText()) { ShowIf = condition }], [law], [text])],
            new QuestionnaireHead
            {
                Title = text, Languages = [words], Source = text, PreviousId = words, Uses = [words], Introduction = text, Notes = [text],
                UnitProperties = [new UnitProperty("p" + words, scale)], Respondents = new RespondentRule(words, [words], words, true, [words]), Roles = [new Role(words, text, [words])],
                Targets = [new Target(TargetKind.Index, words, 1)], Barriers = [new WorkBarrier(words, 1, text)], Stages = [new Stage(words, text, ["q-1"])],
                Checks = [new CheckCase([new(words, words)], [new(words, words)], [words], [new(words, words)])],
            },
            [new CompositeScore("i" + words, text) { Value = index, Measures = [words], Bands = [new ScoreBand(1, text)] }, new CompositeScore("plug-in", text) { Items = ["q-1"], Calculation = ScoreCalculation.PlugIn, PlugIn = words }]);
    }

    // Everything but the words: the kinds of all nodes and tokens in order; names made of codes may differ.
    private static string Shape(string code)
    {
        var tree = CompiledCSharp.Parse(code);
        Assert.Empty(tree.GetDiagnostics());
        return string.Join(' ', tree.GetRoot().DescendantNodesAndTokens().Select(n => n.Kind()))
            + string.Join(' ', Directives(tree).Where(d => d is not (LineDirectiveTriviaSyntax or LineSpanDirectiveTriviaSyntax)).Select(d => d.ToString()))
            + string.Join(' ', tree.GetRoot().DescendantTrivia(descendIntoTrivia: true).Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)).Select(t => t.ToString()));
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxTree tree) =>
        tree.GetRoot().DescendantTrivia().Select(t => t.GetStructure()).OfType<DirectiveTriviaSyntax>();
}
