namespace Sam.Extensions.Tests;

/// <summary>Registered measures are known to the compiler and computed by the scorer.</summary>
public class SurveyScorerTests
{
    private const string Form = "enkät: a\nfrågor:\n  - 1: Är målen kända?\n    svar: ja-nej\n    redovisa: [antal-svar-dubbelt]\n";

    [Fact]
    public async Task AMeasureThatIsRegisteredMayBeNamedAndIsComputed()
    {
        using var application = await new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Form).AddMeasure<Doubled>()).StartAsync(TestContext.Current.CancellationToken);

        var builder = new ResponseSetBuilder(application.Catalogue.Current["a"], Organisation.Create([new Unit("r")]).Value);
        builder.Add("1", ["r"], [new("1", "ja")]);
        builder.Add("2", ["r"], [new("1", "nej")]);
        var sheet = application.Scorer.Score(builder.Build().Value);

        Assert.Equal(4, sheet["r"].Item("1").FigureOf("antal-svar-dubbelt")!.Value.Exact);
    }

    [Fact]
    public async Task OneThatIsNotIsToldOfInTheLog()
    {
        using var application = await new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Form)).StartAsync(TestContext.Current.CancellationToken);
        Assert.Contains(application.Log, e => e.Message.Contains("antal-svar-dubbelt", StringComparison.Ordinal));
    }

    [Fact]
    public void OptionsOfTheApplicationReachTheScores()
    {
        using var application = new Application(sam => sam.AddMeasures([new Doubled()]), o => o.Scoring = new ScoringOptions { RoundsBeforeBands = true });
        Assert.True(application.Scorer.Options.RoundsBeforeBands);
        Assert.Equal(["antal-svar-dubbelt"], application.Scorer.Options.Measures.Select(m => m.Name));
    }

    private sealed class Doubled : IMeasure
    {
        public string Name => "antal-svar-dubbelt";

        public FigureKind Kind => FigureKind.Count;

        public AggregationPlan Needs(MeasureRequest request) => new([request.Subject.Variable]);

        public Figure Compute(MeasureContext context) => Figure.Count(2 * context.Answers.Entries.Sum(e => e.Count));
    }
}
