using System.Diagnostics;
using System.Globalization;

namespace Sam.Dsl.Tests;

/// <summary>Correct files with small accidents: never an exception, every place inside the file, and no error without a questionnaire or the other way round.</summary>
public class MutationTests
{
    // One test case each, so that they can run beside each other: 20,000 in all.
    private const int Seeds = 20;
    private const int MutationsOfASeed = 1_000;

    // Only for a machine that hardly runs at all; the mutations that were not reached are then said to be missing.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly string[] Folders = ["questionnaires", "tests/examples", "tests/cases/correct"];

    private static readonly string[] Extensions = ["*.sam", "*" + QuestionnaireText.YamlExtension];

    internal static readonly Lazy<(string Path, string Text)[]> Files = new(() =>
        [.. Folders.SelectMany(f => Extensions.SelectMany(e => Repository.Files(f, e))).Distinct().Order(StringComparer.Ordinal).Select(p => (p, Repository.ReadText(p)))]);

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", " #", "#", "- ", "\n", "\n  ", "\t", " ", "'", "\"", "&a ", "*a", "!t ", "|", ">", "%", ",", "?", "…",
        "\r", "\r\n", "\0", "\u00A0", "\uFEFF", "\uD800", "\uD83D\uDE00", "å", "a\u030A", "<<: ", "---\n", "...\n", "{}", "[]", "''", "\\", "\\u00e5", "\\x",
        "id: ", "text: ", "svar: ", "frågor: ", "visa-om: ", "0,5", "-1", "999999999999", "– ", "• ", "o ", "1. ", "-", "titel:", "：", "@", "`", "|\n", ">-\n", "|2\n", "? ",
        "## ", "a) ", " | ",
        "# sam: tillåt SAM5003, skäl", "# sam: tillåt ", "{namn}", "inte utan att ", "? och har ni ",
    ];

    public static TheoryData<int> AllSeeds => [.. Enumerable.Range(1, Seeds)];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void NoMutationThrowsOrPointsOutsideTheFile(int seed)
    {
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < MutationsOfASeed; i++)
        {
            Assert.True(clock.Elapsed < Limit, string.Create(CultureInfo.InvariantCulture, $"only {i} of {MutationsOfASeed} mutations were reached"));
            var (path, text) = Files.Value[random.Next(Files.Value.Length)];
            Check($"mutation {i} of seed {seed}", path, Mutate(text, random));
        }
    }

    private static void Check(FormattableString name, string path, string text)
    {
        try
        {
            var result = Shipped.Compile(text, path);
            Assert.NotEqual(result.Diagnostics.Any(d => d.Severity == Severity.Error), result.Success);
            Assert.All(result.Diagnostics.Where(d => d.Where.Path == path), d => Spans.AssertInside(d, text));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{name.ToString(CultureInfo.InvariantCulture)}, {path}:\n{text}", e);
        }
    }

    internal static string Mutate(string text, Random random)
    {
        for (var accidents = random.Next(1, 4); accidents > 0; accidents--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
                3 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
                4 => Indented(text, at, random.Next(-3, 4)),
                _ => WithoutLine(text, at),
            };
        }

        return text;
    }

    private static string Indented(string text, int at, int by)
    {
        var start = LineStart(text, at);
        var spaces = text.Skip(start).TakeWhile(c => c == ' ').Count();
        return by > 0 ? text.Insert(start, new string(' ', by)) : text.Remove(start, Math.Min(spaces, -by));
    }

    private static string WithoutLine(string text, int at)
    {
        var start = LineStart(text, at);
        var end = text.IndexOf('\n', at);
        return text.Remove(start, (end < 0 ? text.Length : end + 1) - start);
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}
