namespace Sam.CSharp;

/// <summary>
/// Expressions as C#: conditions are <c>bool?</c>, whose <c>&amp;</c>, <c>|</c> and <c>!</c> are three-valued logic; numbers are quantities that may be
/// missing. What the names in it mean is said by the types of Sam.GeneratedCode.
/// </summary>
internal sealed partial class ExpressionCode(EmitContext context)
{
    private readonly ExpressionKind _kind = new(context.Questionnaire);
    private readonly HashSet<ItemCode> _asked = [];

    /// <summary>The items that have been asked for so far.</summary>
    public bool IsAsked(ItemCode code) => _asked.Contains(code);

    /// <summary>A condition.</summary>
    public Code Truth(ExpressionNode node) => node switch
    {
        ExpressionNode.Unary { Operator: UnaryOperator.Not } not => Code.Of($"!{Truth(not.Operand)}"),
        ExpressionNode.Binary { Operator: BinaryOperator.And } and => Code.Of($"({Truth(and.Left)} & {Truth(and.Right)})"),
        ExpressionNode.Binary { Operator: BinaryOperator.Or } or => Code.Of($"({Truth(or.Left)} | {Truth(or.Right)})"),
        ExpressionNode.Binary { Operator: BinaryOperator.Equal or BinaryOperator.In } equal => Assumed(equal, IsOneOf(equal.Left, equal.Right), isNegated: false),
        ExpressionNode.Binary { Operator: BinaryOperator.NotEqual or BinaryOperator.NotIn } unequal => Code.Of($"!{Assumed(unequal, IsOneOf(unequal.Left, unequal.Right), isNegated: true)}"),
        ExpressionNode.Binary binary when ExpressionKind.IsTruth(node) => Assumed(binary, Ordered(binary), isNegated: false),
        ExpressionNode.Call { Function: ExpressionFunction.Answered } call => Answered(call),
        ExpressionNode.Call { Function: ExpressionFunction.If } call => If(call, Truth, Code.Of($"(bool?)null")),
        _ => Code.Of($"{Value(node)}.Truth"),
    };

    /// <summary>A number; missing where the expression is none.</summary>
    public Code Number(ExpressionNode node) => node switch
    {
        ExpressionNode.Number number => Constant(number.Value),
        ExpressionNode.Share share => Constant(share.Value),
        ExpressionNode.Unary { Operator: UnaryOperator.Negate } minus => Code.Of($"(-{Number(minus.Operand)})"),
        ExpressionNode.Binary binary when ExpressionKind.IsNumber(node) => Code.Of($"({Number(binary.Left)} {Sign(binary.Operator)} {Number(binary.Right)})"),
        ExpressionNode.Name { Scope: not (ExpressionScope.Unit or ExpressionScope.Previous) } name => Index(name.Value),
        ExpressionNode.Call { Function: ExpressionFunction.If } call => If(call, Number, Code.Of($"default({Quantity})")),
        ExpressionNode.Call call when ExpressionKind.IsNumber(node) => OfPrevious(call, Function(call)),
        _ => Code.Of($"{Value(node)}.Number"),
    };

    private static readonly Code Quantity = Code.Of($"global::Sam.GeneratedCode.Quantity");
    private static readonly Code Operand = Code.Of($"global::Sam.GeneratedCode.Operand");
    private static readonly Code Member = Code.Of($"global::Sam.GeneratedCode.Member");
    private static readonly Code Reading = Code.Of($"global::Sam.GeneratedCode.Reading");

    private Code Value(ExpressionNode node) => node switch
    {
        _ when ExpressionKind.IsTruth(node) => Code.Of($"{Operand}.Of({Truth(node)})"),
        _ when ExpressionKind.IsNumber(node) => Code.Of($"{Operand}.Of({Number(node)})"),
        ExpressionNode.Text text => Code.Of($"{Operand}.Of({CSharpText.Literal(text.Value)})"),
        ExpressionNode.Items { Codes.Count: 1 } items => Item(items.Codes[0]),
        ExpressionNode.Name { Scope: ExpressionScope.Unit } name => Code.Of($"r.Property({CSharpText.Literal(name.Value)})"),
        ExpressionNode.Name { Scope: ExpressionScope.Previous } name => Code.Of($"r.Previous({CSharpText.Literal(name.Value)})"),
        ExpressionNode.Call { Function: ExpressionFunction.If } call => If(call, Value, Code.Of($"default({Operand})")),
        ExpressionNode.Call { Function: ExpressionFunction.Date, Arguments.Count: 3 } call => OfPrevious(call, Code.Of($"{Reading}.Date({Code.Join(", ", call.Arguments.Select(Number))})")),
        _ => Code.Of($"default({Operand})"),
    };

    private Code If(ExpressionNode.Call call, Func<ExpressionNode, Code> branch, Code unknown) => OfPrevious(call, Code.Of(
        $"({Truth(call.Arguments[0])} switch {{ true => {branch(call.Arguments[1])}, false => {branch(call.Arguments[2])}, null => {unknown} }})"));

    private Code Item(ItemCode code)
    {
        _asked.Add(code);
        return Code.Of($"Item_{context.Names.Of(code)}(r)");
    }

    private Code Index(string id)
    {
        var scores = context.Questionnaire.Scores;
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i].Calculation != ScoreCalculation.PlugIn && scores[i].Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return Code.Of($"r.Index({i})");
            }
        }

        return Code.Of($"default({Quantity})");
    }

    // Something of last wave that is not at hand must be known to be missing, whatever is made of it.
    private static Code OfPrevious(ExpressionNode.Call call, Code value) => call.Scope == ExpressionScope.Previous ? Code.Of($"r.OfPrevious({value})") : value;

    private static Code Constant(Rational value) => value.Numerator > int.MinValue && value.Numerator < int.MaxValue && value.Denominator < int.MaxValue
        ? value.IsWhole
            ? Code.Of($"{Reading}.Number({Code.Of((long)value.Numerator)})")
            : Code.Of($"{Reading}.Number({Code.Of((long)value.Numerator)}, {Code.Of((long)value.Denominator)})")
        : Code.Of($"({Quantity}){ModelValues.Of(value)}");

    private static Code Sign(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => Code.Of($"+"),
        BinaryOperator.Subtract => Code.Of($"-"),
        BinaryOperator.Multiply => Code.Of($"*"),
        BinaryOperator.Divide => Code.Of($"/"),
        BinaryOperator.Less => Code.Of($"<"),
        BinaryOperator.AtMost => Code.Of($"<="),
        BinaryOperator.Greater => Code.Of($">"),
        BinaryOperator.AtLeast => Code.Of($">="),
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "no sign between numbers"),
    };
}
