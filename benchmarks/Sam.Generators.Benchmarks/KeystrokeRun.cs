using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Benchmarks;

/// <summary>
/// An editor runs the generator at each key. Measured is one run of the driver after an edit, as the least and the median of many in one process: the
/// compiler's own share of it too, but no parsing of C# and no compiling.
/// </summary>
internal static class KeystrokeRun
{
    private static readonly (int Files, int Items)[] Projects = [(1, 26), (1, 2_000), (40, 26)];

    /// <summary>The table's rows: an edit in C#, a comment, a changed question.</summary>
    public static IEnumerable<string> Rows(int rounds)
    {
        yield return Row("C#", rounds, (driver, _, _, _) => driver);
        yield return Row("a comment of one questionnaire", rounds, (driver, old, text, round) => driver.ReplaceAdditionalText(old, text($"# {round}\n")));
        yield return Row("the text of its last question", rounds, (driver, old, text, round) => driver.ReplaceAdditionalText(old, text($"  - ny: Har ni arbetat med nummer {round}?\n")));
    }

    /// <summary>One questionnaire compiled without a build around it, for comparison: the questionnaire of each column.</summary>
    public static string CompilingAlone(int rounds) => string.Join(" | ", Projects.Select(p => CompileTimes(p.Items, p.Items > 1_000 ? Math.Max(10, rounds / 5) : rounds)).Prepend("| (compiling one questionnaire, nothing else)")) + " |";

    private static string CompileTimes(int items, int rounds)
    {
        var text = Made(1, items);
        return Summary([.. Enumerable.Range(1, rounds).Select(round =>
        {
            var start = Stopwatch.GetTimestamp();
            _ = QuestionnaireText.CompilePlaced(text, "e1.sam.yaml").Value;
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })]);
    }

    private static string Summary(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[0]:0.00} / {times[times.Count / 2]:0.00} ms");
    }

    private static string Row(string what, int rounds, Edit edit) => string.Join(
        " | ", Projects.Select(p => Times(p.Files, p.Items, p.Items > 1_000 ? Math.Max(10, rounds / 5) : rounds, edit)).Prepend("| " + what)) + " |";

    private delegate GeneratorDriver Edit(GeneratorDriver driver, AdditionalText old, Func<string, AdditionalText> text, int round);

    private static string Times(int files, int items, int rounds, Edit edit)
    {
        var texts = Enumerable.Range(1, files).Select(f => Made(f, items)).ToList();
        var additional = texts.Select((t, i) => (AdditionalText)new FakeText($"/p/e{i + 1}.sam.yaml", t)).ToList();
        var compilation = CSharpCompilation.Create("App", [Program(0)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new QuestionnaireGenerator().AsSourceGenerator()], additional, null, new FakeOptions(new Dictionary<string, string> { ["ProjectDir"] = "/p/" }));
        driver = driver.RunGenerators(compilation);
        var last = additional[0];
        var times = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            var next = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Program(round));
            var written = last;
            var edited = edit(driver, last, more => written = new FakeText("/p/e1.sam.yaml", texts[0] + more), round);
            last = written;
            var start = Stopwatch.GetTimestamp();
            driver = edited.RunGenerators(next);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            compilation = next;
            if (driver.GetRunResult().Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
            {
                throw new InvalidOperationException("the questionnaires of the benchmark have errors");
            }
        }

        return Summary(times);
    }

    private static SyntaxTree Program(int round) => CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"class P {{ int x = {round}; }}"), path: "Program.cs");

    // A condition on every third question.
    private static string Made(int file, int items)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"enkät: e{file}\ntitel: Påhittad enkät\nanonymt: nej\nsvar: ja-nej-ej-aktuellt\nfrågor:\n");
        for (var i = 1; i <= items; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: Har ni arbetat med område nummer {i} under året?\n");
            if (i % 3 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"    visa-om: q{i - 1} i (ja, nej) och inte q{i - 2} = ej-aktuellt\n");
            }
        }

        return text.ToString();
    }
}
