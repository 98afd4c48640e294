using System.Text;

namespace Sam.Reporting.Tests;

/// <summary>How many answered in a hidden unit is told, unless the rules say otherwise; then it is told nowhere.</summary>
public class HiddenParticipationTests
{
    private static readonly ScoreSheet Told = Sheet(new PrivacyRules(5));
    private static readonly ScoreSheet Untold = Sheet(new PrivacyRules(5) { HidesParticipation = true });

    [Fact]
    public void HowManyAnsweredIsToldUnlessTheRulesSayOtherwise()
    {
        Assert.Equal((2, false), (Told["e"].Response!.Answered, Told["e"].Response!.IsHidden));
        Assert.Contains("\"answered\": 2", Told.ToJson(unit: "e"), StringComparison.Ordinal);
    }

    [Fact]
    public void NoFormatTellsHowManyAnswered()
    {
        Assert.Equal(NullReason.Suppressed, Untold["e"].Response!.Rate.Reason);
        var json = Untold.ToJson(unit: "e");
        Assert.All(["answered", "complete", "partial", "breakOff", "nonResponse", "ineligible", "responses", "rate"], key =>
            Assert.Contains($"\"{key}\": null", json, StringComparison.Ordinal));
        var text = Report.Of(Untold, "e").ToText();
        Assert.Contains("Hur många som svarat visas inte, för att skydda små grupper.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2", text.Split("Metod")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("2", Untold.ToTable(unit: "e"), StringComparison.Ordinal);
    }

    [Fact]
    public void NorDoExplanationsOrMessages()
    {
        var explained = Untold["e"].Items.SelectMany(i => i.Measures.Select(m => i.FigureOf(m)!.Value)).Append(Untold["e"].Response!.Rate).Select(f => f.Explain());
        Assert.All(explained, e => Assert.True(e.Inputs.IsEmpty && e.Exclusions.IsEmpty && e.Bases.IsEmpty));
        Assert.Contains("SAM7005", Told.Diagnostics.Select(d => d.Id.Text));
        Assert.Empty(Untold.Diagnostics);
        Assert.Equal(0, Untold.Questionnaires[0].QualityOf(Untold.Wave.Organisation["e"])!.Responses);
    }

    [Fact]
    public void WhatIsShownIsToldAsBefore() =>
        Assert.Equal(Told["r"].Response! with { Unit = Untold["r"].Unit }, Untold["r"].Response);

    private static ScoreSheet Sheet(PrivacyRules rules)
    {
        var form = QuestionnaireText.Compile("titel: T\nanonymt: ja\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        var organisation = Organisation.Create([new Unit("r"), new Unit("e", parent: "r", invited: 1), new Unit("f", parent: "r", invited: 9)]).Value;
        var rows = string.Concat(Enumerable.Repeat("e;ja\n", 2).Concat(Enumerable.Repeat("f;nej\n", 6)));
        return Score.Everything(AnswerFile.Read(Encoding.UTF8.GetBytes("enhet;1\n" + rows), "s.csv", form, organisation).Value, new ScoringOptions { Privacy = rules });
    }
}
