using BenchmarkDotNet.Attributes;

namespace Sam.Benchmarks;

/// <summary>An index per unit: the time of computing it by columns and of counting it, beside a compiled delegate and LINQ.</summary>
[MinColumn]
public class IndexBench
{
    private IndexMeans _means = null!;

    /// <summary>How many responses.</summary>
    [Params(10_000, 1_000_000)]
    public int Responses { get; set; }

    [GlobalSetup]
    public void Setup() => _means = new IndexMeans(Responses, withObjects: true);

    [Benchmark(Baseline = true)]
    public object Delegate() => _means.Delegate();

    [Benchmark]
    public object Computed() => _means.Computed();

    [Benchmark]
    public object Counted() => _means.Counted();

    [Benchmark]
    public object CountedSealed() => _means.CountedSealed();

    [Benchmark]
    public int ByLinq() => _means.ByLinq();
}
