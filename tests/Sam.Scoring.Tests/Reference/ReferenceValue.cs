namespace Sam.Scoring.Tests.Reference;

/// <summary>What an expression gives for one response. A value that does not exist is null: missing, or for a condition unknown.</summary>
internal abstract record ReferenceValue
{
    private ReferenceValue()
    {
    }

    public sealed record Truth(bool Value) : ReferenceValue;

    public sealed record Number(Rational Value) : ReferenceValue;

    public sealed record Words(string Value) : ReferenceValue;

    public sealed record Day(CalendarDate Value) : ReferenceValue;

    /// <summary>Options chosen; the first one's score stands for it where a number is wanted.</summary>
    public sealed record Options(Sequence<AnswerOption> Chosen, Rational? Score) : ReferenceValue;
}
