using System.Runtime.CompilerServices;
using System.Text;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares what a test gives with the file that was accepted for it. Names and conventions are those of Verify's adapter for xunit, so
/// that the real package can take this one's place.
/// </summary>
public static class Verifier
{
    /// <summary>Verifies a text. Line breaks count as <c>\n</c> whatever they are.</summary>
    /// <exception cref="VerifyException">The text differs from the accepted one, or none has been accepted.</exception>
    public static Task Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        var snapshot = Snapshot.OfCurrentTest(sourceFile, extension);
        var text = target.Replace("\r\n", "\n", StringComparison.Ordinal);
        return snapshot.CompareAsync(WithMark(text), isSame: accepted => TextOf(accepted) == text);
    }

    /// <summary>Verifies bytes, one by one.</summary>
    /// <exception cref="VerifyException">The bytes differ from the accepted ones, or none have been accepted.</exception>
    public static Task Verify(byte[] target, string extension, [CallerFilePath] string sourceFile = "") =>
        Snapshot.OfCurrentTest(sourceFile, extension).CompareAsync(target, isSame: accepted => accepted.AsSpan().SequenceEqual(target));

    private static byte[] WithMark(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    private static string TextOf(byte[] bytes)
    {
        var content = bytes.AsSpan();
        var text = Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content);
        return text.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
