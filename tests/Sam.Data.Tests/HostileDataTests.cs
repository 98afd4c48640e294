using System.Text;
using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>Files that no survey gives: always a value or diagnostics, never an exception.</summary>
public class HostileDataTests
{
    private const int Megabyte = 1_000_000;

    // Name, text, the ending of the path.
    private static readonly (string Name, Func<string> Text, string Ending)[] Cases =
    [
        ("5,000 columns", () => Row(Columns(5_000)) + Row(Columns(5_000).Select(_ => "ja")), ".csv"),
        ("5,000 equal columns", () => "enhet;" + Row(Enumerable.Repeat("q1", 5_000)) + "f01;" + Row(Enumerable.Repeat("ja", 5_000)), ".csv"),
        ("5,000 long columns that are almost questions", () => "enhet;" + Row(Enumerable.Range(0, 5_000).Select(i => $"Fungerar samarbetet på enheten{i}?")), ".csv"),
        ("5,000 properties in 20 objects", () => Json(Enumerable.Repeat("{" + string.Join(",", Columns(5_000).Select(c => $"\"{c}\":\"ja\"")) + "}", 20)), ".json"),
        ("200,000 separators", () => new string(';', 200_000), ".csv"),
        ("200,000 separators below a header", () => "enhet;1\nf01;ja" + new string(';', 200_000), ".csv"),
        ("NUL bytes", () => "enhet;1;F\nf01;ja;\0a\0\nf\0;\0;\n\0\n", ".csv"),
        ("100,000 NUL bytes", () => new string('\0', 100_000), ".csv"),
        ("NUL bytes in JSON", () => "[{\"enhet\":\"f\0\"}]", ".json"),
        ("a unit of 5 MB", () => "enhet;1\n" + new string('x', 5 * Megabyte) + ";ja\nf01;ja\n", ".csv"),
        ("an answer of 20 MB", () => "enhet;1;V\nf01;" + new string('x', 20 * Megabyte) + ";\nf01;ja;\n", ".csv"),
        ("several choices of 5 MB", () => "enhet;1;V\nf01;ja;" + new string('|', 5 * Megabyte) + "\n", ".csv"),
        ("a text of 20 MB in quotes", () => "enhet;1;F\nf01;ja;\"" + new string('\n', 20 * Megabyte) + "\"\n", ".csv"),
        ("a header of 4 MB", () => "enhet;1;" + new string('ä', 2 * Megabyte) + "\nf01;ja;\n", ".csv"),
        ("an unclosed quote of 5 MB", () => "enhet;1\nf01;\"" + new string('x', 5 * Megabyte), ".csv"),
        ("1,000,000 quotes", () => "enhet;1\nf01;" + new string('"', Megabyte), ".csv"),
        ("1,000,001 quotes", () => "enhet;1\nf01;" + new string('"', Megabyte + 1), ".csv"),
        ("1,000,000 line breaks", () => new string('\n', Megabyte), ".csv"),
        ("a number of 100,000 digits", () => "enhet;1;T\nf01;ja;" + new string('9', 100_000), ".csv"),
        ("a joint answer for 20,000 unknown units", () => "enheter;1\n" + string.Join('|', Columns(20_000)) + ";ja\n", ".csv"),
        ("a lone surrogate", () => "enhet;1\nf01\uD83D;ja\n", ".csv"),
        ("100,000 open brackets", () => new string('[', 100_000), ".json"),
        ("100,000 open braces", () => string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), ".json"),
        ("an array of everything", () => "[null, true, 1e999999, -0, \"\", [], {}, [[[]]], {\"enhet\": {\"a\": [1]}}, {\"\": null}]", ".json"),
        ("an unclosed string of 20 MB", () => "[{\"enhet\":\"" + new string('x', 20 * Megabyte), ".json"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void GivesAValueOrDiagnostics(string name)
    {
        var (_, text, ending) = Cases.Single(c => c.Name == name);
        ReadAsEverything(Encoding.UTF8.GetBytes(text()), "a" + ending);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomBytesGiveAValueOrDiagnostics(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var bytes = new byte[random.Next(2_000)];
            random.NextBytes(bytes);
            ReadAsEverything(bytes, i % 5 == 0 ? "a.json" : "a.csv");
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void DamagedFilesGiveAValueOrDiagnostics(int seed)
    {
        var random = new Random(seed);
        var files = new[] { "answers", "organisation", "published", "actions" }
            .SelectMany(f => DataCase.Names("tests/cases/" + f).Select(n => DataCase.Read("tests/cases/" + f, n)))
            .Where(c => c.Text.Length > 0)
            .ToList();
        for (var i = 0; i < 50; i++)
        {
            var given = files[random.Next(files.Count)];
            ReadAsEverything(Damaged(Encoding.UTF8.GetBytes(given.Text), random), given.Path);
        }
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.Insert(at, "\";,|\n\r\t\0[]{}"u8[random.Next(12)]);
                    break;
                case 2 when damaged.Count > 1:
                    damaged.RemoveAt(at);
                    break;
                default:
                    damaged.AddRange(damaged.Skip(at).Take(random.Next(60)).ToList());
                    break;
            }
        }

        return [.. damaged];
    }

    private static void ReadAsEverything(byte[] content, string path)
    {
        var answers = Frame.Answers(content, path);
        var alone = AnswerFile.Read(content, path, Frame.Questionnaire);
        var organisation = OrganisationFile.Read(content, path);
        var published = PublishedFile.Read(content, path, [Frame.Questionnaire], Frame.Organisation);
        var actions = ActionFile.Read(content, path, Frame.Questionnaire, Frame.Organisation);
        Assert.NotNull(OrganisationFile.OfUnitsIn([new(path, content)]));
        Assert.True(answers.Success && alone.Success && published.Success && actions.Success);
        Assert.NotEqual(organisation.Success, organisation.Diagnostics.Any(IsFatal));
        Assert.All(answers.Diagnostics.Concat(organisation.Diagnostics).Concat(published.Diagnostics).Concat(actions.Diagnostics).Select(d => d.Where.PrintedRange).OfType<TextRange>(), AssertForwards);
    }

    // A file that can't be read, or units that make no tree.
    private static bool IsFatal(Diagnostic diagnostic) =>
        diagnostic.Id.Text is "SAM6013" or "SAM6017" or "SAM6018" or "SAM7001" or "SAM7002" or "SAM7003" or "SAM7012" or "SAM6027" || (diagnostic.Id.Text == "SAM6021" && diagnostic.Where is not Place.InValue { JsonPath: [.., ']'] });

    private static void AssertForwards(TextRange range) => Assert.True(range.Start <= range.End, range.ToString());

    private static IEnumerable<string> Columns(int count) => Enumerable.Range(0, count).Select(i => $"k{i}").Prepend("enhet");

    private static string Row(IEnumerable<string> cells) => string.Join(';', cells) + "\n";

    private static string Json(IEnumerable<string> objects) => "[" + string.Join(",", objects) + "]";
}
