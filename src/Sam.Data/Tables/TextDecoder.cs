using System.Text;
using System.Text.Unicode;

namespace Sam.Tables;

/// <summary>Bytes → text: UTF-8 and UTF-16 by their marks, UTF-8 without one, otherwise Windows-1252, which is what Excel writes in Sweden.</summary>
internal static class TextDecoder
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The same text as UTF-8 without a mark; the bytes themselves where they are that already.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes, out bool isWindows1252)
    {
        isWindows1252 = false;
        var unmarked = bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        return bytes.Span is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && Utf8.IsValid(unmarked.Span)
            ? unmarked
            : Encoding.UTF8.GetBytes(Decode(bytes.Span, out isWindows1252));
    }

    public static string Decode(ReadOnlySpan<byte> bytes, out bool isWindows1252)
    {
        isWindows1252 = false;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return Encoding.UTF8.GetString(bytes[3..]);
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isWindows1252 = true;
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
