namespace Sam;

/// <summary>How a questionnaire is to be written.</summary>
public sealed record FormatOptions
{
    /// <summary>The notation to write; null, the default, for the one that it is in.</summary>
    public QuestionnaireNotation? Notation { get; init; }

    /// <summary>The language of keywords, value words and words of expressions; null, the default, for the one that it is in.</summary>
    public Language? Keywords { get; init; }
}
