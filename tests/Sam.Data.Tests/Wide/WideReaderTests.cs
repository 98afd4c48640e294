using FsCheck;
using FsCheck.Fluent;
using Sam.Tables;
using Sam.Wide;

namespace Sam.Data.Tests.Wide;

/// <summary>Wide files are decoded from bytes; read as tables, cell by cell, they must give the same set and the same diagnostics.</summary>
public class WideReaderTests
{
    private const string Path = "made.svar.csv";

    [Fact]
    public void DecodingGivesWhatReadingCellByCellGives() => Check(500, seed =>
    {
        var content = new MadeFile(seed).Bytes();
        Assert.Equal(SetView.Of(AsTable(content, MadeFile.Organisation)), SetView.Of(AnswerFile.Read(content, Path, MadeFile.Questionnaire, MadeFile.Organisation)));
    });

    [Fact]
    public void SoDoFilesWhoseOrganisationNobodyDescribed() => Check(200, seed =>
    {
        var content = new MadeFile(seed).Bytes();
        Assert.Equal(SetView.Of(AsTable(content, null)), SetView.Of(AnswerFile.Read(content, Path, MadeFile.Questionnaire)));
    });

    [Fact]
    public void HowManyPartsAreDecodedAtOnceMakesNoDifference() => Check(300, seed =>
    {
        var content = new MadeFile(seed).Bytes(hasQuotes: false);
        var expected = SetView.Of(AsTable(content, MadeFile.Organisation));
        for (var parts = 1; parts < 6; parts++)
        {
            var said = new List<Diagnostic>();
            if (WideFile.Open(CsvText.Open(content, Path, said)!, Path, MadeFile.Questionnaire) is { } file)
            {
                Assert.Equal(expected, SetView.Of(AnswerFile.WithPath(WideReader.Read(file, MadeFile.Organisation, parts), Path, said)));
            }
        }
    });

    [Fact]
    public void CountingSomeResponsesAtATimeGivesWhatCountingAllGives() => Check(150, seed =>
    {
        var content = new MadeFile(seed).Bytes(hasQuotes: seed % 2 == 0);
        var read = AnswerFile.Read(content, Path, MadeFile.Questionnaire, MadeFile.Organisation);
        var plan = Score.Plan(MadeFile.Questionnaire);
        var expected = CountView.Of(Aggregates.Count(read.Value, plan), plan);
        var once = AnswerFile.Count(content, Path, MadeFile.Questionnaire, MadeFile.Organisation, plan);
        Assert.Equal(expected, CountView.Of(once.Value, plan));
        Assert.Equal(read.Diagnostics.ToText(Language.Swedish), once.Diagnostics.ToText(Language.Swedish));
        var said = new List<Diagnostic>();
        if (WideFile.Open(CsvText.Open(content, Path, said)!, Path, MadeFile.Questionnaire) is { } file)
        {
            var several = AnswerFile.WithPath(WideReader.Count(file, MadeFile.Organisation, plan, parts: 3, atOnce: 1), Path, said);
            Assert.Equal(expected, CountView.Of(several.Value, plan));
            Assert.Equal(read.Diagnostics.ToText(Language.Swedish), several.Diagnostics.ToText(Language.Swedish));
        }
    });

    [Fact]
    public void AFileReadInBlocksGivesWhatItGivesAsAWhole() => Check(300, seed =>
    {
        var content = new MadeFile(seed).Bytes(hasQuotes: false);
        var plan = Score.Plan(MadeFile.Questionnaire);
        var expected = AnswerFile.Count(content, Path, MadeFile.Questionnaire, MadeFile.Organisation, plan);
        foreach (var length in new[] { 1, 40, 300 })
        {
            if (CsvBlocks.Find(() => new MemoryStream(content), length) is { } blocks && AnswerFile.OpenBlocks(blocks, Path, MadeFile.Questionnaire) is { } file)
            {
                var counted = AnswerFile.WithPath(WideReader.Count(file, MadeFile.Organisation, plan, atOnce: 7), Path, []);
                Assert.Equal(CountView.Of(expected.Value, plan), CountView.Of(counted.Value, plan));
                Assert.Equal(expected.Diagnostics.ToText(Language.Swedish), counted.Diagnostics.ToText(Language.Swedish));
            }
        }

        var opened = AnswerFile.Count(() => new MemoryStream(content), Path, MadeFile.Questionnaire, MadeFile.Organisation, plan);
        Assert.Equal(CountView.Of(expected.Value, plan), CountView.Of(opened.Value, plan));
    });

    [Fact]
    public void BlocksAreTheWholeFileAndEndAtLines()
    {
        var content = "enhet;1\na;ja\nb;nej\n\nc;ja"u8.ToArray();
        var blocks = CsvBlocks.Find(() => new MemoryStream(content), 4)!;
        Assert.True(blocks.Count > 2);
        Assert.Equal(content, Enumerable.Range(0, blocks.Count).SelectMany(i => blocks.Read(i, out _).ToArray()));
        Assert.Equal(4, blocks.LineFeeds);
        Assert.All(Enumerable.Range(0, blocks.Count - 1), i => Assert.Equal((byte)'\n', blocks.Read(i, out _).Span[^1]));
        Assert.Null(CsvBlocks.Find(() => new MemoryStream([.. content, (byte)'"']), 4));
        Assert.Null(CsvBlocks.Find(() => new MemoryStream([.. content, 0xE4]), 4));
    }

    private static void Check(int times, Action<int> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<DoNotSize<int>>(), seed => holds(seed.Item)).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static ParseResult<ResponseSet> AsTable(byte[] content, Organisation? organisation)
    {
        var diagnostics = new List<Diagnostic>();
        return AnswerFile.OfTable(CsvTable.Read(content, Path, diagnostics), Path, MadeFile.Questionnaire, organisation, diagnostics);
    }
}
