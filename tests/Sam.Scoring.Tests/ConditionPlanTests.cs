using FsCheck;
using FsCheck.Fluent;
using Sam.Conditions;
using Sam.Scoring.Tests.Reference;

namespace Sam.Scoring.Tests;

/// <summary>Conditions evaluated by columns give, for each response, what the reference walk gives for it, whatever is looked up at a time.</summary>
public class ConditionPlanTests
{
    [Fact]
    public void ColumnsGiveWhatTheReferenceWalkGives() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(Cases(), made =>
    {
        var (form, conditions, responses) = made;
        var builder = new ResponseSetBuilder(form.Questionnaire, form.Organisation);
        foreach (var (response, i) in responses.Select((r, i) => (r, i)))
        {
            builder.Add(new Response(i.ToString(System.Globalization.CultureInfo.InvariantCulture), response.Covers, response.Answered.Select(c => KeyValuePair.Create(c, response[c]))));
        }

        var set = builder.Build().Value;
        var readings = responses.Select(r => new ReferenceReading(form.Questionnaire, r, new ResponseContext(r.Covers.Select(u => form.Organisation[u])))).ToList();
        foreach (var condition in conditions)
        {
            var plan = new ConditionPlan(set, new Expression("", condition));
            var expected = readings.Select(r => r.Truth(condition)).ToList();
            foreach (var lanes in Enum.GetValues<Lanes>())
            {
                var actual = plan.Evaluate(lanes);
                Assert.Equal(expected, Enumerable.Range(0, set.ResponseCount).Select(r => actual[r]));
                Assert.Equal((expected.Count(t => t == true), expected.Count(t => t == false)), (actual.TrueCount, actual.FalseCount));
            }
        }
    }));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(9000)]
    public void BlocksAndTheirLastWordsAreWhole(int count)
    {
        var form = Some.Questionnaire(Some.Item("1"), Some.Item("2"));
        var builder = new ResponseSetBuilder(form, Some.Organisation());
        for (var i = 0; i < count; i++)
        {
            builder.Add($"{i}", ["e1"], [new("1", (i % 3) switch { 0 => "ja", 1 => "nej", _ => "" }), new("2", i % 2 == 0 ? "ja" : "nej")]);
        }

        var condition = new ExpressionNode.Binary(BinaryOperator.And, Is("1", "ja"), new ExpressionNode.Unary(UnaryOperator.Not, Is("2", "nej")));
        var truth = new ConditionPlan(builder.Build().Value, new Expression("q1 = ja och inte q2 = nej", condition)).Evaluate();

        Assert.Equal(count, truth.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(i => i % 2 == 1 || i % 3 == 1 ? false : i % 3 == 0 ? true : (bool?)null), Enumerable.Range(0, count).Select(i => truth[i]));
        Assert.Equal(Enumerable.Range(0, count).LongCount(i => i % 6 == 0), truth.TrueCount);
        Assert.Equal(Enumerable.Range(0, count).Count(i => truth[i] is not null), truth.KnownBits().Sum(w => System.Numerics.BitOperations.PopCount(w)));
        Assert.Throws<ArgumentOutOfRangeException>(() => truth[count]);
    }

    private static ExpressionNode Is(string item, string option) => new ExpressionNode.Binary(BinaryOperator.Equal, new ExpressionNode.Items([item]), new ExpressionNode.Option(option));

    private static Arbitrary<(MadeForm Form, ExpressionNode[] Conditions, Response[] Responses)> Cases() => (
        from form in MadeForm.Any
        from conditions in Gen.ArrayOf(MadeExpression.Truth(3, "a", "b", "c", "d", "e"), 6)
        from count in Gen.Choose(1, 140)
        from responses in Gen.ArrayOf(form.Responses().Select(r => r.Response), count)
        select (form, conditions, responses)).ToArbitrary();
}
