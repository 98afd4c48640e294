using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>One of the values that something is compared with. Not meant to be used by hand.</summary>
/// <remarks>The default value is equal to nothing.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Member
{
    private readonly ExpressionNode? _node;
    private readonly Func<Reading, Operand>? _value;
    private readonly Operand _answer;
    private readonly bool _isAnswer;

    private Member(ExpressionNode? node, Func<Reading, Operand>? value = null, Operand answer = default, bool isAnswer = false) =>
        (_node, _value, _answer, _isAnswer) = (node, value, answer, isAnswer);

    /// <summary>The positive options.</summary>
    public static Member Positive { get; } = new(new ExpressionNode.PositiveOptions());

    internal ExpressionNode Node => _node ?? new ExpressionNode.Set(default);

    /// <summary>The option of a code, of whatever scale.</summary>
    public static Member Option(string code) => new(new ExpressionNode.Option(code));

    /// <summary>A number.</summary>
    public static Member Number(Rational number) => new(new ExpressionNode.Number(number));

    /// <summary>Words.</summary>
    public static Member Text(string words) => new(new ExpressionNode.Text(words));

    /// <summary>The answer to an item.</summary>
    public static Member Answer(Operand answer) => new(null, null, answer, isAnswer: true);

    /// <summary>Anything else, read only where it decides.</summary>
    public static Member Value(Func<Reading, Operand> value) => new(null, value);

    internal bool? IsEqualTo(Operand operand, Reading reading)
    {
        var value = operand.Value;
        return _node switch
        {
            ExpressionNode.Option option => value.IsOptions ? value.HasOption(option.Code) : null,
            ExpressionNode.PositiveOptions => value.IsOptions ? value.HasPositive() : null,
            _ when _isAnswer => ExpressionValue.IsSameAnswer(value, _answer.Value),
            _ when value is { IsOptions: true, Number: null } => false,
            ExpressionNode.Text text when value.Words is { } own => own.Equals(text.Value, StringComparison.OrdinalIgnoreCase),
            _ when value.IsMissing => null,
            ExpressionNode.Number number => ExpressionValue.IsEqual(value, ExpressionValue.Of(number.Value)),
            _ => ExpressionValue.IsEqual(value, _value?.Invoke(reading).Value ?? default),
        };
    }
}
