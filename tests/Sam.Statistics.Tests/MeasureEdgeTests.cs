namespace Sam.Statistics.Tests;

/// <summary>Where a measure has no value, what is hidden, and what an author or an application may decide.</summary>
public class MeasureEdgeTests
{
    private const string YesNo = "titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n    redovisa: [konfidensintervall]\n  - 2: Två?\n  - 3: Tre?\nindex:\n  i:\n    frågor: [1..3]\n    beräkning: andel\n    redovisa: [reliabilitet, konfidensintervall]\n";

    private const string Graded = "titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett\n    redovisa: [konfidensintervall]\n  - 2: Två\n  - 3: Tre\nindex:\n  i:\n    frågor: [1..3]\n    redovisa: [reliabilitet]\n";

    private const string Rows = "enhet;1;2;3\na;ja;ja;ja\na;nej;nej;nej\na;ja;ja;nej\nb;nej;nej;nej\nb;ja;;ja\n";

    [Fact]
    public void AShareHasNoReliabilityUnlessItsAuthorCallsItReflective()
    {
        var formative = Reliability(Scored.Of(YesNo, Rows));
        Assert.Equal(NullReason.NotComparable, formative.Reason);
        Assert.Equal("formative", formative.Details.Single(d => d.Name == "warnings").Parts[0].Name);

        var reflective = Reliability(Scored.Of(YesNo.Replace("beräkning: andel", "beräkning: andel\n    skala: reflektiv", StringComparison.Ordinal), Rows));
        var expected = Sam.Reliability.Of(ItemMoments.Of(3, new Rational?[][] { [1, 1, 1], [0, 0, 0], [1, 1, 0], [0, 0, 0] }))!;
        Assert.Equal((4L, expected.Alpha.Value), (reflective.N, reflective.Approximate));
        Assert.Contains(reflective.Details.Single(d => d.Name == "warnings").Parts, w => w is { Name: "smallSample", Word: "4" });
    }

    [Fact]
    public void AnAttitudeScaleHasNoneWhereItsAuthorCallsItFormative()
    {
        const string answers = "enhet;1;2;3\na;1;2;1\na;4;5;4\na;3;2;3\n";
        Assert.NotNull(Reliability(Scored.Of(Graded, answers)).Approximate);
        Assert.Null(Reliability(Scored.Of(Graded.Replace("[1..3]", "[1..3]\n    skala: formativ", StringComparison.Ordinal), answers)).Approximate);
        Assert.Equal(NullReason.TooFewItems, Reliability(Scored.Of(Graded.Replace("[1..3]", "[1]", StringComparison.Ordinal), answers)).Reason);
    }

    [Fact]
    public void NumbersWithFractionsAreSummedExactlyToo()
    {
        const string form = "titel: T\nanonymt: nej\nsvar: tal\nfrågor:\n  - 1: Ett\n  - 2: Två\nindex:\n  i: { frågor: [1, 2], skala: reflektiv, redovisa: [reliabilitet] }\n";
        var made = Reliability(Scored.Of(form, "enhet;1;2\na;1;2\na;0,25;1\na;3,5;2,75\nb;2;\nb;7;9\n"));
        var expected = Sam.Reliability.Of(ItemMoments.Of(2, new Rational?[][] { [1, 2], [Rational.Of(1, 4), 1], [Rational.Of(7, 2), Rational.Of(11, 4)], [7, 9] }))!;
        Assert.Equal((4L, expected.Alpha.Value, expected.SpearmanBrown.Value), (made.N, made.Approximate, made.Detail("spearmanBrown")));
    }

    [Fact]
    public void OneAnswerHasAMeanWithoutAnIntervalAndAShareWithOne()
    {
        var mean = Scored.Of(Graded, "enhet;1;2;3\na;4;3;\n")["alla"].Item("1").FigureOf("interval")!.Value;
        Assert.Equal(((Rational?)4, (double?)null), (mean.Exact, mean.Detail("lo")));
        Assert.Equal(NullReason.FewerThanTwo, mean.Details.Single(d => d.Name == "lo").Reason);

        var share = Scored.Of(YesNo, "enhet;1;2;3\na;ja;ja;\n")["alla"].Item("1").FigureOf("interval")!.Value;
        Assert.Equal((Rational.One, 1.0), (share.Exact!.Value, share.Detail("hi")));
        Assert.True(share.Detail("lo") > 0);

        var none = Scored.Of(YesNo, "enhet;1;2;3\na;;ja;ja\n")["alla"].Item("1").FigureOf("interval")!.Value;
        Assert.Equal((NullReason.NoAnswers, (double?)null), (none.Reason, none.Detail("lo")));
    }

    [Fact]
    public void WhenAllOfAFinitePopulationHaveAnsweredNothingIsUncertain()
    {
        var form = YesNo.Replace("svar: ja-nej", "svar: ja-nej-ej-aktuellt", StringComparison.Ordinal);
        var options = Scored.Options with { IsFinitePopulation = true };
        var all = Scored.Of(form, "enhet;1;2;3\na;ja;ja;ja\na;nej;nej;nej\na;NA;ja;nej\n", options)["alla"].Item("1").FigureOf("interval")!.Value;
        Assert.Equal((2L, 0.5, 0.5), (all.N, all.Detail("lo"), all.Detail("hi")));

        var exact = Scored.Of(form, "enhet;1;2;3\na;ja;ja;ja\na;nej;nej;nej\na;;;\n", new ScoringOptions
        {
            IsFinitePopulation = true,
            Measures = StatisticalMeasures.Of(new IntervalOptions { Level = 0.9, ShareMethod = IntervalMethod.ClopperPearson }),
        })["alla"].Item("1").FigureOf("interval")!.Value;
        var expected = FiniteShare.Exact(1, 2, 3, 0.9);
        Assert.Equal((expected.Lower, expected.Upper), (exact.Detail("lo"), exact.Detail("hi")));
        Assert.Equal("hypergeometric", exact.Details.Single(d => d.Name == "method").Word);
    }

    [Fact]
    public void AnIndexAveragedOverItemsHasNoIntervalAroundAnotherValue()
    {
        var sheet = Scored.Of(YesNo.Replace("beräkning: andel", "beräkning: andel\n    sammanvägning: frågor", StringComparison.Ordinal), Rows);
        Assert.Equal(NullReason.NotComparable, sheet["alla"].Indices[0].FigureOf("interval")!.Value.Reason);
        Assert.Equal("t", Scored.Of(YesNo, Rows)["alla"].Indices[0].FigureOf("interval")!.Value.Details.Single(d => d.Name == "method").Word);
    }

    [Fact]
    public void WhereFewerAnsweredEverythingThanAGroupNeedsReliabilityIsHidden()
    {
        var form = Graded.Replace("anonymt: nej", "anonymt: ja\nminst-antal-svar: 3", StringComparison.Ordinal);
        var few = Reliability(Scored.Of(form, "enhet;1;2;3\na;1;2;1\na;4;5;4\na;3;2;\na;3;;2\na;;2;2\n"));
        Assert.Equal((NullReason.Suppressed, true), (few.Reason, few.Details.IsEmpty));
        Assert.NotNull(Reliability(Scored.Of(form, "enhet;1;2;3\na;1;2;1\na;4;5;4\na;3;2;3\n")).Approximate);
    }

    private static Figure Reliability(ScoreSheet sheet) => sheet["alla"].Indices[0].FigureOf("reliability")!.Value;
}
