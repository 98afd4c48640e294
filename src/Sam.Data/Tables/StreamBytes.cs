namespace Sam.Tables;

/// <summary>The rest of a stream as bytes.</summary>
internal static class StreamBytes
{
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        cancellationToken.ThrowIfCancellationRequested();
        using var bytes = new MemoryStream(content.CanSeek ? checked((int)Math.Max(0, content.Length - content.Position)) : 0);
        await content.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
