using System.Collections.Concurrent;

namespace Sam.Wide;

/// <summary>A wide file → a response set, or counts. How many threads decode makes no difference to either, nor to what is said.</summary>
internal static class WideReader
{
    // A part is so large that learning its words anew costs nothing, and so small that few parts at a time hardly need memory.
    private const int MinPart = 1_000_000;
    private const int MaxPart = 16_000_000;

    // More than a few threads wait for the one that fills the columns.
    private const int MaxThreads = 4;

    // So many responses are counted at a time that adding up the counts costs little.
    private const int CountedAtOnce = 500_000;

    /// <summary>Reads the answers of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisation">Who was asked; null to take the units of the answers.</param>
    /// <param name="parts">In how many parts the file is decoded, all at the same time; null to find out what pays.</param>
    public static ParseResult<ResponseSet> Read(WideFile file, Organisation? organisation, int? parts = null)
    {
        var set = new WideSet(file, organisation ?? OrganisationFile.OfUnits(new UnitNames(file).All()));
        Read(file, set, parts, () => { });
        return set.Build();
    }

    /// <summary>Counts the answers of a file; only some responses at a time are kept.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisation">Who was asked.</param>
    /// <param name="plan">What is counted.</param>
    /// <param name="parts">In how many parts the file is decoded, all at the same time; null to find out what pays.</param>
    /// <param name="atOnce">From how many responses on those at hand are counted.</param>
    public static ParseResult<Aggregates> Count(WideFile file, Organisation organisation, AggregationPlan plan, int? parts = null, int atOnce = CountedAtOnce)
    {
        var set = new WideSet(file, organisation) { KeptAtMost = atOnce + Blocks.ResponseBlock.Capacity };
        Aggregates? counted = null;
        Read(file, set, parts, () =>
        {
            if (set.Count >= atOnce)
            {
                var next = Aggregates.Count(set.Take(), plan);
                counted = counted is null ? next : counted + next;
            }
        });
        var rest = set.Build();
        var last = Aggregates.Count(rest.Value, plan);
        return new ParseResult<Aggregates>(counted is null ? last : counted + last, rest.Diagnostics);
    }

    // The first part of as many as there are threads is decoded here, the others meanwhile; then they are taken in order.
    private static void Read(WideFile file, WideSet set, int? given, Action afterBatch)
    {
        var threads = given ?? (int)Math.Clamp(Math.Min(Environment.ProcessorCount, file.Length / MinPart), 1, MaxThreads);
        var parts = file.Split(given ?? (int)Math.Max(1, file.Length / Math.Clamp(file.Length / threads, MinPart, MaxPart)), set.Organisation);
        var free = new ConcurrentBag<WideBatch>();
        WideBatch Batch() => free.TryTake(out var batch) ? batch.Cleared() : new WideBatch(file.Questionnaire);
        for (var first = 0; first < parts.Count; first += threads)
        {
            var group = parts.GetRange(first, Math.Min(threads, parts.Count - first));
            var ahead = group.Skip(1).Select(p => Task.Factory.StartNew(
                () => p.Read(Batch).ToList(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
            for (var i = 0; i < group.Count; i++)
            {
                foreach (var batch in i == 0 ? group[i].Read(Batch) : ahead[i - 1].GetAwaiter().GetResult())
                {
                    set.Add(batch, group[i]);
                    free.Add(batch);
                    afterBatch();
                }

                set.End(group[i]);
            }
        }
    }
}
