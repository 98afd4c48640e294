using VerifyXunit;

namespace Sam.Reporting.Tests;

public class ReportTests
{
    private static readonly ScoreSheet Sheet = SmallSurvey.Sheet();

    [Fact]
    public Task TheTextReportReadsLikeThis() => Verifier.Verify(Report.Of(Sheet, "r").ToText());

    [Fact]
    public Task TheEnglishReportReadsLikeThis() => Verifier.Verify(Report.Of(Sheet, "r", new ReportOptions { Language = Language.English }).ToText());

    [Fact]
    public Task TheReportOfALeafReadsLikeThis() => Verifier.Verify(Report.Of(Sheet, "b").ToText());

    [Fact]
    public Task TheMarkdownReportReadsLikeThis() => Verifier.Verify(Report.Of(Sheet, "r").ToMarkdown(), "md");

    [Fact]
    public Task TheJsonReportReadsLikeThis() => Verifier.Verify(Report.Of(Sheet, "r").ToJson(), "json");

    [Fact]
    public Task TheScoresInJsonReadLikeThis() => Verifier.Verify(Sheet.ToJson(), "json");

    [Fact]
    public Task TheScoresInTablesReadLikeThis() => Verifier.Verify(Sheet.ToTable());

    [Fact]
    public void AUnitThatDoesNotExistHasNoReport() => Assert.Throws<KeyNotFoundException>(() => Report.Of(Sheet, "x"));

    [Fact]
    public void HeadingsSkipNoLevelAndThereIsOneTitle()
    {
        var levels = Report.Of(Sheet, "r").Blocks.OfType<Block.Heading>().Select(h => h.Level).ToList();
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void EveryTableHasACaptionAndRowsAsWideAsItsHeader() => Assert.All(Report.Of(Sheet, "r").Blocks.OfType<Block.Table>(), table =>
    {
        Assert.NotEmpty(table.Caption);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
    });
}
