using Sam;

namespace FormTests;

/// <summary>What our questionnaire gives for answers that we made up.</summary>
public class ScoringTests
{
    private static readonly Questionnaire Form =
        QuestionnaireText.Compile(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "arbetsplatsträff.sam.yaml")), "arbetsplatsträff.sam.yaml").Value;

    [Fact]
    public void TheQuestionnaireHasNothingToRemarkOn() =>
        Assert.Equal("", QuestionnaireText.Compile(QuestionnaireText.Write(Form), "igen.sam.yaml").Diagnostics.ToText(Language.Swedish));

    [Fact]
    public void NotApplicableLeavesTheBase()
    {
        var sheet = SomeAnswers.To(Form).Add(2, "e1", "ja", "4").Add("e1", "nej", "2").Add("e1", "NA", "3").Score();
        Assert.Equal(Rational.Of(2, 3), sheet["e1"].Item("1").SharePositive.Exact);
    }

    [Fact]
    public void AGroupOfTwoIsHidden()
    {
        var sheet = SomeAnswers.To(Form).Add(2, "e1", "ja", "4").Add(3, "e2", "nej", "2").Score();
        Assert.Equal(NullReason.Suppressed, sheet["e1"].Item("1").SharePositive.Reason);
    }

    /// <summary>Everything at once: a change of any figure shows as a line in the diff of ScoringTests.expected.txt.</summary>
    [Fact]
    public void AllFiguresAreThoseExpected() => Expected.Is(SomeAnswers.To(Form)
        .Add(3, "norr", "ja", "4")
        .Add(1, "norr", "nej", "2")
        .Add(3, "syd", "nej", "1")
        .Add(2, "syd", "NA", "5")
        .Score()
        .ToView());
}
