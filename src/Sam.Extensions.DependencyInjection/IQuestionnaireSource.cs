namespace Sam;

/// <summary>Where questionnaires come from. Read when the host starts and at each reload, never at the same time twice.</summary>
public interface IQuestionnaireSource
{
    /// <summary>
    /// All texts: questionnaires and the translations beside them. Paths are relative, with <c>/</c>; questionnaires find each other by them,
    /// within the source.
    /// </summary>
    IAsyncEnumerable<QuestionnaireFile> ReadAsync(CancellationToken cancellationToken = default);
}

/// <summary>The text of a questionnaire, or of its translation, and its path.</summary>
public sealed record QuestionnaireFile(string Path, string Text);
