using System.Globalization;
using System.Text;
using Sam.Files;

namespace Sam.Printing;

/// <summary>Diagnostics in the formats of the tool.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>With code frames, for people.</summary>
    public static string Text(IEnumerable<Diagnostic> diagnostics, SourceTexts texts, Language language, Paint? paint = null)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            Append(text, diagnostic, texts, language, paint ?? Paint.None);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, SourceTexts texts, Language language, Paint paint)
    {
        var said = Sentences.Of(diagnostic, language);
        var line = OneLine(DiagnosticText.Line(diagnostic with { Message = new Message(said.First, said.First) }, language));
        var word = $"{DiagnosticText.SeverityWord(diagnostic.Severity, language)} {diagnostic.Id}";
        var at = line.IndexOf(word, StringComparison.Ordinal);
        var frame = CodeFrame.Of(diagnostic, texts, said.Guess, paint);
        text.Append(paint.Strong(line[..at])).Append(paint.Of(diagnostic.Severity, word)).Append(paint.Strong(line[(at + word.Length)..])).Append('\n');
        text.Append(frame);
        foreach (var more in new[] { frame.Length == 0 ? said.Guess : "", said.Rest, Choices(diagnostic, said, language) }.Where(t => t.Length > 0))
        {
            text.Append("   ").Append(more).Append('\n');
        }

        var page = (language == Language.Swedish ? "Läs mer" : "Read more") + ": " + diagnostic.Id.HelpPage;
        text.Append("   ").Append(paint.Faint(page)).Append("\n\n");
    }

    // What a tool could change, where the guess behind the carets does not say it.
    private static string Choices(Diagnostic diagnostic, Sentences said, Language language)
    {
        if (diagnostic.Fixes.IsEmpty || said.Guess.Length > 0)
        {
            return "";
        }

        var lead = diagnostic.Fixes.Count == 1 ? new Message("Rättning", "Fix") : new Message("Välj en rättning", "Choose a fix");
        return OneLine($"{lead.In(language)}: {string.Join("; ", diagnostic.Fixes.Select(f => f.Title.In(language)))}");
    }

    /// <summary>How many there are of each severity, as the last sentence for people.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics, int files, Language language)
    {
        var isSwedish = language == Language.Swedish;
        var parts = new[]
        {
            Count(diagnostics, Severity.Error, isSwedish ? ("fel", "fel") : ("error", "errors")),
            Count(diagnostics, Severity.Warning, isSwedish ? ("varning", "varningar") : ("warning", "warnings")),
            Count(diagnostics, Severity.Hint, isSwedish ? ("råd", "råd") : ("hint", "hints")),
        }.Where(p => p.Length > 0).ToList();
        var inFiles = isSwedish
            ? string.Create(CultureInfo.InvariantCulture, $"i {files} {(files == 1 ? "fil" : "filer")}")
            : string.Create(CultureInfo.InvariantCulture, $"in {files} {(files == 1 ? "file" : "files")}");
        return (parts.Count == 0 ? (isSwedish ? "Inga fel " : "No errors ") : string.Join(", ", parts) + " ") + inFiles + ".";
    }

    /// <summary>As MSBuild reads it: <c>fil.yaml(47,15): error SAM2104: …</c>; hints are messages.</summary>
    public static string MsBuild(IEnumerable<Diagnostic> diagnostics, Language language) => string.Concat(diagnostics.Select(d =>
        string.Create(CultureInfo.InvariantCulture, $"{PlaceOf(d)}: {Word(d.Severity)} {d.Id}: {OneLine(d.Message.In(language))}\n")));

    /// <summary>As GitHub's annotations.</summary>
    public static string GitHub(IEnumerable<Diagnostic> diagnostics, Language language) => string.Concat(diagnostics.Select(d =>
    {
        var range = d.Where.PrintedRange;
        var place = range is { } r
            ? string.Create(CultureInfo.InvariantCulture, $",line={r.Start.Line},col={r.Start.Column},endLine={r.End.Line},endColumn={r.End.Column}")
            : "";
        var kind = d.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        return $"::{kind} file={GitHubValue(d.Where.Path, isProperty: true)}{place},title={d.Id}::{GitHubValue(d.Message.In(language), isProperty: false)}\n";
    }));

    private static string PlaceOf(Diagnostic diagnostic) => diagnostic.Where.PrintedRange is { } range
        ? string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Where.Path}({range.Start.Line},{range.Start.Column})")
        : diagnostic.Where.Path.Length > 0 ? diagnostic.Where.Path : "sam";

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "message" };

    private static string Count(IReadOnlyCollection<Diagnostic> diagnostics, Severity severity, (string One, string Several) words)
    {
        var count = diagnostics.Count(d => d.Severity == severity);
        return count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? words.One : words.Several)}");
    }

    // A quoted text may hold line breaks and signs that steer a terminal.
    public static string OneLine(string text) => new(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());

    private static string GitHubValue(string text, bool isProperty)
    {
        var escaped = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : escaped;
    }
}
