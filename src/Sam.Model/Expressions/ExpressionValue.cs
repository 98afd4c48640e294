namespace Sam;

/// <summary>What an expression gives for one response. A value that does not exist is null: missing, or for a condition unknown.</summary>
internal abstract record ExpressionValue
{
    private ExpressionValue()
    {
    }

    public sealed record Truth(bool Value) : ExpressionValue;

    public sealed record Number(Rational Value) : ExpressionValue;

    public sealed record Words(string Value) : ExpressionValue;

    public sealed record Day(CalendarDate Value) : ExpressionValue;

    /// <summary>Options chosen; the first one's score stands for it where a number is wanted.</summary>
    public sealed record Options(Sequence<AnswerOption> Chosen, Rational? Score) : ExpressionValue;
}
