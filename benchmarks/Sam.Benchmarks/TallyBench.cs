using BenchmarkDotNet.Attributes;
using Sam.Conditions;
using Sam.Counting;

namespace Sam.Benchmarks;

/// <summary>Counting 26 questions over some 4,000 units, beside a plain read of the same bytes.</summary>
[MemoryDiagnoser]
[MinColumn]
public class TallyBench
{
    private MadeSurvey _made = null!;
    private ResponseSet _set = null!;
    private ResponseSet _sealed = null!;
    private AggregationPlan _plan = null!;

    /// <summary>How many responses.</summary>
    [Params(242, 10_000, 1_000_000, 10_000_000)]
    public int Responses { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _made = new MadeSurvey(Responses);
        (_set, _sealed, _plan) = (_made.Set(), _made.Set(), TallyRun.PlanOf(_made));
        _sealed.Seal();
    }

    [Benchmark(Baseline = true)]
    public ulong PlainRead() => TallyRun.Plain(_made.Columns);

    [Benchmark]
    public object Unsorted() => ColumnCounter.Count(_set, _plan, new CountingMode(1, Lanes.Widest));

    [Benchmark]
    public object UnsortedTwoThreads() => ColumnCounter.Count(_set, _plan, new CountingMode(2, Lanes.Widest));

    [Benchmark]
    public object Sealed() => ColumnCounter.Count(_sealed, _plan, new CountingMode(1, Lanes.Widest));

    [Benchmark]
    public object SealedTwoThreads() => ColumnCounter.Count(_sealed, _plan, new CountingMode(2, Lanes.Widest));

    [Benchmark]
    public int Dictionary() => Rows.Dictionary(_made);
}
