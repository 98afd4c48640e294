using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace Sam.Benchmarks;

/// <summary>
/// A wide file of 26 questions and four further columns, 2,000 units: read into a response set, counted without keeping answers, and what
/// it takes to look at the cells at all. The set is checked and routed, names that stand twice are looked for; the others do none of it.
/// </summary>
[MemoryDiagnoser]
public class ReadBench
{
    private const int Items = 26;
    private const int Units = 2_000;

    private byte[] _csv = [];
    private string _path = "";
    private Questionnaire _questionnaire = null!;
    private Organisation _organisation = null!;
    private AggregationPlan _plan = AggregationPlan.Nothing;

    /// <summary>How many responses.</summary>
    [Params(10_000, 1_000_000)]
    public int Responses { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_questionnaire, _organisation) = (Form(), Asked());
        _plan = Score.Plan(_questionnaire);
        _csv = Made(Responses);
        _path = Path.Combine(Path.GetTempPath(), $"sam-read-{Responses}.csv");
        File.WriteAllBytes(_path, _csv);
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark(Baseline = true)]
    public object ReadAnswers() => AnswerFile.Read(_csv, "made.csv", _questionnaire, _organisation).Value;

    [Benchmark]
    public object CountAnswers() => AnswerFile.Count(_csv, "made.csv", _questionnaire, _organisation, _plan).Value;

    /// <summary>Every cell of a question as bytes, nothing done with them.</summary>
    [Benchmark]
    public int CsvHelperSpans()
    {
        var sum = 0;
        using var reader = CsvReader.Create(_csv, new CsvReaderOptions { Separator = ',', HasHeader = true });
        while (reader.Read())
        {
            for (var i = 4; i < 4 + Items; i++)
            {
                sum += reader.GetSpan(i).Length;
            }
        }

        return sum;
    }

    /// <summary>Every cell of a question as text.</summary>
    [Benchmark]
    public int CsvHelperStrings()
    {
        var sum = 0;
        using var reader = CsvReader.Create(_csv, new CsvReaderOptions { Separator = ',', HasHeader = true });
        while (reader.Read())
        {
            for (var i = 4; i < 4 + Items; i++)
            {
                sum += reader.GetString(i).Length;
            }
        }

        return sum;
    }

    /// <summary>What one writes first; it holds for files without quotes only.</summary>
    [Benchmark]
    public int SplitAndParse()
    {
        var sum = 0;
        foreach (var line in File.ReadLines(_path).Skip(1))
        {
            var cells = line.Split(',');
            for (var i = 4; i < 4 + Items; i++)
            {
                sum += int.TryParse(cells[i], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
            }
        }

        return sum;
    }

    /// <summary>What is asked.</summary>
    internal static Questionnaire Form() => QuestionnaireText.Compile(
        "titel: Påhittad enkät\nanonymt: nej\nskalor:\n  grad: { alternativ: [1, 2, 3, 4], ej-aktuellt: NA }\nsvar: grad\nfrågor:\n"
        + string.Concat(Enumerable.Range(1, Items).Select(i => $"  - {i}: Fråga nummer {i}?\n")),
        "made.sam.yaml").Value;

    /// <summary>Who is asked.</summary>
    internal static Organisation Asked() => Organisation.Create(Enumerable.Range(0, Units).Select(i => new Unit(UnitOf(i), parent: "r")).Prepend(new Unit("r"))).Value;

    private static string UnitOf(int unit) => FormattableString.Invariant($"u{unit:0000}");

    private static byte[] Made(int responses)
    {
        using var bytes = new MemoryStream();
        Write(responses, bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes the file: 2 % blank, 3 % not applicable.</summary>
    internal static void Write(int responses, Stream file)
    {
        using var text = new StreamWriter(file, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        text.Write("svarande,enhet,roll,datum," + string.Join(",", Enumerable.Range(1, Items).Select(i => "q" + i.ToString(CultureInfo.InvariantCulture))) + "\n");
        var seed = 1u;
        for (var response = 0; response < responses; response++)
        {
            text.Write(FormattableString.Invariant($"r{response:0000000},{UnitOf((int)(response * 7919L % Units))},chef,2024-01-01"));
            for (var i = 0; i < Items; i++)
            {
                seed = unchecked((seed * 1664525) + 1013904223);
                text.Write(((seed >> 16) % 100) switch { < 70 => ",1", < 85 => ",2", < 92 => ",3", < 95 => ",4", < 98 => ",NA", _ => "," });
            }

            text.Write('\n');
        }
    }
}
