namespace Sam;

/// <summary>One thing that differs between two questionnaires.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Verdict">What it means for comparing years.</param>
/// <param name="Text">The change in a sentence, with what it is about.</param>
public sealed record QuestionnaireChange(ChangeKind Kind, Comparability Verdict, Message Text)
{
    /// <summary>The items concerned by their codes in the later questionnaire, or in the earlier one where they are gone.</summary>
    public Sequence<ItemCode> Items { get; init; }

    /// <summary>The index concerned; null if it is about something else.</summary>
    public string? Index { get; init; }

    /// <summary>How it was; null if there was nothing.</summary>
    public string? Before { get; init; }

    /// <summary>How it is; null if there is nothing.</summary>
    public string? After { get; init; }
}
