using System.Text;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>
/// Files that no author writes, through the real tool in a process of its own: an error, soon, and in little memory. Time is what the
/// process itself used, beyond what a check of a small file uses, so that a busy machine does not count.
/// </summary>
public class HostileFileTests
{
    private const string Head = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\n";
    private const string Yaml = "a.sam.yaml";
    private const string Text = "a.sam";
    private const long MaxBytes = 200_000_000;

    // Other work on the same core makes every instruction slower, so a run that took too long is repeated.
    private const int Attempts = 3;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(1);

    private static readonly Lazy<Task<TimeSpan>> SmallFile = new(async () =>
    {
        using var folder = new HostileFolder(Utf8(Head + "frågor: [Fungerar det?]\nsvra: ja-nej\n"), Yaml);
        return (await RunCosts.MeasureAsync(folder.Path, $"check {Yaml}")).Costs.Time;
    });

    // Name, content, a kind of diagnostic that must be among those that come.
    private static readonly (string Name, Func<byte[]> Content, string Kind)[] Cases =
    [
        ("an anchor and an alias", () => Utf8(Head + "frågor: &a [*a]\n"), "SAM1007"),
        ("a merge bomb", () => Utf8(Head + "a0: &a0 { k: v }\n" + Lines(1, 24, i => $"a{i}: &a{i} {{ <<: [*a{i - 1}, *a{i - 1}] }}\n")), "SAM1007"),
        ("a billion laughs", () => Utf8("a0: &a0 [x, x]\n" + Lines(1, 30, i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n")), "SAM1007"),
        ("100,000 open brackets", () => Utf8(new string('[', 100_000)), "SAM1010"),
        ("100,000 open brackets behind a key", () => Utf8(Head + "frågor: " + new string('[', 100_000)), "SAM1010"),
        ("100,000 open braces", () => Utf8(Repeat("{a: ", 100_000)), "SAM1010"),
        ("100,000 list marks", () => Utf8(Repeat("- ", 100_000)), "SAM1010"),
        ("100,000 complex keys", () => Utf8(Repeat("? ", 100_000)), "SAM1010"),
        ("100,000 lines with an open bracket", () => Utf8(Repeat("a: [\n", 100_000)), "SAM1016"),
        ("2,000 lines with open brackets, each deeper", () => Utf8(Lines(0, 1_300, i => new string(' ', i) + "a: [\n")), "SAM10"),
        ("100,000 lines with an open quote", () => Utf8(Repeat("a: \"b\n", 100_000)), "SAM1022"),
        ("100,000 lines of which none can be read", () => Utf8(Repeat("a: b,, ] }\n[,,]: }\n", 100_000)), "SAM10"),
        ("100,000 wrong indents", () => Utf8(Head + "frågor:\n" + Repeat("  - 1: a\n     svar: b\n   hjälp: c\n", 50_000)), "SAM1028"),
        ("100,000 bullets", () => Utf8(Head + "frågor:\n" + Repeat("  • Fungerar det?\n", 100_000)), "SAM1023"),
        ("a scalar of 50 MB", () => Utf8("titel: " + new string('a', 50_000_000)), "SAM1001"),
        ("50 MB of lines", () => Utf8(Repeat("titel: Uppföljning\n", 2_600_000)), "SAM1001"),
        ("a scalar just below the limit", () => Utf8(Head + "källa: " + new string('a', 1_999_000)), "SAM2111"),
        ("a quoted text just below the limit", () => Utf8(Head + "källa: \"" + Repeat("\\u00e5", 330_000) + "\""), "SAM2111"),
        ("a folded text just below the limit", () => Utf8(Head + "källa: >\n" + Repeat("  a\n", 440_000)), "SAM2111"),
        ("a long line in brackets with faults", () => Utf8(Head + "frågor: [" + Repeat("@a: b: c, ", 140_000) + "]"), "SAM1020"),
        ("NUL", () => Utf8("titel: Upp\0följning\n"), "SAM1002"),
        ("two million NUL", () => new byte[2_000_000], "SAM1002"),
        ("U+2028", () => Utf8("titel: Upp\u2028följning\n"), "SAM1002"),
        ("U+FFFD", () => Utf8("titel: Upp\uFFFDföljning\n"), "SAM1003"),
        ("a mark alone", () => Utf8("\uFEFF"), "SAM1012"),
        ("a mark twice", () => Utf8("\uFEFF\uFEFF" + Head), "SAM1002"),
        ("a mark in the middle", () => Utf8("titel: Upp\uFEFFföljning\n"), "SAM1002"),
        ("UTF-16, little end first", () => Encoding.Unicode.GetBytes(Head), "SAM1019"),
        ("UTF-16, little end first, with a mark", () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Head)], "SAM1019"),
        ("UTF-16, big end first", () => Encoding.BigEndianUnicode.GetBytes(Head), "SAM1019"),
        ("UTF-16, big end first, with a mark", () => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Head)], "SAM1019"),
        ("Windows-1252", () => Encoding.Latin1.GetBytes(Head), "SAM1003"),
        ("all bytes", () => [.. Enumerable.Range(0, 500_000).Select(i => (byte)((i * 7_919) >> 3))], "SAM10"),
        ("an unclosed brace", () => Utf8("{ titel: Uppföljning"), "SAM1016"),
        ("an unclosed brace before 100,000 lines", () => Utf8("{ " + Repeat("titel: Uppföljning\n", 100_000)), "SAM10"),
        ("a sum of 20,000 terms", () => Utf8(Head + "frågor: [Fungerar det?]\nindex: { i: { värde: '" + string.Join(" + ", Enumerable.Repeat("q1", 20_000)) + "' } }\n"), "SAM3005"),
        ("300,000 keys", () => Utf8(Lines(0, 300_000, i => $"k{i}: a\n")), "SAM1001"),
        ("180,000 keys", () => Utf8(Lines(0, 180_000, i => $"k{i}: a\n")), "SAM1035"),
        ("45,000 keys", () => Utf8(Lines(0, 45_000, i => $"k{i}: a\n")), "SAM2101"),
        ("300,000 equal keys", () => Utf8(Repeat("k: a\n", 300_000)), "SAM1035"),
        ("45,000 equal keys", () => Utf8(Repeat("k: a\n", 45_000)), "SAM1011"),
        ("6,000 questions", () => Utf8(Head + "frågor:\n" + Lines(1, 6_000, i => $"  - {i}: Fråga {i}?\n")), "SAM2130"),
        ("400,000 commas", () => Utf8(Head + "frågor: [" + Repeat("a,", 400_000) + "]\n"), "SAM1035"),
        ("a line of two million colons", () => Utf8("titel: " + Repeat(": ", 940_000)), "SAM1018"),
        ("a line of a million hashes", () => Utf8("anonymt: nej\nfrågor:\n  - 1: a" + Repeat(" #", 900_000)), "SAM1014"),
    ];

    // The same of the text notation.
    private static readonly (string Name, Func<byte[]> Content, string Kind)[] TextCases =
    [
        ("100,000 parentheses", () => Utf8(new string('(', 100_000)), "SAM10"),
        ("100,000 parentheses in an expression", () => Utf8(Head + "1. Går det?\n2. Hur?\n   visa om: " + new string('(', 100_000) + "\n"), "SAM3005"),
        ("100,000 parentheses in a label", () => Utf8(Head + "1. Går det?\n   svar: " + new string('(', 100_000) + " | b | b\n"), "SAM2108"),
        ("100,000 brackets behind a question", () => Utf8(Head + "lagra: x\n1. Går det? " + Repeat("[AML]", 100_000) + "\n"), "SAM2101"),
        ("100,000 bars", () => Utf8(Head + "1. Går det?\n   svar: " + Repeat("| ", 100_000) + "\n"), "SAM"),
        ("40,000 options", () => Utf8(Head + "1. Går det?\n   svar: " + Repeat("a | ", 40_000) + "\n"), "SAM2130"),
        ("100,000 bars alone", () => Utf8(new string('|', 100_000)), "SAM10"),
        ("a line of 50 MB", () => Utf8("titel: " + new string('a', 50_000_000)), "SAM1001"),
        ("50 MB of lines", () => Utf8(Repeat("titel: Uppföljning\n", 2_600_000)), "SAM1001"),
        ("a line just below the limit", () => Utf8(Head + "källa: " + new string('a', 1_999_000)), "SAM2111"),
        ("a text of many lines just below the limit", () => Utf8(Head + "källa:\n" + Repeat("  a\n", 440_000)), "SAM"),
        ("1,900 levels of indentation", () => Utf8(Head + Lines(0, 1_900, i => new string(' ', i) + "a: b\n")), "SAM10"),
        ("10,000 levels of indentation", () => Utf8(Head + Lines(0, 10_000, i => new string(' ', i) + "a:\n")), "SAM1001"),
        ("1,900 levels below a question", () => Utf8(Head + "svra: x\n1. Går det?\n" + Lines(1, 1_900, i => new string(' ', i) + "a\n")), "SAM2101"),
        ("1,900 levels back and forth", () => Utf8(Head + Lines(0, 1_900, i => new string(' ', i % 2 == 0 ? i / 2 : 1_900 - (i / 2)) + "hjälp:\n")), "SAM"),
        ("40,000 lines without structure", () => Utf8(Repeat("hej hopp\n", 40_000)), "SAM1040"),
        ("100,000 lines without structure", () => Utf8(Repeat("hej hopp\n", 100_000)), "SAM1035"),
        ("100,000 equal questions", () => Utf8(Head + Repeat("1. Går det?\n", 100_000)), "SAM1035"),
        ("40,000 equal questions", () => Utf8(Head + Repeat("1. Går det?\n", 40_000)), "SAM2130"),
        ("40,000 equal parts", () => Utf8(Head + "1. Går det?\n" + Repeat("   a) b\n", 40_000)), "SAM1011"),
        ("40,000 misspelt details", () => Utf8(Head + "1. Går det?\n" + Repeat("   hjlp: a\n", 40_000)), "SAM"),
        ("40,000 equal headings", () => Utf8(Head + "1. Går det?\n1. Hur?\n" + Repeat("## Område\n", 40_000)), "SAM2106"),
        ("400,000 semicolons on a line", () => Utf8(Head + "1. Går det?\nindex i: q1" + Repeat("; ", 400_000) + "\n"), "SAM1035"),
        ("100,000 lines of bullets", () => Utf8(Head + Repeat("- \n", 100_000)), "SAM"),
        ("6,000 questions", () => Utf8(Head + Lines(1, 6_000, i => $"{i}. Fråga {i}?\n")), "SAM2130"),
        ("45,000 names", () => Utf8(Head + Lines(0, 45_000, i => $"k{i}: a\n")), "SAM2101"),
        ("40,000 quotes", () => Utf8(Head + "svra: x\n1. Går det?\n" + Repeat("   \"a\n", 40_000)), "SAM2101"),
        ("a million backslashes in a quote", () => Utf8(Head + "svra: x\n1. \"" + new string('\\', 1_000_000) + "\n"), "SAM2101"),
        ("400,000 colons", () => Utf8(Head + Repeat("a:", 400_000) + "\n"), "SAM"),
        ("NUL", () => Utf8("titel: Upp\0följning\n"), "SAM1002"),
        ("two million NUL", () => new byte[2_000_000], "SAM1002"),
        ("U+2028", () => Utf8("titel: Upp\u2028följning\n"), "SAM1002"),
        ("a lone surrogate", () => [.. Utf8("titel: Upp"), 0xED, 0xA0, 0x80, .. Utf8("följning\n")], "SAM1003"),
        ("100,000 joiners", () => Utf8("titel: " + Repeat("\u200D", 100_000)), "SAM1002"),
        ("a mark alone", () => Utf8("\uFEFF"), "SAM1012"),
        ("UTF-16, little end first", () => Encoding.Unicode.GetBytes(Head), "SAM1019"),
        ("UTF-16, little end first, with a mark", () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Head)], "SAM1019"),
        ("UTF-16, big end first, with a mark", () => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Head)], "SAM1019"),
        ("Windows-1252", () => Encoding.Latin1.GetBytes(Head), "SAM1003"),
        ("all bytes", () => [.. Enumerable.Range(0, 500_000).Select(i => (byte)((i * 7_919) >> 3))], "SAM10"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    public static TheoryData<string> TextNames => [.. TextCases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task GivesAnErrorSoonAndInLittleMemory(string name) => AssertCheap(Cases.Single(c => c.Name == name), Yaml);

    [Theory]
    [MemberData(nameof(TextNames))]
    public Task GivesAnErrorSoonAndInLittleMemoryInTheTextNotation(string name) => AssertCheap(TextCases.Single(c => c.Name == name), Text);

    private static async Task AssertCheap((string Name, Func<byte[]> Content, string Kind) hostile, string fileName)
    {
        using var folder = new HostileFolder(hostile.Content(), fileName);
        var small = await SmallFile.Value;
        var least = TimeSpan.MaxValue;
        for (var attempt = 1; attempt <= Attempts && least > small + MaxTime; attempt++)
        {
            var (run, costs) = await RunCosts.MeasureAsync(folder.Path, $"check {fileName}");
            Assert.Equal((1, ""), (run.ExitCode, run.Messages));
            Assert.Contains(hostile.Kind, run.Text, StringComparison.Ordinal);
            Assert.InRange(costs.PeakBytes, 0, MaxBytes);
            least = costs.Time < least ? costs.Time : least;
        }

        Assert.InRange(least, TimeSpan.Zero, small + MaxTime);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Lines(int first, int count, Func<int, string> line) => string.Concat(Enumerable.Range(first, count).Select(line));
}
