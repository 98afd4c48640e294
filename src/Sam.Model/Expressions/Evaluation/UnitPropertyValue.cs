namespace Sam.Evaluation;

/// <summary>What a unit's property says: words, and what they mean on the property's scale.</summary>
internal sealed class UnitPropertyValue
{
    private readonly AnswerOption? _option;
    private readonly string _code;
    private readonly Rational? _codeNumber;

    public UnitPropertyValue(string text, AnswerType? type)
    {
        Text = text;
        _option = (type as AnswerType.Choice)?.Scale.Find(text);
        _code = _option?.Code ?? text;
        _codeNumber = Rational.TryParse(_code, out var number) ? number : null;
        Value = type is AnswerType.Date && CalendarDate.TryParse(text, out var day) ? ExpressionValue.Of(day)
            : type is not AnswerType.FreeText && Rational.TryParse(text, out var value) ? ExpressionValue.Of(value) : ExpressionValue.Of(text);
    }

    public string Text { get; }

    /// <summary>A day of a property that is a date, a number where the text is one, otherwise words.</summary>
    public ExpressionValue Value { get; }

    /// <summary>True if it is what a member of a comparison names.</summary>
    public bool Is(ExpressionNode member) => member switch
    {
        ExpressionNode.Option named => _code.Equals(named.Code, StringComparison.OrdinalIgnoreCase),
        ExpressionNode.Number number => _codeNumber == number.Value,
        ExpressionNode.PositiveOptions => _option?.IsPositive == true,
        _ => false,
    };
}
