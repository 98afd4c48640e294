namespace Sam;

/// <summary>The application's questionnaires.</summary>
public interface IQuestionnaireCatalogue
{
    /// <summary>
    /// The questionnaires as they were last read without errors. The set never changes; a reload puts another in its place. Take it once per
    /// request.
    /// </summary>
    /// <exception cref="InvalidOperationException">The host has not started, so nothing has been read.</exception>
    QuestionnaireSet Current { get; }

    /// <summary>
    /// Reads all sources anew. Where a questionnaire has errors all stay as they were (<see cref="SamOptions.StartsWithErrors"/> or not), and
    /// what is returned says why; otherwise what is returned is the new <see cref="Current"/>. Diagnostics are logged.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled; all stays as it was.</exception>
    Task<QuestionnaireSet> ReloadAsync(CancellationToken cancellationToken = default);
}
