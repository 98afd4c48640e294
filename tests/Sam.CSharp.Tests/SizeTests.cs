using System.Globalization;

namespace Sam.CSharp.Tests;

/// <summary>Large questionnaires are compiled like small ones: nothing in the C# nests with their size.</summary>
public class SizeTests
{
    // 5,000, which is what the language allows at most, compile too; the test shall not take that long.
    private const int Items = 2_000;

    [Fact]
    public void ALargeQuestionnaireIsCompiledAndBuilt()
    {
        var scale = new ResponseScale("s", Enumerable.Range(1, 5).Select(i => new AnswerOption("o" + Text(i), "Val " + Text(i), Score: i)));
        var items = Enumerable.Range(1, Items).Select(i => new Item(Text(i), "Fråga " + Text(i) + "?", new AnswerType.Choice(scale))
        {
            ShowIf = i % 7 == 0 ? new Expression("", new ExpressionNode.Binary(BinaryOperator.Equal, new ExpressionNode.Items([Text(i - 1)]), new ExpressionNode.Option("o1"))) : null,
        }).ToSequence();
        var questionnaire = new Questionnaire("stor", [new Section("", null, items)], scores: [new CompositeScore("i", "I") { Items = items.Select(i => i.Code).ToSequence() }]);
        var form = CompiledCSharp.Load(QuestionnaireText.ToCSharp(questionnaire, new CSharpOptions { TypeName = "Form" }).Value).GetType("Questionnaires.Form")!;
        Assert.Equal(questionnaire, form.GetProperty("Questionnaire")!.GetValue(null));
        var answers = form.GetNestedType("Answers")!;
        Assert.Equal(Activator.CreateInstance(answers), Activator.CreateInstance(answers));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
