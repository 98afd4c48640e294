using FsCheck;
using FsCheck.Fluent;
using Sam.Evaluation;
using Sam.Scoring.Tests.Reference;

namespace Sam.Scoring.Tests;

/// <summary>The closures that conditions and indices are compiled to do what the reference walk does, and allocate nothing.</summary>
public class EvaluationTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(50);

    [Fact]
    public void WhatIsShownAndWhatIndicesAreIsWhatTheReferenceSays() => Check.One(Many, Prop.ForAll(Cases(), made =>
    {
        var (form, tree, number, (response, context)) = made;
        var expected = new ReferenceReading(form.Questionnaire, response, context);
        var actual = form.Questionnaire.Evaluate(response, context);
        foreach (var item in form.Questionnaire.Items)
        {
            Assert.Equal((item.Code, expected.IsShown(item.Code)), (item.Code, actual.IsShown(item.Code)));
            Assert.Equal(expected.AnswerTo(item.Code), actual.AnswerTo(item.Code));
        }

        foreach (var score in form.Questionnaire.Scores)
        {
            Assert.Equal((score.Id, expected.ValueOf(score)), (score.Id, actual.ValueOf(score)));
        }
    }));

    [Fact]
    public void ClosuresGiveWhatTheReferenceWalkGives() => Check.One(Many, Prop.ForAll(Cases(), made =>
    {
        var (form, tree, number, (response, context)) = made;
        var expected = new ReferenceReading(form.Questionnaire, response, context);
        var plan = new EvaluationPlan(form.Questionnaire, context.PreviousQuestionnaire, tree, number);
        var state = new EvaluationState(plan);
        state.Load(response, context);
        var compiler = new ExpressionCompiler(plan);

        Assert.Equal(expected.Truth(tree), compiler.Truth(tree)(state));
        Assert.Equal(expected.Number(number), compiler.Number(number)(state));
    }));

    // Always the same cases: numbers beyond 32 bits are computed with whole numbers of any size, which do allocate.
    [Fact]
    public void EvaluatingAllocatesNothing() => Check.One(Config.QuickThrowOnFailure.WithReplay(1, 1), Prop.ForAll(Cases(), made =>
    {
        var (form, tree, number, (response, context)) = made;
        var plan = new EvaluationPlan(form.Questionnaire, context.PreviousQuestionnaire, tree, number);
        var state = new EvaluationState(plan);
        state.Load(response, context);
        var compiler = new ExpressionCompiler(plan);
        var (truth, value) = (compiler.Truth(tree), compiler.Number(number));
        void Evaluate()
        {
            state.Forget();
            truth(state);
            value(state);
            foreach (var condition in plan.Conditions)
            {
                state.Holds(condition);
            }
        }

        Evaluate();
        Evaluate();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }));

    [Fact]
    public void AnIndexThatIsComputedFromItselfHasNoValue()
    {
        CompositeScore Of(string id, string other) => new(id, id) { Value = new Expression("", new ExpressionNode.Binary(BinaryOperator.Add, new ExpressionNode.Name(ExpressionScope.Questionnaire, other), new ExpressionNode.Number(1))) };
        var form = new Questionnaire("enkät", [new Section("", null, [Some.Item("1")])], scores: [Of("a", "b"), Of("b", "a"), Of("c", "a"), new CompositeScore("d", "D") { Items = ["1"] }]);
        var evaluation = form.Evaluate(new Response("1", ["e"], [KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Chosen([Some.Yes]))]), ResponseContext.None);

        Assert.Equal([null, null, null, Rational.Hundred], form.Scores.Select(evaluation.ValueOf));
    }

    [Fact]
    public void AnIndexOfTheApplicationsOwnIsComputedLikeTheQuestionnaires()
    {
        var form = new Questionnaire("enkät", [new Section("", null, [Some.Item("1")])]);
        var own = new CompositeScore("egen", "Eget") { Value = new Expression("", new ExpressionNode.Name(ExpressionScope.Unit, "antal")) };
        var evaluation = form.Evaluate(new Response("1", ["e"], []), new ResponseContext([new Unit("e", properties: [KeyValuePair.Create("antal", "7")])]));

        Assert.Equal(Rational.Of(7), evaluation.ValueOf(own));
    }

    [Fact]
    public void ThreadsMayShareAQuestionnaire()
    {
        var form = QuestionnaireText.Compile("titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n  - 2: Två?\n    visa-om: q1 = ja\nindex:\n  i: { värde: \"poäng(q1) / 4\" }\n", "f.sam.yaml").Value;
        var answers = form["1"].Scale!.Options.Select(o => new Response("1", ["e"], [KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Chosen([o]))])).ToList();
        Parallel.For(0, 1_000, i =>
        {
            var evaluation = form.Evaluate(answers[i % 2], ResponseContext.None);
            Assert.Equal((i % 2 == 0, i % 2 == 0 ? 25 : Rational.Zero), (evaluation.IsShown("2"), evaluation.ValueOf(form.Scores[0])!.Value));
        });
    }

    private static Arbitrary<(MadeForm Form, ExpressionNode Truth, ExpressionNode Number, (Response Response, ResponseContext Context))> Cases() => (
        from form in MadeForm.Any
        from truth in MadeExpression.Truth(4, "a", "b", "c", "d", "e")
        from number in MadeExpression.Number(4, "a", "b", "c", "d", "e")
        from response in form.Responses()
        select (form, truth, number, response)).ToArbitrary();
}
