using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sam.Reporting.Tests;

/// <summary>What is written of a sheet can be read as typed documents, and nothing of it is lost.</summary>
public class ScoreDocumentTests
{
    // Stricter than users' readers: a key that no document knows fails.
    private static readonly ScoreDocumentContext Strict = new(new JsonSerializerOptions(ScoreDocumentContext.Default.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });

    public static TheoryData<string> Accepted => new(Repository.Files("tests", "*.verified.json", SearchOption.AllDirectories).Where(IsOfScores));

    public static TheoryData<string> Questionnaires => new(Repository.Files("questionnaires", "*.sam.yaml"));

    [Theory]
    [MemberData(nameof(Accepted))]
    public void AcceptedResultsLoseNothing(string path) => LosesNothing(Repository.ReadText(path).TrimStart('\uFEFF'));

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void MadeUpAnswersLoseNothing(string path)
    {
        var form = Compile(path);
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var organisation = Organisation.Create([new Unit("r"), new Unit("a", level: "förvaltning", parent: "r"), new Unit("b", level: "förvaltning", parent: "r")]).Value;
            var builder = new ResponseSetBuilder(form, organisation);
            foreach (var response in SampleResponses.Create(form, organisation, new SampleOptions { Count = 40, Seed = seed }))
            {
                builder.Add(response);
            }

            var sheet = Score.Everything(builder.Build().Value, new ScoringOptions { Measures = StatisticalMeasures.Default });
            LosesNothing(sheet.ToJson());
            LosesNothing(sheet.ToJson(Language.English, "a"));
        }
    }

    [Fact]
    public void LastWaveLosesNothing()
    {
        var last = TwoYears("2024", null);
        LosesNothing(last.ToJson());
        LosesNothing(TwoYears("2025", last).ToJson());
    }

    [Fact]
    public async Task DocumentsAreTheSameFromAStream()
    {
        var sheet = TwoYears("2025", TwoYears("2024", null));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(sheet.ToJson()));

        var read = await ScoreDocuments.ReadAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal(Serialized(sheet.ToDocuments()), Serialized(read));
    }

    [Fact]
    public async Task CancelledReadingEnds() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => ScoreDocuments.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes("{}")), new CancellationToken(canceled: true)));

    [Fact]
    public void DocumentsSayWhatTheSheetSays()
    {
        var sheet = TwoYears("2025", TwoYears("2024", null));
        var document = Assert.Single(sheet.ToDocuments());
        Assert.Equal(sheet.Questionnaires[0].Units.Select(u => u.Unit.Id), document.Units.Select(u => u.Unit));

        foreach (var (unit, read) in sheet.Questionnaires[0].Units.Zip(document.Units))
        {
            Assert.Equal(Number(unit.Response!.Rate), read.Response!.Rate);
            Assert.Equal(unit.Items.Select(i => Number(i.Mean)), read.Items.Select(i => i.Measures.Mean?.Value));
            Assert.Equal(unit.Items.Select(i => Number(i.SharePositive)), read.Items.Select(i => i.Measures.Share?.Value));
            Assert.Equal(unit.Indices.Select(i => Number(i.Value)), read.Indices.Select(i => i.Value));
        }
    }

    [Fact]
    public void AKeyThatIsNewIsPassedOverByUsersAndRefusedHere()
    {
        var json = TwoYears("2024", null).ToJson();
        var newer = "{\n  \"addedLater\": 1," + json[1..];

        Assert.Equal(Serialized(ScoreDocuments.Read(json)), Serialized(ScoreDocuments.Read(newer)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(newer, Strict.ScoreDocument));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("7")]
    public void WhatIsNoSheetThrows(string json) => Assert.ThrowsAny<JsonException>(() => ScoreDocuments.Read(json));

    private static bool IsOfScores(string path)
    {
        using var json = JsonDocument.Parse(Repository.ReadText(path).TrimStart('\uFEFF'));
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("units", out _) && json.RootElement.TryGetProperty("rankings", out _);
    }

    private static void LosesNothing(string json)
    {
        var written = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Strict.ScoreDocument)!, Strict.ScoreDocument);
        using var before = JsonDocument.Parse(json);
        using var after = JsonDocument.Parse(written);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), JsonDifference.First(before.RootElement, after.RootElement, "$"));
    }

    private static string Serialized(IReadOnlyList<ScoreDocument> documents) => JsonSerializer.Serialize(documents, ScoreDocumentContext.Default.IReadOnlyListScoreDocument);

    private static double? Number(Figure figure) => figure.Exact is { } exact ? double.Parse(exact.ToDecimalText(15), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static ScoreSheet TwoYears(string year, ScoreSheet? previous)
    {
        var stem = "samples/TwoYears/egenkontroll-" + year;
        var organisation = OrganisationFile.Read(Bytes(stem + ".organisation.csv"), stem + ".organisation.csv").Value;
        var answers = AnswerFile.Read(Bytes(stem + ".svar.csv"), stem + ".svar.csv", Compile(stem + ".sam.yaml"), organisation).Value;
        return Score.Everything(answers, new ScoringOptions { Measures = StatisticalMeasures.Default, Previous = previous });
    }

    private static byte[] Bytes(string path) => File.ReadAllBytes(Repository.PathOf(path));

    private static Questionnaire Compile(string path) => QuestionnaireText.Compile(
        Repository.ReadText(path), path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null).Value;
}
