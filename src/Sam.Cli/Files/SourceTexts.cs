namespace Sam.Files;

/// <summary>The lines of the files that diagnostics point into, for code frames; split only when one is shown.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    public void Add(string shownPath, string text) => _lines[shownPath] = Split(text);

    /// <summary>Adds what was read of a data file: a pipe can't be read again.</summary>
    public void Add(string shownPath, byte[] content) => _contents[shownPath] = content;

    /// <summary>A line, counted from 1; null if the file is not at hand or has no such line.</summary>
    public string? Line(string shownPath, int line)
    {
        if (!_lines.TryGetValue(shownPath, out var lines))
        {
            lines = (_contents.GetValueOrDefault(shownPath) ?? FileReader.Bytes(shownPath)) is { } bytes ? Split(FileReader.DataText(bytes)) : [];
            _lines.Add(shownPath, lines);
        }

        return line >= 1 && line <= lines.Length ? lines[line - 1] : null;
    }

    private static string[] Split(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
