using System.Text;
using Sam.Printing;

namespace Sam;

/// <summary>Where the tool writes: results on one stream, messages on the other; UTF-8 without a mark, <c>\n</c>.</summary>
internal sealed class ToolOutput(Stream results, Stream messages, Paint? paint = null) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The colours of results for people; none unless they go to a terminal.</summary>
    public Paint Paint { get; } = paint ?? Paint.None;

    /// <exception cref="UsageException">The stream can't be written to: its disk is full, for instance.</exception>
    public void Result(string text)
    {
        try
        {
            Write(results, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message("Resultatet går inte att skriva ut.", "The result can't be written."));
        }
    }

    public void Message(string text)
    {
        try
        {
            Write(messages, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is nowhere left to say it; the exit code still tells.
        }
    }

    public void Dispose()
    {
        results.Dispose();
        messages.Dispose();
    }

    public static byte[] Bytes(string text) => Utf8.GetBytes(text);

    private static void Write(Stream stream, string text)
    {
        stream.Write(Bytes(text));
        stream.Flush();
    }
}
