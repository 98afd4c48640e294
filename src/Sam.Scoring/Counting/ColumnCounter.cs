using Sam.Columns;
using Sam.Conditions;

namespace Sam.Counting;

/// <summary>
/// The engine in memory: one pass over each column of a response set. Columns of bytes are scattered into the rows of segments, or, where
/// the set is sealed, counted segment by segment; all else code by code. Threads share the columns, and no two write to one cell.
/// </summary>
internal static class ColumnCounter
{
    // A thread is worth starting for a millisecond of work.
    private const long EffortPerThread = 10_000_000;

    // So many codes are asked for at a time.
    private const int BlockLength = 4096;

    public static Aggregates Count(ResponseSet set, AggregationPlan plan, CountingMode mode)
    {
        var counted = plan.Variables.Select(v => Counted.Of(set, v)).ToList();
        var layout = new AggregateLayout(counted.Select(c => KeyValuePair.Create(c.Variable, c.Book)));

        // One row more takes what is outside the analysis.
        var cells = new long[checked((set.Segments.Count + 1) * layout.Width)];
        var rows = RowsOf(set, layout, cells, counted.Any(c => c is not (Counted.Bytes { Sorted: not null } or Counted.Statuses)));
        var tasks = TasksOf(set, layout, counted, rows, cells, mode.Lanes);
        WorkShares.Run(tasks, mode.Threads ?? (int)Math.Clamp(tasks.Sum(t => (long)t.Effort * set.ResponseCount) / EffortPerThread, 1, Environment.ProcessorCount));
        return new Aggregates(set.Questionnaire, set.Organisation, layout, set.Segments, cells, StatesOf(set, plan));
    }

    private static SegmentStates StatesOf(ResponseSet set, AggregationPlan plan)
    {
        var states = new SegmentStates();
        foreach (var aggregation in plan.States)
        {
            var counted = aggregation.CountIn(set, [.. aggregation.Reads.Select(v => ResponseReading.Of(set, v))]);
            for (var segment = 0; segment < counted.Length; segment++)
            {
                states.Add(aggregation, set.Segments[segment], counted[segment]);
            }
        }

        return states;
    }

    // For each response where its row begins. Statuses are counted on the way.
    private static int[] RowsOf(ResponseSet set, AggregateLayout layout, long[] cells, bool areNeeded)
    {
        var status = new Variable.OfStatus();
        var first = layout.Has(status) ? layout.PlaceOf(status, 0) : -1;
        if (first < 0 && !areNeeded)
        {
            return [];
        }

        var rows = GC.AllocateUninitializedArray<int>(set.ResponseCount);
        var outside = set.Segments.Count * layout.Width;
        for (var response = 0; response < rows.Length; response++)
        {
            var row = set.SegmentAt(response) * layout.Width;
            rows[response] = set.IsInAnalysis(response) ? row : outside;
            if (first >= 0)
            {
                cells[row + first + (int)set.StatusAt(response)]++;
            }
        }

        return rows;
    }

    // What there is to do, with about how many tenths of a nanosecond it takes per response.
    private static List<(Action Count, int Effort)> TasksOf(ResponseSet set, AggregateLayout layout, List<Counted> counted, int[] rows, long[] cells, Lanes lanes)
    {
        var tasks = new List<(Action, int)>();
        foreach (var bytes in counted.OfType<Counted.Bytes>().Where(b => b.Sorted is not null))
        {
            var (options, offset) = (bytes.Book.Entries.Count, OffsetOf(layout, bytes));
            tasks.Add((() => PlaneKernel.Count(bytes.Sorted, set.Sealed!.Starts, options, offset, layout.Width, cells, lanes), PlaneKernel.Pays(lanes) ? 1 : 10));
        }

        foreach (var pair in counted.OfType<Counted.Bytes>().Where(b => b.Sorted is null).Chunk(2))
        {
            tasks.Add((() => Scatter(pair, layout, rows, cells), 10 * pair.Length));
        }

        foreach (var codes in counted.Where(c => c is not (Counted.Bytes or Counted.Statuses)))
        {
            tasks.Add((() => CountCodes(codes, OffsetOf(layout, codes), rows, cells), 40));
        }

        return tasks;
    }

    private static void Scatter(Counted.Bytes[] pair, AggregateLayout layout, int[] rows, long[] cells)
    {
        if (pair is [var first, var second])
        {
            ScatterKernel.Count(rows, first.All(), OffsetOf(layout, first), second.All(), OffsetOf(layout, second), cells);
        }
        else
        {
            ScatterKernel.Count(rows, pair[0].All(), OffsetOf(layout, pair[0]), cells);
        }
    }

    private static void CountCodes(Counted counted, int offset, int[] rows, long[] cells)
    {
        var codes = new int[Math.Min(rows.Length, BlockLength)];
        for (var first = 0; first < rows.Length; first += BlockLength)
        {
            var block = codes.AsSpan(0, Math.Min(BlockLength, rows.Length - first));
            counted.Fill(first, block);
            ScatterKernel.Count(rows.AsSpan(first, block.Length), block, offset, cells);
        }
    }

    private static int OffsetOf(AggregateLayout layout, Counted counted) => layout.PlaceOf(counted.Variable, Column.NotShown);
}
