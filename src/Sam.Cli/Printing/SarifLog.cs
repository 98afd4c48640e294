using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sam.Printing;

/// <summary>Diagnostics as SARIF 2.1.0, which code hosts and editors read. No clock, no absolute path: the same files give the same bytes.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var rules = diagnostics.Select(d => d.Id).Distinct().Order().ToList();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, language);
            json.WriteString("language", language.Code());
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Id), language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<DiagnosticId> rules, Language language)
    {
        var version = typeof(SarifLog).Assembly.GetName().Version!.ToString(3);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sam");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            WriteRule(json, DiagnosticCatalogue.Find(id.Text)!, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor descriptor, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id.Text);
        json.WriteString("name", NameOf(descriptor));
        WriteText(json, "shortDescription", DiagnosticExplanation.Title(descriptor, language) + ".");
        WriteText(json, "fullDescription", DiagnosticExplanation.WithoutHoles(descriptor.Format.In(language)));
        json.WriteStartObject("help");
        json.WriteString("text", DiagnosticExplanation.Of(descriptor, language));
        json.WriteString("markdown", DiagnosticExplanation.Page(descriptor.Id.Text));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(descriptor.DefaultSeverity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id.Text);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message.In(language));
        if (diagnostic.Where.Path.Length > 0)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePhysical(json, diagnostic.Where);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteRelated(json, diagnostic, language);
        WriteFixes(json, diagnostic, language);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < diagnostic.Related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePhysical(json, diagnostic.Related[i]);
            WriteText(json, "message", new Message("Hör till det.", "Belongs to it.").In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            WriteText(json, "description", fix.Title.In(language));
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, diagnostic.Where.Path);
            json.WriteStartArray("replacements");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", edit.Range);
                WriteText(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePhysical(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place.Path);
        if (place.PrintedRange is { } range)
        {
            WriteRegion(json, "region", range);
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, TextRange range)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", range.Start.Line);
        json.WriteNumber("startColumn", range.Start.Column);
        json.WriteNumber("endLine", range.End.Line);
        json.WriteNumber("endColumn", range.End.Column);
        json.WriteEndObject();
    }

    // The title in English as one word: UnknownScale.
    private static string NameOf(DiagnosticDescriptor descriptor) => string.Concat(DiagnosticExplanation.Title(descriptor, Language.English)
        .Split([' ', '-', '’', '\'', ',', '.', '(', ')', '/', ':', '“', '”', '#'], StringSplitOptions.RemoveEmptyEntries)
        .Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    // Relative to where the tool was run; a colon in a name would otherwise begin a scheme.
    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
