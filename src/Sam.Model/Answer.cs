namespace Sam;

/// <summary>What one respondent said to one item. A closed set.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Nothing was answered.</summary>
    public static Answer NoAnswer { get; } = new Blank();

    internal static Answer WasNotShown { get; } = new NotShown();

    /// <summary>One option, or several of an item that takes several.</summary>
    public sealed record Chosen(Sequence<AnswerOption> Options) : Answer;

    /// <summary>A number.</summary>
    public sealed record Number(Rational Value) : Answer;

    /// <summary>A day.</summary>
    public sealed record Date(CalendarDate Value) : Answer;

    /// <summary>Free text, not blank.</summary>
    public sealed record Text(string Value) : Answer;

    /// <summary>The item was shown and left blank.</summary>
    public sealed record Blank : Answer;

    /// <summary>The item was not shown; it is in no base.</summary>
    public sealed record NotShown : Answer;
}
