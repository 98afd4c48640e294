using System.Reflection;
using Sam.Dsl.Tests;

namespace Sam.CSharp.Tests;

/// <summary>The questionnaire that generated C# builds is the one it was generated from.</summary>
public class ModelTests
{
    private const int MadeQuestionnaires = 300;

    [Fact]
    public void EveryQuestionnaireOfTheRepositoryIsBuiltAgain() => AssertBuiltAgain(
        [.. Questionnaires.Paths.Select(p => Questionnaires.Compile(p).Value)]);

    [Fact]
    public void EveryMadeUpQuestionnaireIsBuiltAgain() => AssertBuiltAgain(
        [.. Enumerable.Range(1, MadeQuestionnaires).Select(seed => new PlacedQuestionnaire(new SomeQuestionnaire(seed).Build(), default))]);

    private static void AssertBuiltAgain(PlacedQuestionnaire[] questionnaires)
    {
        var codes = questionnaires.Select((q, i) => QuestionnaireText.ToCSharp(q, new CSharpOptions { Namespace = FormattableString.Invariant($"N{i}"), TypeName = "Form" }).Value);
        var assembly = CompiledCSharp.Load([.. codes]);
        for (var i = 0; i < questionnaires.Length; i++)
        {
            var built = (Questionnaire)assembly.GetType(FormattableString.Invariant($"N{i}.Form"))!.GetProperty("Questionnaire", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            var expected = questionnaires[i].Questionnaire;
            Assert.True(expected.Equals(built), expected.Id);
            Assert.Equal(Sources(expected), Sources(built));
            Assert.Equal(expected.Items.Select(c => c.Code.Text), built.Items.Select(c => c.Code.Text));
        }
    }

    // Two expressions are equal if their trees are; what the author wrote must be the same as well.
    private static IEnumerable<string?> Sources(Questionnaire questionnaire) =>
        questionnaire.Items.Select(i => i.ShowIf?.Source).Concat(questionnaire.Scores.Select(s => s.Value?.Source));
}
