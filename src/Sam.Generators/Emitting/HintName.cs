using System.Globalization;

namespace Sam.Generators.Emitting;

/// <summary>
/// Names of generated files: readable, and different for different paths. A compiler takes no two that differ in case alone, and few signs,
/// so that <c>enkät</c> and <c>enkåt</c> would become one name if nothing told them apart.
/// </summary>
internal static class HintName
{
    private const int MaxReadable = 60;

    public static string Of(string path)
    {
        var stem = QuestionnaireText.StemOf(path);
        var readable = new string(stem.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' ? c : '_').ToArray());
        return $"{readable.Substring(Math.Max(0, readable.Length - MaxReadable))}-{Hash(path).ToString("x16", CultureInfo.InvariantCulture)}.g.cs";
    }

    // FNV-1a, 64 bits: the same on every machine.
    private static ulong Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, c) => unchecked((hash ^ c) * 1099511628211UL));
}
