using System.Text;
using System.Text.Json;

namespace Sam;

/// <summary>Expected values that other programs computed, in <c>tests/golden/</c>.</summary>
public static class GoldenFile
{
    /// <summary>The full path of a golden file.</summary>
    public static string PathOf(string name) => Repository.PathOf("tests/golden/" + name);

    /// <summary>The text of a golden file.</summary>
    public static string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The root element of a golden file in JSON.</summary>
    public static JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(Text(name));
        return document.RootElement.Clone();
    }

    /// <summary>The rows of a golden file in CSV, each a cell by its header.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        var lines = Text(name).Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).ToList();
        var headers = Cells(lines[0]);
        return lines.Skip(1).Select(l => Row(headers, Cells(l))).ToList();
    }

    private static Dictionary<string, string> Row(List<string> headers, List<string> cells) =>
        headers.Zip(cells).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    // No golden file has a line break inside a cell.
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[i] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
