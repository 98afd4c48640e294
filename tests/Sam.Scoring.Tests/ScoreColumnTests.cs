using FsCheck;
using FsCheck.Fluent;
using Sam.Conditions;
using Sam.Counting;
using Sam.Evaluation;
using Sam.Scoring.Tests.Reference;

namespace Sam.Scoring.Tests;

/// <summary>Composite scores computed by columns are, for each response, what evaluating the response gives.</summary>
public class ScoreColumnTests
{
    [Fact]
    public void ColumnsGiveWhatEachResponseGives() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Made(), made =>
    {
        var (form, responses) = made;
        AssertEqual(form.Questionnaire, form.Organisation, responses);
    }));

    [Fact]
    public void IndicesOfItemsOfAnyScaleAndRuleAreAddedUp() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Indices(), made =>
        AssertEqual(made.Form, Some.Organisation(), made.Responses)));

    // 2 items of 5: sums in a byte. 15 of 9: in two. 40 of unlike weights: in eight. Weights of many digits: evaluated response by response.
    [Theory]
    [InlineData(2, 5, 1)]
    [InlineData(15, 9, 1)]
    [InlineData(40, 30, 7)]
    [InlineData(60, 30, 1_000_003)]
    public void SumsOfAnySizeGiveTheSame(int items, int options, long weights)
    {
        var scale = new ResponseScale("s", [.. Enumerable.Range(1, options).Select(i => new AnswerOption("o" + i, "Val", Score: i)), Some.DontKnow]);
        var form = new Questionnaire(
            "e",
            [new Section("", null, Enumerable.Range(1, items).Select(i => Some.Item($"{i}", scale) with { Weight = Rational.Of(1 + (i * 7919 % weights), 1 + (i * 104_729 % weights)) }).ToSequence())],
            new QuestionnaireHead(),
            [new CompositeScore("i", "I") { Items = Enumerable.Range(1, items).Select(i => new ItemCode($"{i}")).ToSequence() }]);
        var responses = Enumerable.Range(0, 300).Select(r => new Response("1", ["e1"], form.Items.Select((item, i) => KeyValuePair.Create(
            item.Code,
            (Answer)((r * 31 + i * i * 17 + r * i) % (options + 2) is var code && code <= options ? new Answer.Chosen([scale.Options[code]]) : Answer.NoAnswer))))).ToArray();
        AssertEqual(form, Some.Organisation(), responses);
    }

    [Fact]
    public void WordsAreWorthNothing()
    {
        var form = new Questionnaire(
            "e",
            [new Section("", null, [Some.Item("1"), new("2", "Ord", new AnswerType.FreeText())])],
            new QuestionnaireHead(),
            [new CompositeScore("i", "I") { Items = ["1", "2"] }]);
        AssertEqual(form, Some.Organisation(), [.. new[] { "nej", "Mer tid", "-" }.Select(words => new Response("1", ["e1"],
        [
            KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Chosen([Some.Yes])),
            KeyValuePair.Create<ItemCode, Answer>("2", new Answer.Text(words)),
        ]))]);
    }

    [Fact]
    public void AnIndexThatHasNoValuePerResponseIsNotCounted() =>
        Assert.Throws<KeyNotFoundException>(() => Some.Answers(Some.Questionnaire(Some.Item("1")), "e1: ja").ScoresOf("finns-inte"));

    private static void AssertEqual(Questionnaire form, Organisation organisation, Response[] responses)
    {
        var builder = new ResponseSetBuilder(form, organisation);
        foreach (var (response, i) in responses.Select((r, i) => (r, i)))
        {
            builder.Add(new Response(i.ToString(System.Globalization.CultureInfo.InvariantCulture), response.Covers, response.Answered.Select(c => KeyValuePair.Create(c, response[c]))));
        }

        var set = builder.Build().Value;
        var plan = form.PlanFor(previous: null);
        var states = responses.Select(r =>
        {
            var state = new EvaluationState(plan);
            state.Load(r, new ResponseContext(r.Covers.Select(u => organisation[u])));
            return state;
        }).ToList();
        foreach (var score in form.Scores)
        {
            var expected = states.Select(s => s.Score(plan.PlaceOfScore(score.Id))).ToList();
            foreach (var lanes in Enum.GetValues<Lanes>())
            {
                var column = ScoreColumns.Of(set, score.Id, lanes);
                Assert.Equal(expected, Enumerable.Range(0, responses.Length).Select(r => column.NumberOf(column.CodeAt(r))));
                Assert.Equal(column.Book.Entries.Select(e => e.Score), column.Book.Entries.Select(e => e.Score).Order());
            }
        }
    }

    private static Arbitrary<(MadeForm Form, Response[] Responses)> Made() => (
        from form in MadeForm.Any
        from count in Gen.Choose(1, 140)
        from responses in Gen.ArrayOf(form.Responses().Select(r => r.Response), count)
        select (form, responses)).ToArbitrary();

    private static Arbitrary<(Questionnaire Form, Response[] Responses)> Indices() => (
        from options in Gen.Choose(2, 20)
        from scores in Gen.ArrayOf(Gen.Choose(-3, 9), options)
        from divisor in Gen.Choose(1, 3)
        from items in Gen.Choose(1, 12)
        from weights in Gen.ArrayOf(Gen.Frequency((6, Gen.Constant(1)), (1, Gen.Choose(0, 4))), items)
        from condition in Gen.Choose(0, 2)
        from calculation in Gen.Elements(ScoreCalculation.Mean, ScoreCalculation.Sum, ScoreCalculation.Share)
        from rule in Gen.Elements(Enum.GetValues<MinimumAnswered.Rule>())
        from number in Gen.Choose(1, items)
        from hundred in Gen.Elements(true, false)
        from count in Gen.Choose(0, 200)
        from codes in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-2, options), items), count)
        let scale = new ResponseScale("s", [.. scores.Select((s, i) => new AnswerOption("o" + i, "Val", Score: Rational.Of(s, divisor), IsPositive: i == 0)), Some.NotApplicable])
        let form = new Questionnaire(
            "e",
            [new Section("", null, weights.Select((w, i) => Some.Item($"{i + 1}", scale) with
            {
                Weight = w,
                IsReversed = i % 3 == 1,
                ShowIf = i >= items - condition && i > 0 ? new Expression("", new ExpressionNode.Binary(BinaryOperator.NotEqual, new ExpressionNode.Items(["1"]), new ExpressionNode.Option("o1"))) : null,
            }).ToSequence())],
            new QuestionnaireHead(),
            [new CompositeScore("i", "I") { Items = weights.Select((_, i) => new ItemCode($"{i + 1}")).ToSequence(), Calculation = calculation, MinAnswered = new MinimumAnswered(rule, number), OnHundredRange = hundred }])
        select (form, codes.Select(row => new Response("1", ["e1"], form.Items.Select((item, i) => KeyValuePair.Create(item.Code, AnswerOf(scale, row[i]))))).ToArray())).ToArbitrary();

    private static Answer AnswerOf(ResponseScale scale, int code) => code switch { -2 => Answer.WasNotShown, -1 => Answer.NoAnswer, _ => new Answer.Chosen([scale.Options[code]]) };
}
