using System.Text;

namespace Sam.Writers;

/// <summary>Text to streams.</summary>
internal static class Utf8Text
{
    private const int Characters = 16 * 1024;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8, a part at a time; the stream stays open.</summary>
    public static async Task WriteAsync(Stream output, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        await using var writer = new StreamWriter(output, Encoding, Characters, leaveOpen: true);
        for (var start = 0; start < text.Length; start += Characters)
        {
            await writer.WriteAsync(text.AsMemory(start, Math.Min(Characters, text.Length - start)), cancellationToken).ConfigureAwait(false);
        }

        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
