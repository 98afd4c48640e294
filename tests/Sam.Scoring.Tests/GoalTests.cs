namespace Sam.Scoring.Tests;

/// <summary>Targets are met, partly met or not met, decided on exact values.</summary>
public class GoalTests
{
    private const string Units = "id;överordnad;inbjudna\nr;;\na;r;4\nb;r;4\n";

    [Theory]
    [InlineData("a;ja\na;ja\na;ja\na;ja\nb;ja\nb;ja\nb;ja\nb;ja\n", GoalStatus.Met, 2)]
    [InlineData("a;ja\na;ja\na;ja\na;ja\nb;ja\n", GoalStatus.Partly, 1)]
    [InlineData("a;ja\nb;ja\n", GoalStatus.NotMet, 0)]
    public void ARateIsMetPartlyWhereAUnitBelowMeetsItOrNot(string rows, GoalStatus expected, long reached)
    {
        var goal = Goal("svarsfrekvens: 80 %", rows);
        Assert.Equal((expected, reached, 2L), (goal.Status, goal.Reached, goal.Compared));
    }

    [Fact]
    public void ExactlyTheTargetIsMetAndJustBelowIsNot()
    {
        Assert.Equal(GoalStatus.Met, Goal("svarsfrekvens: 50 %", "a;ja\na;ja\nb;ja\nb;ja\n").Status);
        Assert.NotEqual(GoalStatus.Met, Goal("svarsfrekvens: 50,1 %", "a;ja\na;ja\nb;ja\nb;ja\n").Status);
    }

    [Fact]
    public void EveryItemMustReachATargetOfSharePositive()
    {
        const string Form = "titel: T\nanonymt: nej\nsvar: ja-nej\nmål: { andel-positiva: 60 % }\nfrågor:\n  - 1: Ett?\n  - 2: Två?\n";
        GoalResult Of(string answers) => Sheet.Of(Form, "enhet;1;2\n" + answers).Questionnaires[0].Goals[0];

        Assert.Equal(GoalStatus.Met, Of("a;ja;ja\n").Status);
        Assert.Equal((GoalStatus.Partly, 1L, 2L, Rational.Zero), (Of("a;ja;nej\n").Status!.Value, Of("a;ja;nej\n").Reached, Of("a;ja;nej\n").Compared, Of("a;ja;nej\n").Value.Exact!.Value));
        Assert.Equal(GoalStatus.NotMet, Of("a;nej;nej\n").Status);
        Assert.Equal((null, NullReason.NoAnswers), (Of("a;;\n").Status, Of("a;;\n").Reason));
    }

    [Fact]
    public void ARisingIndexNeedsARiseAndNoRiseIsNotMet()
    {
        GoalStatus? Of(string before, string now) => TwoWaves.Of(
            TwoWaves.Head + "frågor:\n  - 1: Ett?\nindex:\n  i: { frågor: [1] }\n", "enhet;1\na;" + before,
            TwoWaves.Head + "mål: { i: stigande }\nfrågor:\n  - 1: Ett?\nindex:\n  i: { frågor: [1] }\n", "enhet;1\na;" + now).Questionnaires[0].Goals[0].Status;

        Assert.Equal([GoalStatus.Met, GoalStatus.NotMet, GoalStatus.NotMet], new[] { Of("nej", "ja"), Of("ja", "ja"), Of("ja", "nej") }.Select(s => s!.Value));
    }

    [Fact]
    public void WithoutLastWaveNothingIsSaidOfWhatIsToRise()
    {
        var goal = Goal("svarsfrekvens: stigande", "a;ja\n");
        Assert.Equal((null, NullReason.NotComparable), (goal.Status, goal.Reason));
    }

    [Fact]
    public void AReachAndARiseMustBothHold()
    {
        GoalStatus? Of(string target) => TwoWaves.Of(
            TwoWaves.Head + "frågor:\n  - 1: Ett?\n", "enhet;1\na;ja\n", TwoWaves.Head + $"mål: {{ svarsfrekvens: {target} }}\nfrågor:\n  - 1: Ett?\n", "enhet;1\na;ja\na;ja\n",
            "id;inbjudna\na;4\n", "id;inbjudna\na;4\n").Questionnaires[0].Goals[0].Status;

        Assert.Equal(GoalStatus.Met, Of("[50 %, stigande]"));
        Assert.Equal(GoalStatus.NotMet, Of("[60 %, stigande]"));
    }

    [Fact]
    public void AHiddenUnitHasNoStatus()
    {
        var sheet = Sheet.Of("titel: T\nanonymt: ja\nsvar: ja-nej\nmål: { andel-positiva: 60 % }\nfrågor:\n  - 1: Ett?\n", "enhet;1\na;ja\n");
        Assert.All(sheet.Questionnaires[0].Goals, g => Assert.Equal((null, NullReason.Suppressed), (g.Status, g.Reason)));
        Assert.DoesNotContain(sheet.Findings, f => f is Finding.Goal);
    }

    private static GoalResult Goal(string target, string rows)
    {
        var form = QuestionnaireText.Compile($"enkät: e\ntitel: T\nanonymt: nej\nsvar: ja-nej\nmål: {{ {target} }}\nfrågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        var units = OrganisationFile.Read(System.Text.Encoding.UTF8.GetBytes(Units), "o.csv").Value;
        return Score.Everything(AnswerFile.Read(System.Text.Encoding.UTF8.GetBytes("enhet;1\n" + rows), "s.csv", form, units).Value).Questionnaires[0].Goals.First(g => g.UnitId == "r");
    }
}
