using FsCheck;
using FsCheck.Fluent;
using Sam.GeneratedCode;
using Sam.Scoring.Tests.Reference;

namespace Sam.CSharp.Tests;

/// <summary>
/// Conditions and indices give the same by generated C#, by closures, by columns, and by the reference walk: 2,000 made-up expressions, each with
/// several made-up responses.
/// </summary>
public class AgreementTests
{
    private const int Forms = 40;
    private const int Responses = 6;

    // Each form has six conditions and two values of its own.
    private const int MoreConditions = 32;
    private const int MoreValues = 10;

    [Fact]
    public void GeneratedCSharpGivesWhatClosuresColumnsAndTheWalkGive()
    {
        var made = Cases().Sample(Forms, new Rnd(2023, 1), 20).ToList();
        Assert.Equal(2000, made.Sum(m => m.Form.Questionnaire.Items.Count(i => i.ShowIf is not null) + m.Form.Questionnaire.Scores.Count(s => s.Value is not null)));
        var assembly = CompiledCSharp.Load([.. made.Select((m, i) => QuestionnaireText.ToCSharp(
            m.Form.Questionnaire, new CSharpOptions { Namespace = FormattableString.Invariant($"N{i}"), TypeName = "Form" }).Value)]);
        var truths = new HashSet<bool?>();
        var numbers = 0;
        for (var i = 0; i < made.Count; i++)
        {
            var evaluation = assembly.GetType(FormattableString.Invariant($"N{i}.Form+Evaluation"))!;
            foreach (var (response, context) in made[i].Responses)
            {
                var generated = (ResponseEvaluation)evaluation.GetProperty("ByCode")!.GetValue(Activator.CreateInstance(evaluation, response, context))!;
                AssertSame(made[i].Form, response, context, generated, truths, ref numbers);
            }

            AssertColumns(made[i].Form, [.. made[i].Responses.Select(r => r.Response)], evaluation);
        }

        Assert.Equal(3, truths.Count);
        Assert.True(numbers > Forms, "hardly any index has a value");
    }

    private static void AssertSame(MadeForm form, Response response, ResponseContext context, ResponseEvaluation generated, HashSet<bool?> truths, ref int numbers)
    {
        var closures = form.Questionnaire.Evaluate(response, context);
        var walk = new ReferenceReading(form.Questionnaire, response, context);
        Assert.Equal(closures.Shown.Select(i => i.Code), generated.Shown.Select(i => i.Code));
        Assert.Equal(form.Questionnaire.Items.Where(i => walk.IsShown(i.Code)).Select(i => i.Code), generated.Shown.Select(i => i.Code));
        for (var i = 0; i < form.Questionnaire.Items.Count; i++)
        {
            if (form.Questionnaire.Items[i].ShowIf is { } condition)
            {
                var truth = GeneratedExpressions.Truth(generated, i);
                Assert.Equal(closures.TruthAt(i), truth);
                Assert.Equal(walk.Truth(condition.Root), truth);
                truths.Add(truth);
            }
        }

        foreach (var score in form.Questionnaire.Scores)
        {
            Assert.Equal(closures.ValueOf(score), generated.ValueOf(score));
            Assert.Equal(walk.ValueOf(score), generated.ValueOf(score));
            numbers += generated.ValueOf(score) is null ? 0 : 1;
        }
    }

    // Columns know units, but no last wave.
    private static void AssertColumns(MadeForm form, Response[] responses, Type evaluation)
    {
        var builder = new ResponseSetBuilder(form.Questionnaire, form.Organisation);
        for (var r = 0; r < responses.Length; r++)
        {
            builder.Add(new Response(FormattableString.Invariant($"{r}"), responses[r].Covers, responses[r].Answered.Select(c => KeyValuePair.Create(c, responses[r][c]))));
        }

        var set = builder.Build().Value;
        var generated = responses.Select(r => (ResponseEvaluation)evaluation.GetProperty("ByCode")!
            .GetValue(Activator.CreateInstance(evaluation, r, new ResponseContext(r.Covers.Select(u => form.Organisation[u]))))!).ToList();
        for (var i = 0; i < form.Questionnaire.Items.Count; i++)
        {
            if (form.Questionnaire.Items[i].ShowIf is { } condition)
            {
                var column = new ConditionPlan(set, condition).Evaluate();
                Assert.Equal(Enumerable.Range(0, responses.Length).Select(r => column[r]), generated.Select(g => GeneratedExpressions.Truth(g, i)));
            }
        }
    }

    private static Gen<(MadeForm Form, (Response Response, ResponseContext Context)[] Responses)> Cases() =>
        from form in MadeForm.Any
        from conditions in Gen.ArrayOf(MadeExpression.Truth(3, "a", "b", "c", "d", "e"), MoreConditions)
        from values in Gen.ArrayOf(MadeExpression.Number(3, "a", "b", "c", "d", "e"), MoreValues)
        from responses in Gen.ArrayOf(form.Responses(), Responses)
        select (form with { Questionnaire = With(form.Questionnaire, conditions, values) }, responses);

    private static Questionnaire With(Questionnaire form, ExpressionNode[] conditions, ExpressionNode[] values) => new(
        form.Id,
        [.. form.Sections, new Section("fler", null, conditions.Select((c, i) => new Item(FormattableString.Invariant($"fler-{i}"), "Ord", new AnswerType.FreeText()) { ShowIf = new Expression("", c) }).ToSequence())],
        form.Head,
        [.. form.Scores, .. values.Select((v, i) => new CompositeScore(FormattableString.Invariant($"index-{i}"), "Index") { Value = new Expression("", v) })]);
}
