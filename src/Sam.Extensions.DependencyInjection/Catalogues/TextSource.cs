namespace Sam.Catalogues;

/// <summary>A text that is at hand.</summary>
internal sealed class TextSource(QuestionnaireFile file) : IQuestionnaireSource
{
    public IAsyncEnumerable<QuestionnaireFile> ReadAsync(CancellationToken cancellationToken = default) => new[] { file }.ToAsyncEnumerable();
}
