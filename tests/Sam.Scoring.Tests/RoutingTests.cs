namespace Sam.Scoring.Tests;

/// <summary>Conditions decide what is shown; what was not shown is in no base.</summary>
public class RoutingTests
{
    private const string Form = """
        titel: T
        anonymt: nej
        svar: ja-nej-ej-aktuellt
        enhetsegenskaper: { kemikalier: ja-nej }
        frågor:
          - 1: Ett?
          - 2: Två?
            visa-om: q1 = ja
          - 3: Tre?
            visa-om: q2 = nej
          - 4: Fyra?
            visa-om: enhet.kemikalier = ja
          - 5: Fem?
            visa-om: antal(q1..q3, nej) > 1
        index:
          andel-ja: { värde: "andel(alla, positiva)" }
          medel-ja: { frågor: [1, 2, 3], minst-besvarade: 2 }
        """;

    [Theory]
    [InlineData("1=ja 2=nej 3=ja", "1 2 3 4")]
    [InlineData("1=nej", "1 4")]
    [InlineData("1=ej-aktuellt", "1 4")]
    [InlineData("", "1 4")]
    [InlineData("1=ja 2=nej 3=nej", "1 2 3 4 5")]
    public void AConditionThatIsUnknownBecauseOfAnAnswerHidesTheItem(string answers, string shown) =>
        Assert.Equal(shown, string.Join(' ', Questionnaire.Shown(ResponseOf(answers), ResponseContext.None).Select(i => i.Code)));

    [Theory]
    [InlineData("ja", true)]
    [InlineData("nej", false)]
    [InlineData(null, true)]
    public void AMissingPropertyOfTheUnitShowsTheItem(string? chemicals, bool isShown)
    {
        var unit = new Unit("e", properties: chemicals is null ? default : [KeyValuePair.Create("kemikalier", chemicals)]);
        Assert.Equal(isShown, Questionnaire.IsShown(Questionnaire["4"], ResponseOf(""), new ResponseContext([unit])));
    }

    [Fact]
    public void AJointAnswerIsShownWhatHoldsForAnyUnitCovered()
    {
        var units = new[] { "nej", "ja" }.Select((c, i) => new Unit("e" + i, properties: [KeyValuePair.Create("kemikalier", c)]));
        Assert.True(Questionnaire.IsShown(Questionnaire["4"], ResponseOf(""), new ResponseContext(units)));
    }

    [Fact]
    public void AnAnswerToAnItemThatWasNotShownIsSetAsideAndSaid()
    {
        var builder = new ResponseSetBuilder(Questionnaire, Some.Organisation());
        builder.Add("1", ["e1"], [KeyValuePair.Create("1", "nej"), KeyValuePair.Create("2", "ja"), KeyValuePair.Create("4", "ja")]);
        var built = builder.Build();
        var item = Score.Everything(built.Value)["region"].Item("2");

        Assert.Contains(AnswerDiagnostics.AnswerToNotShown.Id, built.Diagnostics.Select(d => d.Id));
        Assert.Equal((0, 1), (item.Base.Shown, item.NotShown));
    }

    [Theory]
    [InlineData("1=ja 2=ja 4=nej", "2/3", "100")]
    [InlineData("1=nej 4=ej-aktuellt", "0", null)]
    [InlineData("", null, null)]
    public void AnIndexIsComputedForEachResponse(string answers, string? share, string? mean)
    {
        Assert.Equal(share, Questionnaire.ValueOf(Questionnaire.Scores[0], ResponseOf(answers), ResponseContext.None)?.ToString());
        Assert.Equal(mean, Questionnaire.ValueOf(Questionnaire.Scores[1], ResponseOf(answers), ResponseContext.None)?.ToString());
    }

    [Fact]
    public void AnIndexIsAveragedOverTheResponsesThatHaveIt()
    {
        var builder = new ResponseSetBuilder(Questionnaire, Some.Organisation());
        builder.Add("1", ["e1"], [KeyValuePair.Create("1", "ja"), KeyValuePair.Create("2", "ja"), KeyValuePair.Create("4", "ja")]);
        builder.Add("2", ["e2"], [KeyValuePair.Create("1", "nej"), KeyValuePair.Create("4", "ja")]);
        var indices = Score.Everything(builder.Build().Value)["region"].Indices;

        Assert.Equal((Rational.Of(3, 4), 2, 0), (indices[0].Value.Exact!.Value, indices[0].Scored, indices[0].Unscored));
        Assert.Equal((Rational.Of(100), 1, 1), (indices[1].Value.Exact!.Value, indices[1].Scored, indices[1].Unscored));
        Assert.True(indices[0].IsShare);
    }

    private static Questionnaire Questionnaire { get; } = QuestionnaireText.Compile(Form, "f.sam.yaml").Value;

    private static Response ResponseOf(string answers) => new("1", ["e1"], answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(a => a.Split('='))
        .Select(a => KeyValuePair.Create<ItemCode, Answer>(a[0], new Answer.Chosen([Questionnaire[a[0]].Scale!.Find(a[1])!]))));
}
