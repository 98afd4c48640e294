using SurveyApi.Documents;

namespace SurveyApi.Answers;

/// <summary>
/// A response as it is sent: <c>{ "id": "…", "units": ["akuten"], "answers": { "1": "ja", "3": 4, "5": ["Lokaler", "Verktyg"] } }</c>. The
/// sender chooses the id, at random where the survey is anonymous, and sends the same again if no receipt came.
/// </summary>
internal sealed record ResponseBody
{
    public const int MaxId = 64;

    /// <summary>The name that diagnostics give the body.</summary>
    public const string Name = "body";

    public required string Id { get; init; }

    public required IReadOnlyList<string?> Units { get; init; }

    public string? Role { get; init; }

    public required IReadOnlyDictionary<string, AnswerValue> Answers { get; init; }

    /// <summary>An error if the id can't be an id.</summary>
    public Diagnostic? IdFault() => Id.Length is > 0 and <= MaxId && Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        ? null
        : AnswerDiagnostics.BadCell.At(
            new Place.InValue(Name, "$.id"),
            Message.Same(Id.Length <= MaxId ? Id : Id[..MaxId] + "…"),
            new Message($"ett id: 1–{MaxId} av a–z, 0–9, ”-”, ”_” och ”.”", $"an id: 1–{MaxId} of a–z, 0–9, “-”, “_” and “.”"));

    /// <summary>The response with the JSON path of each of its parts, so that what is wrong is said at its place.</summary>
    public RawResponse ToRaw() => new(
        Id,
        Units.Select((unit, i) => new RawCell("", unit ?? "", new Place.InValue(Name, $"$.units[{i}]"))).ToSequence(),
        Answers.Select(a => new RawCell(a.Key, a.Value.Text, new Place.InValue(Name, "$.answers." + a.Key))).ToSequence(),
        new Place.InValue(Name, "$")) { Role = Role };

    /// <summary>The same bytes for the same answers, in whatever order they were sent: what is kept, and what is compared.</summary>
    public string Canonical() => System.Text.Json.JsonSerializer.Serialize(
        this with { Answers = new SortedDictionary<string, AnswerValue>(Answers.ToDictionary(), StringComparer.Ordinal) }, ApiJson.Default.ResponseBody);
}
