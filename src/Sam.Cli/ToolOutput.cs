using System.Text;

namespace Sam;

/// <summary>Where the tool writes: results on one stream, messages on the other; UTF-8 without a mark, <c>\n</c>, no colours.</summary>
internal sealed class ToolOutput(Stream results, Stream messages) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void Result(string text) => Write(results, text);

    public void Message(string text) => Write(messages, text);

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
