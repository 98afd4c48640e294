using System.Text.RegularExpressions;
using Sam.Text;
using Sam.Yaml.Lines;
using YamlDotNet.Core;

namespace Sam.Dsl.Tests;

/// <summary>
/// The reading line by line must not know better than YAML: where the parser reads a file without a fault, only what it reads as something
/// else than the author meant is reported.
/// </summary>
public class LinesAgreeWithYamlTests
{
    private const int Mutations = 4_000;

    // Bullets, marks and colons that YAML takes for text; hyphens one column off in a text; signs that begin other things in YAML.
    private static readonly string[] ReadOtherwise =
        ["SAM1002", "SAM1007", "SAM1020", "SAM1023", "SAM1024", "SAM1025", "SAM1026", "SAM1027", "SAM1028", "SAM1031", "SAM1034"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(101, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhereYamlSeesNoFaultTheLinesHaveNone(int seed)
    {
        var random = new Random(seed);
        var files = MutationTests.Files.Value.Where(f => f.Path.EndsWith(QuestionnaireText.YamlExtension, StringComparison.Ordinal)).ToList();
        var wrong = new List<string>();
        for (var i = 0; i < Mutations; i++)
        {
            var text = MutationTests.Mutate(files[random.Next(files.Count)].Text, random);
            var diagnostics = new DiagnosticBag();
            var source = new SourceText(text, "a.sam.yaml");
            if (!new RawTextCheck(source, diagnostics).TryRepair(out var repaired) || diagnostics.HasErrors || !IsReadable(repaired) || IsStrange(repaired))
            {
                continue;
            }

            BlockScan.Mend(source, repaired, diagnostics);
            if (diagnostics.All.Count > 0 && !diagnostics.All.Any(d => ReadOtherwise.Contains(d.Id.Text)))
            {
                wrong.Add($"{string.Join("\n", diagnostics.All)}\n{text}");
            }
        }

        Assert.True(wrong.Count == 0, $"seed {seed}: {wrong.Count} files\n{string.Join("\n", wrong.Take(10))}");
    }

    // What the parser lets pass and nobody writes: "? key", "key :", an alias as a key, a block or words that are the whole file, brackets and quotes
    // without a comma behind them.
    private static bool IsStrange(string text) =>
        text.Length == 0 || text[0] is '|' or '>'
        || text.Contains(" :", StringComparison.Ordinal)
        || text.Contains("\n---", StringComparison.Ordinal)
        || Regex.IsMatch(text, @"[\]}""'] *[\w{\[]")
        || Regex.IsMatch(text, @"(^|[\r\n])[ -]*(\?[ \r\n]|\?$|\*)");

    private static bool IsReadable(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
            }

            return true;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
