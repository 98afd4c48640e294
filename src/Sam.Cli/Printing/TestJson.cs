using System.Text.Json;
using Sam.Files;
using Sam.Writers;

namespace Sam.Printing;

/// <summary>What running examples gave, as JSON: an array of questionnaires.</summary>
internal static class TestJson
{
    public static string Write(IEnumerable<TestedQuestionnaire> tested, Language language) => Json.Write(json =>
    {
        json.WriteStartArray();
        foreach (var questionnaire in tested)
        {
            Write(json, questionnaire, language);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, TestedQuestionnaire tested, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", tested.Path);
        json.WriteBoolean("passed", tested.Passed);
        WriteDiagnostics(json, "faults", tested.Faults, language);
        json.WriteStartArray("checks");
        foreach (var result in tested.Results)
        {
            json.WriteStartObject();
            json.WriteNumber("check", result.Number);
            if (result.Case.Places.Case?.PrintedRange is { } range)
            {
                json.WriteNumber("line", range.Start.Line);
            }

            json.WriteBoolean("passed", result.Passed);
            WriteDiagnostics(json, "diagnostics", result.Diagnostics, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCoverage(json, tested.Coverage);
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, string name, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics)
        {
            DiagnosticJson.Write(json, diagnostic, language);
        }

        json.WriteEndArray();
    }

    private static void WriteCoverage(Utf8JsonWriter json, IReadOnlyList<CoverageGoal>? goals)
    {
        if (goals is null)
        {
            json.WriteNull("coverage");
            return;
        }

        json.WriteStartObject("coverage");
        json.WriteNumber("reached", goals.Count(g => g.IsReached));
        json.WriteNumber("goals", goals.Count);
        json.WriteStartArray("notReached");
        foreach (var goal in goals.Where(g => !g.IsReached))
        {
            json.WriteStartObject();
            json.WriteString("kind", CoverageWords.KindOf(goal));
            json.WriteString(goal is CoverageGoal.Band or CoverageGoal.Light ? "index" : "item", CoverageWords.SubjectOf(goal));
            json.WriteString("part", CoverageWords.KeyOf(goal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
