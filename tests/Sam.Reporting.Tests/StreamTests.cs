using System.Text;

namespace Sam.Reporting.Tests;

/// <summary>What comes from streams, and goes to them, is what arrays and strings give; streams stay open, and cancelling ends it.</summary>
public class StreamTests
{
    private const string Questionnaire = "questionnaires/skane-forvaltning-2023.sam.yaml";
    private const string Answers = "questionnaires/skane-forvaltning-2023.svar.csv";

    private static readonly Questionnaire Form = QuestionnaireText.Compile(
        Repository.ReadText(Questionnaire), Questionnaire, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null).Value;

    private static readonly byte[] Content = File.ReadAllBytes(Repository.PathOf(Answers));

    private static CancellationToken Never => TestContext.Current.CancellationToken;

    private static CancellationToken Cancelled => new(canceled: true);

    [Fact]
    public async Task AnswersAreTheSameHoweverTheyArrive()
    {
        using var slow = new SlowStream(Content);
        var expected = AnswerFile.Read(Content, Answers, Form);
        var read = await AnswerFile.ReadAsync(slow, Answers, Form, cancellationToken: Never);

        Assert.Equal(Score.Everything(expected.Value).ToJson(), Score.Everything(read.Value).ToJson());
        Assert.Equal(expected.Diagnostics, read.Diagnostics);
        Assert.False(slow.IsClosed);
    }

    [Fact]
    public async Task CountsAreTheSameHoweverTheyArrive()
    {
        var organisation = AnswerFile.Read(Content, Answers, Form).Value.Organisation;
        var plan = Score.Plan(Form);
        var expected = AnswerFile.Count(Content, Answers, Form, organisation, plan);
        var counted = await AnswerFile.CountAsync(new SlowStream(Content), Answers, Form, organisation, plan, Never);

        Assert.Equal(expected.Diagnostics, counted.Diagnostics);
        var wave = new SurveyWave(organisation, [Form]);
        Assert.Equal(Score.Of(expected.Value, wave).ToJson(), Score.Of(counted.Value, wave).ToJson());
    }

    [Fact]
    public async Task AnOrganisationIsTheSameHoweverItArrives()
    {
        const string Path = "questionnaires/vastmanland-2023.organisation.csv";
        var content = File.ReadAllBytes(Repository.PathOf(Path));
        Assert.Equal(OrganisationFile.Read(content, Path).Value.Units, (await OrganisationFile.ReadAsync(new SlowStream(content), Path, Never)).Value.Units);
    }

    [Fact]
    public async Task AnEmptyStreamIsAnEmptyFile()
    {
        var expected = AnswerFile.Read(default, Answers, Form);
        var read = await AnswerFile.ReadAsync(Stream.Null, Answers, Form, cancellationToken: Never);
        Assert.Equal(expected.Diagnostics, read.Diagnostics);
        Assert.Equal(0, read.Value.Count);
    }

    [Fact]
    public async Task ResponsesThatArriveOneByOneAreThoseThatAreAtHand()
    {
        var responses = SampleResponses.Create(Form, options: new SampleOptions { Count = 60 });
        var organisation = Organisation.Create(responses.SelectMany(r => r.Covers).Distinct().Order(StringComparer.Ordinal).Select(u => new Unit(u, parent: u == "alla" ? null : "alla"))
            .Prepend(new Unit("alla")).DistinctBy(u => u.Id)).Value;
        var (atOnce, oneByOne) = (new ResponseSetBuilder(Form, organisation), new ResponseSetBuilder(Form, organisation));
        foreach (var response in responses)
        {
            atOnce.Add(response);
        }

        await oneByOne.AddAsync(responses.ToAsyncEnumerable(), Never);

        Assert.Equal(Score.Everything(atOnce.Build().Value).ToJson(), Score.Everything(oneByOne.Build().Value).ToJson());
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    public async Task AReportHasTheBytesOfItsText(ReportFormat format)
    {
        var report = Report.Of(Sheet(), "alla");
        using var output = new MemoryStream();

        await report.WriteAsync(output, format, Never);

        var expected = format switch { ReportFormat.Text => report.ToText(), ReportFormat.Markdown => report.ToMarkdown(), _ => report.ToJson() };
        Assert.Equal(Encoding.UTF8.GetBytes(expected), output.ToArray());
        Assert.True(output.CanWrite);
    }

    [Fact]
    public async Task ScoresHaveTheBytesOfTheirJson()
    {
        using var output = new MemoryStream();
        await Sheet().WriteJsonAsync(output, cancellationToken: Never);
        Assert.Equal(Encoding.UTF8.GetBytes(Sheet().ToJson()), output.ToArray());
    }

    [Fact]
    public async Task WhatIsCancelledEndsWithoutReadingOrWriting()
    {
        using var slow = new SlowStream(Content);
        using var output = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnswerFile.ReadAsync(slow, Answers, Form, cancellationToken: Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OrganisationFile.ReadAsync(slow, Answers, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Report.Of(Sheet(), "alla").WriteAsync(output, ReportFormat.Text, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sheet().WriteJsonAsync(output, cancellationToken: Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ResponseSetBuilder(Form, Sheet().Wave.Organisation).AddAsync(SampleResponses.Create(Form).ToAsyncEnumerable(), Cancelled));

        Assert.Equal(0, slow.Reads);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task CancellingInTheMiddleEndsTheReading()
    {
        using var source = new CancellationTokenSource();
        using var slow = new SlowStream(Content) { AfterTenReads = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnswerFile.ReadAsync(slow, Answers, Form, cancellationToken: source.Token));
        Assert.InRange(slow.Reads, 10, 11);
    }

    private static ScoreSheet Sheet() => Score.Everything(AnswerFile.Read(Content, Answers, Form).Value);
}
