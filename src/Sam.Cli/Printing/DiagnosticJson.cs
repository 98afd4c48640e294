using System.Text.Json;
using Sam.Writers;

namespace Sam.Printing;

/// <summary>Diagnostics as JSON: an array ordered by file, line, column, id.</summary>
internal static class DiagnosticJson
{
    public static string Write(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        return Json.Write(json =>
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic, language);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>One of them, as an object.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id.Text);
        json.WriteString("severity", DiagnosticText.SeverityWord(diagnostic.Severity, Language.English));
        WritePlace(json, diagnostic.Where);
        json.WriteString("message", diagnostic.Message.In(language));
        json.WriteString("help", diagnostic.Id.HelpPage);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title.In(language));
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WriteRange(json, edit.Range);
                json.WriteString("text", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("certain", fix.IsCertain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The file and range of a place, as properties of the open object.</summary>
    public static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.Path);
        if (place.PrintedRange is { } range)
        {
            WriteRange(json, range);
        }
    }

    private static void WriteRange(Utf8JsonWriter json, TextRange range)
    {
        json.WriteNumber("line", range.Start.Line);
        json.WriteNumber("column", range.Start.Column);
        json.WriteNumber("endLine", range.End.Line);
        json.WriteNumber("endColumn", range.End.Column);
    }
}
