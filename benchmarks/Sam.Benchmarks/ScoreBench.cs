using BenchmarkDotNet.Attributes;

namespace Sam.Benchmarks;

/// <summary>CSV → columns → figures → report, step by step: 26 questions without conditions, 50 units.</summary>
[MemoryDiagnoser]
public class ScoreBench
{
    private const int Items = 26;

    private byte[] _csv = [];
    private Questionnaire _questionnaire = null!;
    private ResponseSet _set = null!;
    private ScoreSheet _sheet = null!;

    /// <summary>How many responses.</summary>
    [Params(242, 10_000)]
    public int Responses { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _questionnaire = QuestionnaireText.Compile(Made.Questionnaire(2) + string.Concat(Enumerable.Range(3, Items - 2).Select(i => $"  - {i}: Har ni arbetat med område nummer {i} under året?\n")), "made.sam.yaml").Value;
        _csv = Made.Answers(Responses, Items, units: 50);
        _set = AnswerFile.Read(_csv, "made.csv", _questionnaire).Value;
        _sheet = Score.Everything(_set);
    }

    [Benchmark(Baseline = true)]
    public object ReadAnswers() => AnswerFile.Read(_csv, "made.csv", _questionnaire).Value;

    [Benchmark]
    public object Count() => Aggregates.Count(_set, Score.Plan(_questionnaire));

    [Benchmark]
    public object ScoreEverything() => Score.Everything(_set);

    [Benchmark]
    public object Write() => Report.Of(_sheet, "alla").ToText();
}
