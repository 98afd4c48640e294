namespace Sam.CSharp;

/// <summary>Functions of items and numbers.</summary>
internal sealed partial class ExpressionCode
{
    private static readonly Code Scored = Code.Of($"global::Sam.GeneratedCode.Scored");
    private static readonly Code Pick = Code.Of($"global::Sam.GeneratedCode.Pick");

    private Code Function(ExpressionNode.Call call) => call.Function is ExpressionFunction.Count or ExpressionFunction.Share
        ? Tally(call)
        : Code.Of($"r.{NameOf(call.Function)}({Code.Join(", ", call.Arguments.Select(a => Score(a, call)))})");

    private Code Tally(ExpressionNode.Call call)
    {
        switch (call.Arguments[0])
        {
            case ExpressionNode.Name { Scope: ExpressionScope.Previous } name:
                return Code.Of($"r.PreviousTally({ModelTrees.CallOf(call)}, {CSharpText.Literal(name.Value)})");
            case ExpressionNode.Items items when call.Scope != ExpressionScope.Previous:
                var options = call.Arguments.Skip(1).SelectMany(a => a is ExpressionNode.Set set ? set.Members : Sequence.Of(a)).ToList();
                var asksPositive = options.Any(o => o is ExpressionNode.PositiveOptions);
                var picks = items.Codes.Select(c => context.Questionnaire[c]).Where(i => !asksPositive || i.Scale?.IsSigned == true).Select(i => Picked(i, options));
                return Code.Of($"r.{NameOf(call.Function)}({Code.Join(", ", picks)})");
            default:
                return Code.Of($"r.{NameOf(call.Function)}()");
        }
    }

    private Code Picked(Item item, List<ExpressionNode> options)
    {
        var own = context.Names.EnumOf(item.Code);
        var matching = item.Answer.Options
            .Where(o => options.Any(asked => asked is ExpressionNode.PositiveOptions ? o.IsPositive : asked is ExpressionNode.Option named && o.IsNamed(named.Code)))
            .Select(o => Code.Of($"(int){own!.Name}.{own.MemberOf(o.Code)!.Value}"));
        return Code.Of($"new {Pick}({Code.Join(", ", matching.Prepend(Place(item.Code)))})");
    }

    private Code Score(ExpressionNode argument, ExpressionNode.Call call) => argument switch
    {
        ExpressionNode.Name { Scope: ExpressionScope.Previous } name => Code.Of($"{Scored}.Previous({CSharpText.Literal(name.Value)})"),
        ExpressionNode.Items items => call.Scope == ExpressionScope.Previous ? Code.Of($"default({Scored})") : Code.Of($"{Scored}.Items({Places(items)})"),
        _ => Number(argument),
    };

    private Code Places(ExpressionNode.Items items) => Code.Join(", ", items.Codes.Select(Place));

    private Code Place(ItemCode code) => Code.Of(context.PlaceOf(code));

    private static Code NameOf(ExpressionFunction function) => function switch
    {
        ExpressionFunction.Score => Code.Of($"Score"),
        ExpressionFunction.Mean => Code.Of($"Mean"),
        ExpressionFunction.Sum => Code.Of($"Sum"),
        ExpressionFunction.Median => Code.Of($"Median"),
        ExpressionFunction.Min => Code.Of($"Min"),
        ExpressionFunction.Max => Code.Of($"Max"),
        ExpressionFunction.Count => Code.Of($"Count"),
        ExpressionFunction.Share => Code.Of($"Share"),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "no function of scores"),
    };
}
