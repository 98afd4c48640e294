namespace SurveyApi.LoadTest;

/// <summary>What one kind of request took.</summary>
internal sealed record LoadResult(string Name, TimeSpan Elapsed, double[] Milliseconds, int Errors)
{
    public double PerSecond => Milliseconds.Length / Elapsed.TotalSeconds;

    /// <summary>The time within which that many of a hundred requests were answered (nearest rank).</summary>
    public double Percentile(int percent) => Milliseconds[Math.Max(0, (int)Math.Ceiling(Milliseconds.Length * percent / 100.0) - 1)];
}
