using Sam.Syntax;
using Sam.Text;
using Sam.Yaml;

namespace Sam.Files;

/// <summary>The text of a file of translations → its texts by name.</summary>
internal static class SidecarReader
{
    /// <summary>The path of the translations into a language.</summary>
    public static string PathOf(string questionnaire, string language) =>
        $"{QuestionnaireText.StemOf(questionnaire)}.{language}{QuestionnaireText.YamlExtension}";

    /// <summary>The translations; what is wrong with the file goes to the diagnostics.</summary>
    public static Sidecar Read(string text, string path, string language, DiagnosticBag diagnostics)
    {
        var source = new SourceText(text, path);
        var root = new RawTextCheck(source, diagnostics).TryRepair(out var repaired) ? YamlReader.Read(source, repaired, diagnostics) : null;
        var texts = new List<EntrySyntax>();
        foreach (var entry in (root as MapSyntax)?.Entries ?? [])
        {
            if (entry.Value is ScalarSyntax { IsEmpty: false } value && !string.IsNullOrWhiteSpace(value.Text))
            {
                texts.Add(entry);
            }
            else
            {
                diagnostics.Add(SeveralFileDiagnostics.TranslationIsNoText.At(source.PlaceOf(entry.Key.Span)));
            }
        }

        if (root is not (null or MapSyntax))
        {
            diagnostics.Add(SeveralFileDiagnostics.TranslationIsNoText.At(source.PlaceOf(root.Span)));
        }

        return new Sidecar(language, source, texts);
    }
}
