using FsCheck;
using FsCheck.Fluent;
using static Sam.ExpressionNode;

namespace Sam.Scoring.Tests.Reference;

/// <summary>Made-up trees: mostly such as the compiler of questionnaires lets through, now and then anything at any place.</summary>
internal static class MadeExpression
{
    private static readonly Gen<ExpressionNode> Items = Gen.Frequency(
        (6, Gen.Elements<ItemCode>(MadeForm.Codes).Select(c => (ExpressionNode)new Items([c]))),
        (1, Gen.Constant<ExpressionNode>(new Name(ExpressionScope.Previous, "q3"))),
        (1, Gen.Constant<ExpressionNode>(new Name(ExpressionScope.Previous, "5"))));

    private static readonly Gen<ExpressionNode> Property = Gen.Elements("kemikalier", "Storlek", "okänd").Select(p => (ExpressionNode)new Name(ExpressionScope.Unit, p));

    private static readonly Gen<ExpressionNode> ItemSet = Gen.Frequency(
        (6, Gen.SubListOf<ItemCode>(MadeForm.Codes).Select(c => (ExpressionNode)new Items(c.ToSequence()))),
        (3, Gen.Constant<ExpressionNode>(new Items(["3", "4", "15"]))),
        (1, Gen.Elements("alla", "3", "q9", "q99").Select(n => (ExpressionNode)new Name(ExpressionScope.Previous, n))));

    private static readonly Gen<ExpressionNode> Option = Gen.Frequency(
        (5, Gen.Elements<string>(MadeForm.OptionCodes).Select(c => (ExpressionNode)new Option(c))),
        (1, Gen.Constant<ExpressionNode>(new PositiveOptions())));

    private static readonly Gen<ExpressionNode> Constant = Gen.Frequency(
        (5, Gen.Choose(-2, 120).Select(n => (ExpressionNode)new Number(Rational.Of(n, 2)))),
        (1, Gen.Choose(0, 10).Select(n => (ExpressionNode)new Share(Rational.Of(n, 10)))));

    private static readonly Gen<BinaryOperator> Ordering = Gen.Elements(BinaryOperator.Less, BinaryOperator.AtMost, BinaryOperator.Greater, BinaryOperator.AtLeast);

    private static readonly Gen<BinaryOperator> Equality = Gen.Elements(BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.In, BinaryOperator.NotIn);

    private static readonly Gen<ExpressionScope> Scope = Gen.Frequency((6, Gen.Constant(ExpressionScope.Questionnaire)), (1, Gen.Constant(ExpressionScope.Previous)));

    /// <summary>Conditions, nested at most so deep.</summary>
    public static Gen<ExpressionNode> Truth(int depth, params string[] scores) => depth == 0 ? Comparison(0, scores) : Gen.Frequency(
        (4, Comparison(depth - 1, scores)),
        (5, from op in Gen.Elements(BinaryOperator.And, BinaryOperator.Or) from l in Truth(depth - 1, scores) from r in Truth(depth - 1, scores) select (ExpressionNode)new Binary(op, l, r)),
        (2, Truth(depth - 1, scores).Select(o => (ExpressionNode)new Unary(UnaryOperator.Not, o))),
        (1, from scope in Scope from items in ItemSet select (ExpressionNode)new Call(scope, ExpressionFunction.Answered, [items])),
        (1, If(depth, Truth(depth - 1, scores), scores)),
        (1, Anything(depth - 1, scores)));

    /// <summary>Numbers, nested at most so deep.</summary>
    public static Gen<ExpressionNode> Number(int depth, params string[] scores)
    {
        var leaves = Gen.Frequency((3, Constant), (4, Items), (1, Property), (2, Index(scores)));
        return depth == 0 ? leaves : Gen.Frequency(
            (2, leaves),
            (2, from op in Gen.Elements(BinaryOperator.Add, BinaryOperator.Subtract, BinaryOperator.Multiply, BinaryOperator.Divide) from l in Number(depth - 1, scores) from r in Number(depth - 1, scores) select (ExpressionNode)new Binary(op, l, r)),
            (1, Number(depth - 1, scores).Select(o => (ExpressionNode)new Unary(UnaryOperator.Negate, o))),
            (3, Summary(depth - 1, scores)),
            (3, Tally()),
            (1, If(depth, Number(depth - 1, scores), scores)));
    }

    private static Gen<ExpressionNode> Comparison(int depth, string[] scores) => Gen.Frequency(
        (6, from op in Equality from left in Gen.Frequency((5, Items), (2, Property)) from right in OneOf(depth, scores) from turned in Gen.Choose(0, 4) select Turned(op, left, right, turned == 0)),
        (4, from op in Ordering from left in Number(depth, scores) from right in Number(depth, scores) select (ExpressionNode)new Binary(op, left, right)),
        (2, from op in Equality from left in Number(depth, scores) from right in Number(depth, scores) select (ExpressionNode)new Binary(op, left, right)),
        (2, from op in Ordering from left in Tally() from right in Constant select (ExpressionNode)new Binary(op, left, right)),
        (1, from op in Gen.OneOf(Ordering, Equality) from right in Day(depth) select (ExpressionNode)new Binary(op, new Items(["12"]), right)),
        (1, from op in Equality from words in Gen.Elements("nej tack", "JA") select (ExpressionNode)new Binary(op, new Items(["13"]), new ExpressionNode.Text(words))));

    private static ExpressionNode Turned(BinaryOperator op, ExpressionNode left, ExpressionNode right, bool isTurned) =>
        isTurned ? new Binary(op, right, left) : new Binary(op, left, right);

    private static Gen<ExpressionNode> OneOf(int depth, string[] scores) => Gen.Frequency(
        (4, Option),
        (2, Items),
        (3, Gen.Choose(1, 3).SelectMany(n => Gen.ArrayOf(Option, n)).Select(o => (ExpressionNode)new Set(o.ToSequence()))),
        (1, Gen.Choose(0, 3).SelectMany(n => Gen.ArrayOf(Gen.OneOf(Option, Constant, Anything(0, scores)), n)).Select(o => (ExpressionNode)new Set(o.ToSequence()))),
        (1, Anything(depth, scores)));

    private static Gen<ExpressionNode> Summary(int depth, string[] scores) =>
        from function in Gen.Elements(ExpressionFunction.Score, ExpressionFunction.Mean, ExpressionFunction.Sum, ExpressionFunction.Median, ExpressionFunction.Min, ExpressionFunction.Max)
        from scope in Scope
        from arguments in Gen.Choose(1, 3).SelectMany(n => Gen.ArrayOf(Gen.Frequency((3, ItemSet), (2, Items), (1, Number(depth, scores))), n))
        select (ExpressionNode)new Call(scope, function, arguments.ToSequence());

    private static Gen<ExpressionNode> Tally() =>
        from function in Gen.Elements(ExpressionFunction.Count, ExpressionFunction.Share)
        from scope in Scope
        from items in ItemSet
        from options in Gen.Choose(1, 2).SelectMany(n => Gen.ArrayOf(Option, n))
        from isSet in Gen.Elements(true, false)
        select (ExpressionNode)new Call(scope, function, isSet ? [items, new Set(options.ToSequence())] : [items, .. options]);

    private static Gen<ExpressionNode> Day(int depth) => depth == 0
        ? Gen.Constant<ExpressionNode>(new Items(["12"]))
        : from year in Gen.Elements(2024, 2025, 0, 12_000) from month in Gen.Choose(0, 13) from day in Gen.Choose(-1, 32) select (ExpressionNode)new Call(ExpressionScope.Questionnaire, ExpressionFunction.Date, [new Number(year), new Number(month), new Number(day)]);

    private static Gen<ExpressionNode> If(int depth, Gen<ExpressionNode> branch, string[] scores) =>
        from condition in Truth(depth - 1, scores) from then in branch from otherwise in branch select (ExpressionNode)new Call(ExpressionScope.Questionnaire, ExpressionFunction.If, [condition, then, otherwise]);

    private static Gen<ExpressionNode> Index(string[] scores) => scores.Length == 0
        ? Constant
        : Gen.Elements(scores).Select(s => (ExpressionNode)new Name(ExpressionScope.Questionnaire, s));

    private static Gen<ExpressionNode> Anything(int depth, string[] scores) => Gen.OneOf(
        Items, Property, ItemSet, Option, Constant, Index(scores), Gen.Constant<ExpressionNode>(new ExpressionNode.Text("nej tack")), Gen.Constant<ExpressionNode>(new ExpressionNode.Text("stor")), Gen.Constant<ExpressionNode>(new Set([])),
        depth <= 0 ? Option : Truth(depth - 1, scores), depth <= 0 ? Constant : Number(depth - 1, scores));
}
