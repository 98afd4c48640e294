using Sam.Conditions;

namespace Sam.Counting;

/// <summary>How the engine in memory goes about it. All ways give the same counts.</summary>
/// <param name="Threads">How many threads share the work; null for one, or as many as there are processors where there is much to do.</param>
/// <param name="Lanes">How many codes of a sealed set are compared at a time.</param>
internal readonly record struct CountingMode(int? Threads, Lanes Lanes)
{
    public static CountingMode Default { get; } = new(null, Lanes.Widest);
}
