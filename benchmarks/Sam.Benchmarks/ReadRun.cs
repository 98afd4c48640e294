using System.Diagnostics;
using CsvHelper;

namespace Sam.Benchmarks;

/// <summary>Reading answers by a stopwatch, all ways in turn in one process, and what memory a large file takes.</summary>
internal static class ReadRun
{
    /// <summary>Prints the first and the best time of looking at every cell, of reading and of counting.</summary>
    public static void Print(int responses, int rounds, TextWriter output)
    {
        using var file = new MemoryStream();
        ReadBench.Write(responses, file);
        var csv = file.ToArray();
        var (form, asked) = (ReadBench.Form(), ReadBench.Asked());
        var plan = Score.Plan(form);
        (string Name, Action Run)[] ways =
        [
            ("every cell's bytes", () => Look(csv)),
            ("AnswerFile.Read", () => AnswerFile.Read(csv, "made.csv", form, asked)),
            ("AnswerFile.Count", () => AnswerFile.Count(csv, "made.csv", form, asked, plan)),
        ];
        var (first, best) = (new TimeSpan[ways.Length], ways.Select(_ => TimeSpan.MaxValue).ToArray());
        for (var round = 0; round < rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var watch = Stopwatch.StartNew();
                ways[way].Run();
                first[way] = round == 0 ? watch.Elapsed : first[way];
                best[way] = watch.Elapsed < best[way] ? watch.Elapsed : best[way];
            }
        }

        output.WriteLine(FormattableString.Invariant($"{responses} rows, {csv.Length / 1e6:F0} MB, best of {rounds} rounds"));
        for (var way = 0; way < ways.Length; way++)
        {
            output.WriteLine(FormattableString.Invariant($"{ways[way].Name,-22}{best[way].TotalMilliseconds,10:F1} ms, first {first[way].TotalMilliseconds,8:F1} ms {best[way] / best[0],6:F1} x cells"));
        }
    }

    /// <summary>Writes the file of <see cref="ReadBench"/>.</summary>
    public static void Write(int responses, string path)
    {
        using var file = File.Create(path);
        ReadBench.Write(responses, file);
    }

    /// <summary>Counts such a file without holding it, makes all figures, and prints how long it took and the peak memory of the process.</summary>
    public static void PrintFile(string path, TextWriter output)
    {
        var (form, asked) = (ReadBench.Form(), ReadBench.Asked());
        var watch = Stopwatch.StartNew();
        var counted = AnswerFile.Count(() => File.OpenRead(path), "made.csv", form, asked, Score.Plan(form));
        var time = watch.Elapsed;
        var sheet = Score.Of(counted.Value, new SurveyWave(asked, Sequence.Of(form)));
        using var process = Process.GetCurrentProcess();
        output.WriteLine(FormattableString.Invariant(
            $"{sheet["r"].Response!.Responses} responses counted in {time.TotalSeconds:F1} s, scored after {watch.Elapsed.TotalSeconds:F1} s, {counted.Diagnostics.Count} diagnostics, peak memory {process.PeakWorkingSet64 / 1_000_000} MB"));
    }

    private static int Look(byte[] csv)
    {
        var sum = 0;
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',', HasHeader = true });
        while (reader.Read())
        {
            for (var i = 4; i < reader.FieldCount; i++)
            {
                sum += reader.GetSpan(i).Length;
            }
        }

        return sum;
    }
}
