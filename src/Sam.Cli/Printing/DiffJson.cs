using System.Text.Json;
using Sam.Writers;

namespace Sam.Printing;

/// <summary>What changed, as JSON.</summary>
internal static class DiffJson
{
    public static string Write(QuestionnaireDiff diff, string before, string after, Language language) => Json.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteString("verdict", Word(diff.Verdict));
        json.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteString("verdict", Word(change.Verdict));
            json.WriteStrings("items", change.Items.Select(i => i.Text));
            json.WriteString("index", change.Index);
            json.WriteString("text", change.Text.In(language));
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Word(Comparability verdict) => verdict switch
    {
        Comparability.Broken => "breaking",
        Comparability.WithCaution => "note",
        _ => "compatible",
    };
}
