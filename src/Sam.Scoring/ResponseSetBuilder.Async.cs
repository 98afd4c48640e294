namespace Sam;

/// <content>From what arrives one by one: rows of a database, messages of a queue.</content>
public sealed partial class ResponseSetBuilder
{
    /// <summary>Adds responses as they arrive, in their order: the same as <see cref="Add(Response)"/> of each. Nothing else may use the builder meanwhile.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="cancellationToken">Ends the adding; what was added stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task AddAsync(IAsyncEnumerable<Response> responses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(responses);
        await foreach (var response in responses.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(response);
        }
    }
}
