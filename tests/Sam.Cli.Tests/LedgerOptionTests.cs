using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary><c>--ledger</c>: two reports after each other tell no more of a small group than one.</summary>
public sealed class LedgerOptionTests : IDisposable
{
    private const string Form = "enkät: e\ntitel: E\nperiod: 2025\nanonymt: ja\nminst-antal-svar: 3\nsvar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n";

    private readonly WorkFolder _folder = new();

    public LedgerOptionTests()
    {
        _folder.Write("e.sam.yaml", Form);
        _folder.Write("e.organisation.csv", "id;överordnad\nr;\na;r\nb;r\n");
        Answers(late: 0);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("score e.sam.yaml --format json --ledger l.json")]
    [InlineData("report e.sam.yaml --ledger l.json")]
    public async Task TheSameReportTwiceIsNothingNew(string arguments)
    {
        var first = await _folder.RunAsync(arguments);
        var ledger = _folder.ReadBytes("l.json");
        var second = await _folder.RunAsync(arguments);
        Assert.Equal((0, ""), (first.ExitCode, first.Messages));
        Assert.Equal((0, first.Text), (second.ExitCode, second.Text));
        Assert.Equal(ledger, _folder.ReadBytes("l.json"));
    }

    [Fact]
    public async Task AReportThatWouldDiscloseOneLateAnswerIsNotPrinted()
    {
        await _folder.RunAsync("score e.sam.yaml --ledger l.json");
        var ledger = _folder.ReadBytes("l.json");
        Answers(late: 1);
        var score = await _folder.RunAsync("score e.sam.yaml --ledger l.json");
        var report = await _folder.RunAsync("report e.sam.yaml --ledger l.json --output r.txt");
        Assert.All([score, report], run =>
        {
            Assert.Equal((1, ""), (run.ExitCode, run.Text));
            Assert.Contains("SAM8030", run.Messages, StringComparison.Ordinal);
        });
        Assert.False(File.Exists(_folder.PathOf("r.txt")));
        Assert.Equal(ledger, _folder.ReadBytes("l.json"));
        Assert.Equal(0, (await _folder.RunAsync("score e.sam.yaml")).ExitCode);
    }

    [Fact]
    public async Task AReportWithEnoughLateAnswersIsPrintedAndKept()
    {
        await _folder.RunAsync("score e.sam.yaml --ledger l.json");
        var ledger = _folder.Read("l.json");
        Answers(late: 3);
        var run = await _folder.RunAsync("score e.sam.yaml --ledger l.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.NotEqual("", run.Text);
        Assert.NotEqual(ledger, _folder.Read("l.json"));
    }

    [Fact]
    public async Task WhatIsNoLedgerLetsNothingThrough()
    {
        _folder.Write("l.json", "{}");
        var run = await _folder.RunAsync("score e.sam.yaml --ledger l.json");
        Assert.Equal((1, ""), (run.ExitCode, run.Text));
        Assert.Contains("SAM8032", run.Messages, StringComparison.Ordinal);
        Assert.Equal("{}", _folder.Read("l.json"));
    }

    [Fact]
    public async Task ALedgerThatCanNotBeWrittenLetsNothingThrough()
    {
        var run = await _folder.RunAsync("score e.sam.yaml --ledger borta/l.json");
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("borta/l.json", run.Messages, StringComparison.Ordinal);
    }

    private void Answers(int late) => _folder.Write("e.svar.csv", "enhet;1\n"
        + string.Concat(Enumerable.Repeat("a;ja\nb;nej\n", 4)) + string.Concat(Enumerable.Repeat("a;nej\n", late)));
}
