namespace Sam;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a thought; nothing needs to be done.</summary>
    Hint,

    /// <summary>Almost surely not what the author meant.</summary>
    Warning,

    /// <summary>The questionnaire, or the answer, can't be used as it stands.</summary>
    Error,
}
