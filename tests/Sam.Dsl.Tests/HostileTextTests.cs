using System.Diagnostics;

namespace Sam.Dsl.Tests;

/// <summary>Text that no author writes: a diagnostic, never an exception, and soon.</summary>
public class HostileTextTests
{
    private const string Head = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\n";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    // Name, text, the kinds of diagnostics that may come.
    private static readonly (string Name, Func<string> Text, string Kinds)[] Cases =
    [
        ("empty", () => "", "SAM1012"),
        ("only spaces", () => "   \n \n", "SAM1012"),
        ("only a mark", () => "\uFEFF", "SAM1012"),
        ("only comments", () => "# a\n# b\n", "SAM1012"),
        ("only a document start", () => "---\n", "SAM1013"),
        ("100,000 open brackets", () => new string('[', 100_000), "SAM1010"),
        ("10,000 open braces", () => string.Concat(Enumerable.Repeat("{a: ", 10_000)), "SAM1010"),
        ("10,000 list marks", () => string.Concat(Enumerable.Repeat("- ", 10_000)), "SAM1010"),
        ("10,000 complex keys", () => string.Concat(Enumerable.Repeat("? ", 10_000)), "SAM1010"),
        ("an unclosed brace", () => "{ titel: Uppföljning", "SAM1016"),
        ("an unclosed quote of 100,000 letters", () => "titel: \"" + new string('a', 100_000), "SAM1022 SAM2111 SAM4007"),
        ("a billion laughs", () => "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "SAM1007 SAM2101 SAM2110 SAM2111 SAM4007"),
        ("an anchor on itself", () => Head + "frågor: &a [*a]\n", "SAM1007"),
        ("a merge key", () => Head + "<<: { titel: Annan }\n", "SAM1007 SAM2111"),
        ("a tag of a type", () => "!!python/object:os.system [titel]\n", "SAM1008 SAM1013"),
        ("a directive", () => "%YAML 1.1\n---\n" + Head, "SAM2111"),
        ("an unknown directive", () => "%FEL\n---\n" + Head, "SAM2111 SAM1034"),
        ("NUL", () => "titel: Upp\0följning\nanonymt: nej\n", "SAM1002 SAM2111"),
        ("line separators", () => "titel: Upp\u2028följning\u2029\u0085\nanonymt: nej\n", "SAM1002 SAM2111"),
        ("bytes of another encoding", () => "titel: Uppf\uFFFDljning\nanonymt: nej\n", "SAM1003 SAM2111"),
        ("10,000 NUL", () => new string('\0', 10_000), "SAM1002 SAM1012"),
        ("a lone high surrogate", () => "titel: Uppföljning \uD83D\nanonymt: nej\n", "SAM1002 SAM2111"),
        ("a lone low surrogate", () => "titel: \uDE00 Uppföljning\nanonymt: nej\n", "SAM1002 SAM2111"),
        ("a surrogate at the end", () => Head + "# \uD83D", "SAM1002 SAM2111"),
        ("a scalar of 3 MB", () => "titel: " + new string('a', 3_000_000), "SAM1001"),
        ("a scalar just below the limit", () => Head + "källa: " + new string('a', 1_999_000), "SAM2111"),
        ("a key of 100,000 letters", () => Head + new string('a', 100_000) + ": b\n", "SAM2101 SAM2111 SAM1006"),
        ("100,000 keys", () => Head + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: a\n")), "SAM1035"),
        ("40,000 keys", () => Head + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"k{i}: a\n")), "SAM2101 SAM2111"),
        ("40,000 equal keys", () => Head + string.Concat(Enumerable.Repeat("titel: a\n", 40_000)), "SAM1011 SAM2111"),
        ("UTF-16 read as UTF-8", () => string.Concat(Head.Select(c => c + "\0")), "SAM1019"),
        ("a sum of 20,000 terms", () => Head + "frågor: [Fungerar det?]\nindex: { i: { värde: '" + string.Join(" + ", Enumerable.Repeat("q1", 20_000)) + "' } }\n", "SAM3005"),
        ("an expression of parentheses", () => Head + "frågor: [Fungerar det?]\nindex: { i: { värde: '" + new string('(', 3_900) + "' } }\n", "SAM3005"),
        ("a number of 100,000 digits", () => Head + "frågor:\n  - 1: Fungerar det?\n    vikt: " + new string('9', 100_000) + "\n", "SAM2124"),
        ("a scale to the end of the integers", () => "titel: Uppföljning\nanonymt: nej\nsvar: { från: -1000000, till: 2147483647 }\nfrågor: [Fungerar det?]\n", "SAM2130"),
        ("10,000 colons", () => Head + string.Concat(Enumerable.Repeat("a: b: c\n", 10_000)), "SAM1018 SAM1011 SAM2101 SAM2111"),
        ("old line breaks", () => Head.Replace('\n', '\r') + "frågor: [Fungerar det?]\r", ""),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void GivesADiagnosticAndSoon(string name)
    {
        var (_, text, kinds) = Cases.Single(c => c.Name == name);
        var written = text();
        var clock = Stopwatch.StartNew();
        var found = QuestionnaireText.Compile(written, "a.sam.yaml").Diagnostics;
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
        Assert.Empty(found.Select(d => d.Id.Text).Distinct().Except(kinds.Split(' ')));
        Assert.Equal(kinds.Length > 0, found.Any(d => d.Severity == Severity.Error));
        Assert.All(found, d => Spans.AssertInside(d, written));
    }
}
