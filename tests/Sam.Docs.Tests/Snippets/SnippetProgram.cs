using System.Globalization;
using System.Text;

namespace Sam.Docs.Tests.Snippets;

/// <summary>
/// The C# of a page as one program, so that each snippet can use what those before it made: the snippets in order, those marked
/// <c>&lt;!-- types --&gt;</c> behind the others. Between them the program prints marks, so that what each of them prints is known.
/// </summary>
internal sealed class SnippetProgram
{
    private const char Mark = '\u001e';

    // What the SDK brings in with ImplicitUsings.
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private SnippetProgram(IReadOnlyList<Snippet> snippets, string text) => (Snippets, Text) = (snippets, text);

    public IReadOnlyList<Snippet> Snippets { get; }

    /// <summary>The C#; errors in it are reported at the lines of the page.</summary>
    public string Text { get; }

    public static SnippetProgram Of(Document document)
    {
        var snippets = SnippetsOf(document.Blocks).ToList();
        var text = new StringBuilder();
        foreach (var name in ImplicitUsings)
        {
            text.Append(CultureInfo.InvariantCulture, $"global using {name};\n");
        }

        foreach (var line in snippets.SelectMany(s => s.Lines).Where(IsUsing).Distinct())
        {
            text.Append(line).Append('\n');
        }

        foreach (var (index, snippet) in snippets.Index().Where(s => !s.Item.IsTypes))
        {
            text.Append(CultureInfo.InvariantCulture, $"Console.Write(\"\\u001e{index}\\n\");\n");
            Append(text, snippet, document.Path);
        }

        foreach (var snippet in snippets.Where(s => s.IsTypes))
        {
            Append(text, snippet, document.Path);
        }

        return new SnippetProgram(snippets, text.ToString());
    }

    /// <summary>What each snippet printed, by its place among the snippets.</summary>
    public static IReadOnlyDictionary<int, string> Split(string printed) => printed.Split(Mark).Skip(1)
        .Select(part => part.Split('\n', 2))
        .ToDictionary(part => int.Parse(part[0], CultureInfo.InvariantCulture), part => part[1]);

    private static IEnumerable<Snippet> SnippetsOf(IReadOnlyList<CodeBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language == "csharp" && blocks[i].SampleName is null)
            {
                yield return new Snippet(blocks[i], i + 1 < blocks.Count && blocks[i + 1].Language == "text" ? blocks[i + 1] : null);
            }
        }
    }

    private static void Append(StringBuilder text, Snippet snippet, string path)
    {
        text.Append(CultureInfo.InvariantCulture, $"#line {snippet.Code.Line + 1} \"{path}\"\n");
        foreach (var line in snippet.Lines)
        {
            text.Append(IsUsing(line) ? "" : line).Append('\n');
        }

        text.Append("#line default\n");
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains('(');
}
