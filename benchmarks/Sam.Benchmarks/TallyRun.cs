using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Sam.Columns;
using Sam.Conditions;
using Sam.Counting;

namespace Sam.Benchmarks;

/// <summary>
/// Counting beside a plain read of the same bytes, by a stopwatch: all ways in turn, the best of many rounds, so that what else the machine
/// does hits them alike. Also writes the data and the counts for the peers in benchmarks/peers.
/// </summary>
internal static class TallyRun
{
    /// <summary>Writes answers.csv (one row per response: unit, then a digit per answer, 9 for blank) and counts.csv (unit, item, code, count).</summary>
    public static void WriteData(int responses, string folder)
    {
        var made = new MadeSurvey(responses);
        Directory.CreateDirectory(folder);
        using (var answers = new StreamWriter(Path.Combine(folder, "answers.csv"), append: false, new UTF8Encoding(false), 1 << 20))
        {
            answers.Write("unit," + string.Join(',', Enumerable.Range(1, MadeSurvey.Items).Select(i => "q" + i.ToString(CultureInfo.InvariantCulture))) + "\n");
            for (var response = 0; response < responses; response++)
            {
                answers.Write(made.UnitOf[response].ToString(CultureInfo.InvariantCulture));
                foreach (var column in made.Columns)
                {
                    answers.Write(',');
                    answers.Write(column[response] == ChoiceColumn.BlankByte ? '9' : (char)('0' + column[response]));
                }

                answers.Write('\n');
            }
        }

        using var counts = new StreamWriter(Path.Combine(folder, "counts.csv"), append: false, new UTF8Encoding(false));
        counts.Write("unit,item,code,n\n");
        var counted = Aggregates.Count(made.Set(), PlanOf(made));
        foreach (var segment in counted.Segments.OrderBy(s => s.Units[0]))
        {
            for (var item = 0; item < MadeSurvey.Items; item++)
            {
                var histogram = counted.Of(segment, new Variable.OfItem(made.Questionnaire.Items[item].Code));
                foreach (var (code, n) in histogram.Counts.Select((n, code) => (code, n)).Append((9, histogram.Blank)).Where(c => c.Item2 > 0))
                {
                    counts.Write(FormattableString.Invariant($"{made.Organisation.Units[segment.Units[0]].Id[1..]},q{item + 1},{code},{n}\n"));
                }
            }
        }
    }

    /// <summary>Prints the best time of each way of counting, and what it is per answer and beside a plain read.</summary>
    public static void Print(int responses, int rounds, TextWriter output)
    {
        var made = new MadeSurvey(responses);
        var (set, plan) = (made.Set(), PlanOf(made));
        var closed = responses > 1_000_000 ? set : made.Set();
        var rows = responses <= 10_000 ? new Rows(made) : null;
        List<(string Name, Action Run)> unsorted =
        [
            ("plain read", () => Plain(made.Columns)),
            ("unsorted, 1 thread", () => ColumnCounter.Count(set, plan, new CountingMode(1, Lanes.Widest))),
            ("unsorted, 2 threads", () => ColumnCounter.Count(set, plan, new CountingMode(2, Lanes.Widest))),
        ];
        if (responses <= 1_000_000)
        {
            unsorted.Add(("dictionary", () => Rows.Dictionary(made)));
        }

        if (rows is not null)
        {
            unsorted.Add(("LINQ", () => rows.Linq()));
        }

        output.WriteLine(FormattableString.Invariant($"{responses} responses, {MadeSurvey.Items} items, {set.Segments.Count} segments, best of {rounds} rounds"));
        Print(unsorted, responses, rounds, output);
        output.WriteLine(FormattableString.Invariant($"peak memory until here {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB, the benchmark's own {(long)responses * (MadeSurvey.Items + 4) / 1_000_000} MB of it"));
        var watch = Stopwatch.StartNew();
        closed.Seal();
        output.WriteLine(FormattableString.Invariant($"sealing               {watch.Elapsed.TotalMilliseconds,10:F3} ms"));
        Print(
            [
                ("plain read", () => Plain(made.Columns)),
                ("sealed, 1 thread", () => ColumnCounter.Count(closed, plan, new CountingMode(1, Lanes.Widest))),
                ("sealed, 2 threads", () => ColumnCounter.Count(closed, plan, new CountingMode(2, Lanes.Widest))),
                ("sealed, 256 bits", () => ColumnCounter.Count(closed, plan, new CountingMode(1, Lanes.Vector256))),
            ],
            responses, rounds, output);
        output.WriteLine(FormattableString.Invariant($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB"));
    }

    /// <summary>Prints the best time of an index per unit, and what it is per response.</summary>
    public static void PrintIndex(int responses, int rounds, TextWriter output)
    {
        var means = new IndexMeans(responses, withObjects: true);
        (string Name, Action Run)[] ways =
        [
            ("compiled delegate", () => means.Delegate()),
            ("computed by columns", () => means.Computed()),
            ("counted per unit", () => means.Counted()),
            ("counted, sealed", () => means.CountedSealed()),
            ("LINQ", () => means.ByLinq()),
        ];
        var best = Best([.. ways.Select(w => w.Run)], rounds);
        output.WriteLine(FormattableString.Invariant($"index of 7 items, {responses} responses, best of {rounds} rounds"));
        for (var i = 0; i < ways.Length; i++)
        {
            output.WriteLine(FormattableString.Invariant($"{ways[i].Name,-22}{best[i].TotalMilliseconds,10:F3} ms {best[i].TotalMilliseconds * 1e6 / responses,8:F3} ns/response"));
        }
    }

    private static void Print(List<(string Name, Action Run)> ways, int responses, int rounds, TextWriter output)
    {
        var best = Best([.. ways.Select(w => w.Run)], rounds);
        var answers = (double)responses * MadeSurvey.Items;
        for (var i = 0; i < ways.Count; i++)
        {
            output.WriteLine(FormattableString.Invariant($"{ways[i].Name,-22}{best[i].TotalMilliseconds,10:F3} ms {best[i].TotalMilliseconds * 1e6 / answers,8:F3} ns/answer {best[i] / best[0],8:F1} x read"));
        }
    }

    /// <summary>Prints the best time of counting and of all figures of all units.</summary>
    public static void PrintScore(int responses, int units, int rounds, TextWriter output)
    {
        var made = new MadeSurvey(responses, "", units);
        var set = made.Set();
        var all = () => Score.Everything(set);
        var best = Best([() => Aggregates.Count(set, Score.Plan(made.Questionnaire)), () => all(), () => Touch(all())], rounds);
        var before = GC.GetAllocatedBytesForCurrentThread();
        all();
        output.WriteLine(FormattableString.Invariant(
            $"{responses} responses, {units} units: counted in {best[0].TotalMilliseconds:F2} ms, everything scored in {best[1].TotalMilliseconds:F0} ms ({(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6:F0} MB allocated), every figure read as well {best[2].TotalMilliseconds:F0} ms"));
    }

    // What is made only when asked for is asked for, in all units.
    private static long Touch(ScoreSheet sheet) => sheet.Questionnaires[0].Units.Sum(u => u.Items.Sum(i => i.Distribution.Count + i.Flags.Count + i.Description.N));

    /// <summary>The plan that counts every item.</summary>
    public static AggregationPlan PlanOf(MadeSurvey made) => new(made.Questionnaire.Items.Select(i => new Variable.OfItem(i.Code)));

    /// <summary>Reads all bytes and does next to nothing with them.</summary>
    public static ulong Plain(byte[][] columns)
    {
        var all = System.Numerics.Vector<ulong>.Zero;
        var (second, third, fourth) = (all, all, all);
        foreach (var column in columns)
        {
            var vectors = MemoryMarshal.Cast<byte, System.Numerics.Vector<ulong>>(column);
            for (var i = 0; i + 3 < vectors.Length; i += 4)
            {
                all ^= vectors[i];
                second ^= vectors[i + 1];
                third ^= vectors[i + 2];
                fourth ^= vectors[i + 3];
            }
        }

        return (all ^ second ^ third ^ fourth)[0];
    }

    private static TimeSpan[] Best(Action[] ways, int rounds)
    {
        var best = ways.Select(_ => TimeSpan.MaxValue).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var watch = Stopwatch.StartNew();
                ways[way]();
                best[way] = watch.Elapsed < best[way] ? watch.Elapsed : best[way];
            }
        }

        return best;
    }
}
