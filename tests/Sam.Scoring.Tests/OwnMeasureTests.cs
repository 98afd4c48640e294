namespace Sam.Scoring.Tests;

/// <summary>A measure may ask for pairs of variables and for a state of its own; it computes from protected counts, whichever way they came about.</summary>
public class OwnMeasureTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(
        Some.Item("1") with { Measures = ["samma-svar", "andel-positiva-formulär"] },
        Some.Item("2"));

    private static readonly string[] Rows = ["e1: ja ja", "e1: ja nej", "e2: nej nej", "e3: ea nej", "e4: - ja"];

    private static readonly ScoringOptions Options = new() { Measures = [new SameAnswer(), new PositiveForms()] };

    [Fact]
    public void APairIsCountedResponseByResponse()
    {
        var set = Answers(Rows);
        var pair = new Variable.OfPair(new Variable.OfItem("1"), new Variable.OfItem("2"));
        var counts = Aggregates.Count(set, new AggregationPlan([pair, new Variable.OfStatus()])).Protect(PrivacyRules.Named);

        var table = new CrossTable(counts.Of(set.Organisation.Root, pair)!);
        Assert.Equal((1L, 1L, 1L, 1L), (table["ja", "ja"], table["ja", "nej"], table["nej", "nej"], table["ea", "nej"]));
        Assert.Equal(1, table[CodeBook.BlankCode, "ja"]);
        Assert.Equal(5, table.Cells.Sum(c => c.Count));
    }

    [Fact]
    public void AMeasureOfPairsAndOneOfAStateAreComputedForEveryUnit()
    {
        var sheet = Score.Everything(Answers(Rows), Options);

        Assert.Equal(Rational.Of(2, 3), sheet["region"].Item("1").FigureOf("samma-svar")!.Value.Exact);
        Assert.Equal(Rational.Of(2, 5), sheet["region"].Item("1").FigureOf("andel-positiva-formulär")!.Value.Exact);
        Assert.Equal(Rational.Of(1, 2), sheet["e1"].Item("1").FigureOf("samma-svar")!.Value.Exact);
        Assert.Empty(sheet.Diagnostics);
    }

    [Fact]
    public void InOnePassMergedFromPartsAndRolledUpTheFiguresAreTheSame()
    {
        var plan = Score.Plan(Form, Options);
        var whole = Answers(Rows);
        var wave = new SurveyWave(whole.Organisation, [Form]);
        var parts = Rows.Select(r => Aggregates.Count(Answers(r), plan)).Reverse().Aggregate((a, b) => a + b);

        var (once, merged) = (Score.Everything(whole, Options), Score.Of(parts, wave, Options));
        foreach (var unit in whole.Organisation.Units)
        {
            foreach (var name in new[] { "samma-svar", "andel-positiva-formulär" })
            {
                Assert.Equal(once[unit.Id].Item("1").FigureOf(name), merged[unit.Id].Item("1").FigureOf(name));
            }
        }
    }

    [Fact]
    public void AStateIsWithheldFromWhatIsTooSmallToBeShown()
    {
        var sheet = Score.Everything(Answers(Rows), Options with { Privacy = new PrivacyRules(2) });

        Assert.Equal(NullReason.Suppressed, sheet["e2"].Item("1").FigureOf("andel-positiva-formulär")!.Value.Reason);
        Assert.Equal(NullReason.Suppressed, sheet["e2"].Item("1").FigureOf("samma-svar")!.Value.Reason);
    }

    private static ResponseSet Answers(params string[] rows) => Some.Answers(Form, rows);

    /// <summary>The share that gave both questions the same valid answer.</summary>
    private sealed class SameAnswer : IMeasure
    {
        private static readonly Variable.OfPair Pair = new(new Variable.OfItem("1"), new Variable.OfItem("2"));

        public string Name => "samma-svar";

        public AggregationPlan Needs(MeasureRequest request) => new([Pair]);

        public Figure Compute(MeasureContext context)
        {
            var both = context.Of(Pair).Cells.Where(c => c.First.Option?.Kind == OptionKind.Valid && c.Second.Option?.Kind == OptionKind.Valid).ToList();
            return Figure.Share(both.Where(c => c.First.Code == c.Second.Code).Sum(c => c.Count), both.Sum(c => c.Count));
        }
    }

    /// <summary>The share of forms in which more than half of the answers given are positive.</summary>
    private sealed class PositiveForms : IMeasure
    {
        private static readonly Forms State = new();

        public string Name => "andel-positiva-formulär";

        public AggregationPlan Needs(MeasureRequest request) => new([], [State]);

        public Figure Compute(MeasureContext context)
        {
            var (positive, all) = context.StateOf(State);
            return Figure.Share(positive, all);
        }

        private sealed class Forms : Aggregation<(long Positive, long All)>
        {
            public override string Name => "forms";

            public override Sequence<Variable> Reads => [new Variable.OfItem("1"), new Variable.OfItem("2")];

            public override (long Positive, long All) Create() => (0, 0);

            public override (long Positive, long All) Add((long Positive, long All) state, ResponseRow row) =>
                (state.Positive + (2 * Count(row, e => e.Option!.IsPositive) > Count(row, _ => true) ? 1 : 0), state.All + 1);

            public override (long Positive, long All) Merge((long Positive, long All) state, (long Positive, long All) other) =>
                (state.Positive + other.Positive, state.All + other.All);

            private static int Count(ResponseRow row, Func<CodeEntry, bool> which) =>
                (row[0] is { } first && which(first) ? 1 : 0) + (row[1] is { } second && which(second) ? 1 : 0);
        }
    }
}
