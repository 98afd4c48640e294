namespace Sam.Dsl.Tests;

/// <summary>A fix that a tool applies leaves a file without that fault.</summary>
public class FixTests
{
    [Theory]
    [InlineData("svar: ja-nei\nfrågor:\n  - 1: Fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n    hjäp: Tänk efter.\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Tänk efter: fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - Tänk efter: fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar grupp #2?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n\t- 1: Fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n\u00A0 - 1: Fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar\u200B det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n    required: nej\n")]
    [InlineData("svar: ja-nej\nmål: { svarsfrekvens: 90 }\nfrågor:\n  - 1: Fungerar det?\n")]
    [InlineData("svar: { alternativ: [Nej, Ja], poäng: [0,5] }\nfrågor:\n  - 1: Fungerar det?\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - 2: Varför?\n    visa-om: \"q1 = neej\"\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - 2: Varför?\n    visa-om: q1 i (ja, nej)\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - N: Hur?\n  - 2: Varför?\n    visa-om: N = ja och ((q1 = ja) eller (q1 = nej))\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Finns det tid\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: \"Finns det tid.\"\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Finns det tid?\n    åtgärd-vid: [nej, nej]\n")]
    [InlineData("svar: ja-nej\nfrågor:\n  - 1: Finns det tid?\n    redovisa: [median, antal, median]\n")]
    [InlineData("svar: ja-nej\nsvarande: { roll: chef, metoder: [papper, intervjuv] }\nfrågor:\n  - 1: Finns det tid?\n")]
    public void TheFirstFixMendsTheFile(string text)
    {
        var whole = "titel: Uppföljning\nanonymt: nej\n" + text;
        var fixes = Assert.Single(QuestionnaireText.Compile(whole, "a.sam.yaml").Diagnostics).Fixes;
        var edit = Assert.Single(fixes[0].Edits);
        var mended = whole.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        Assert.Empty(QuestionnaireText.Compile(mended, "a.sam.yaml").Diagnostics);
    }
}
