using Sam.Tables;

namespace Sam;

/// <content>From streams.</content>
public static partial class OrganisationFile
{
    /// <summary>The same as <see cref="Read"/>, of a stream, which is read to its end and stays open.</summary>
    /// <param name="content">The stream; reading begins where it stands.</param>
    /// <param name="path">The path for diagnostics; its ending tells CSV from JSON.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ParseResult<Organisation>> ReadAsync(Stream content, string path, CancellationToken cancellationToken = default) =>
        Read(await StreamBytes.ReadAsync(content, cancellationToken).ConfigureAwait(false), path);
}
