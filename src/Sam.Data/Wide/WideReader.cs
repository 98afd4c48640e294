namespace Sam.Wide;

/// <summary>A wide file → a response set. How many threads decode makes no difference to the set, nor to what is said.</summary>
internal static class WideReader
{
    // Below so many bytes a second thread costs more than it gives.
    private const int MinPart = 1_000_000;

    // More than two threads wait for the one that fills the columns.
    private const int MaxThreads = 4;

    /// <summary>Reads the answers of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisation">Who was asked; null to take the units of the answers.</param>
    /// <param name="parts">In how many parts the file is decoded at the same time; null to find out what pays.</param>
    public static ParseResult<ResponseSet> Read(WideFile file, Organisation? organisation, int? parts = null)
    {
        organisation ??= OrganisationFile.OfUnits(new UnitNames(file).All());
        var set = new WideSet(file, organisation);
        var split = file.Split(parts ?? Math.Clamp(Math.Min(Environment.ProcessorCount, file.Length / MinPart), 1, MaxThreads), organisation);
        var ahead = split.Skip(1).Select(p => Task.Factory.StartNew(
            () => p.Read(() => new WideBatch(file.Questionnaire)).ToList(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        var batch = new WideBatch(file.Questionnaire);
        foreach (var next in split[0].Read(batch.Cleared))
        {
            set.Add(next, split[0]);
        }

        set.End(split[0]);
        for (var i = 1; i < split.Count; i++)
        {
            foreach (var next in ahead[i - 1].GetAwaiter().GetResult())
            {
                set.Add(next, split[i]);
            }

            set.End(split[i]);
        }

        return set.Build();
    }
}
