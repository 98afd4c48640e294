using System.Buffers;
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

        // Whoever counts a variable writes all of its cells.
        var cells = GC.AllocateUninitializedArray<long>(checked(set.Segments.Count * layout.Width));
        var isSealed = counted.All(c => c is Counted.Bytes { Sorted: not null });
        var rows = new Rows(layout, set.Segments.Count, cells, isSealed ? [] : set.AnalysedSegments);
        var tasks = TasksOf(set, counted, rows, mode.Lanes);
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

    // What there is to do, with about how many tenths of a nanosecond it takes per response.
    private static List<(Action Count, int Effort)> TasksOf(ResponseSet set, List<Counted> counted, Rows rows, Lanes lanes)
    {
        var tasks = new List<(Action, int)>();
        foreach (var bytes in counted.OfType<Counted.Bytes>().Where(b => b.Sorted is not null))
        {
            tasks.Add((() => CountSorted(bytes, set.Sealed!, rows, lanes), PlaneKernel.Pays(lanes) ? 1 : 10));
        }

        foreach (var pair in counted.OfType<Counted.Bytes>().Where(b => b.Sorted is null).Chunk(2))
        {
            tasks.Add((() => Scatter(pair, rows), 10 * pair.Length));
        }

        foreach (var codes in counted.Where(c => c is not Counted.Bytes))
        {
            tasks.Add((() => CountCodes(codes, set, rows), 40));
        }

        return tasks;
    }

    private static void CountSorted(Counted.Bytes bytes, SealedColumns columns, Rows rows, Lanes lanes) =>
        PlaneKernel.Count(bytes.Sorted, columns.Starts, bytes.Book.Entries.Count, rows.OffsetOf(bytes), rows.Layout.Width, rows.Cells, lanes);

    private static void Scatter(Counted.Bytes[] pair, Rows rows)
    {
        var widths = Array.ConvertAll(pair, p => p.Book.Entries.Count + AggregateLayout.FirstCode);
        var length = (rows.Count + 1) * widths.Sum();
        var narrow = ArrayPool<int>.Shared.Rent(length);
        var cells = narrow.AsSpan(0, length);
        cells.Clear();
        if (pair is [var first, var second])
        {
            ScatterKernel.Count(rows.Segments, first.All(), widths[0], second.All(), widths[1], cells);
        }
        else
        {
            ScatterKernel.Count(rows.Segments, pair[0].All(), widths[0], cells);
        }

        rows.Set(pair, widths, cells);
        ArrayPool<int>.Shared.Return(narrow);
    }

    private static void CountCodes(Counted counted, ResponseSet set, Rows rows)
    {
        rows.Clear(counted);
        var (width, offset, all) = (rows.Layout.Width, rows.OffsetOf(counted) + AggregateLayout.FirstCode, counted is Counted.Statuses);
        var codes = new int[Math.Min(set.ResponseCount, BlockLength)];
        for (var first = 0; first < set.ResponseCount; first += BlockLength)
        {
            var block = codes.AsSpan(0, Math.Min(BlockLength, set.ResponseCount - first));
            counted.Fill(first, block);
            for (var i = 0; i < block.Length; i++)
            {
                var segment = all ? set.SegmentAt(first + i) : rows.Segments[first + i];
                if (segment < rows.Count)
                {
                    rows.Cells[(segment * width) + offset + block[i]]++;
                }
            }
        }
    }

    /// <summary>The rows of all segments, and the segment that each response counts in.</summary>
    private sealed record Rows(AggregateLayout Layout, int Count, long[] Cells, int[] Segments)
    {
        public int OffsetOf(Counted counted) => Layout.PlaceOf(counted.Variable, Column.NotShown);

        /// <summary>Sets a variable's cells to 0.</summary>
        public void Clear(Counted counted)
        {
            var (offset, width) = (OffsetOf(counted), counted.Book.Entries.Count + AggregateLayout.FirstCode);
            for (var row = 0; row < Count; row++)
            {
                Cells.AsSpan((row * Layout.Width) + offset, width).Clear();
            }
        }

        /// <summary>Sets variables' cells to what was counted in rows of these variables alone.</summary>
        public void Set(Counted.Bytes[] counted, int[] widths, ReadOnlySpan<int> narrow)
        {
            var (from, sum) = (0, widths.Sum());
            var areNeighbours = counted.Length == 2 && OffsetOf(counted[0]) + widths[0] == OffsetOf(counted[1]);
            foreach (var (variable, width) in areNeighbours ? [(counted[0], sum)] : counted.Zip(widths))
            {
                var offset = OffsetOf(variable);
                for (var row = 0; row < Count; row++)
                {
                    Counting.Cells.Widen(narrow.Slice((row * sum) + from, width), Cells.AsSpan((row * Layout.Width) + offset, width));
                }

                from += width;
            }
        }
    }
}
