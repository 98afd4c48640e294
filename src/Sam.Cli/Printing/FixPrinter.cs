using System.Globalization;
using System.Text;

namespace Sam.Printing;

/// <summary>What <c>--fix</c> did or can do, for people.</summary>
internal static class FixPrinter
{
    /// <summary>A line for each mended fault.</summary>
    public static string Mended(IReadOnlyCollection<Diagnostic> mended, Language language)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in mended)
        {
            var word = new Message("rättat", "fixed").In(language);
            var place = diagnostic.Where.PrintedRange is { } range
                ? string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Where.Path}:{range.Start.Line}:{range.Start.Column}")
                : diagnostic.Where.Path;
            text.Append(CultureInfo.InvariantCulture, $"{place}: {word} {diagnostic.Id}: {DiagnosticPrinter.OneLine(diagnostic.CertainFix!.Title.In(language))}\n");
        }

        return text.ToString();
    }

    /// <summary>The sentence behind the summary that tells of <c>--fix</c>; empty if it would do nothing.</summary>
    public static string CanBeMended(IReadOnlyCollection<Diagnostic> diagnostics, Language language)
    {
        var count = diagnostics.Count(d => d.CertainFix is not null);
        var lead = count == diagnostics.Count
            ? new Message("Kan rättas", "Can be fixed")
            : new Message(string.Create(CultureInfo.InvariantCulture, $"{count} kan rättas"), string.Create(CultureInfo.InvariantCulture, $"{count} can be fixed"));
        return count == 0 ? "" : $" {lead.In(language)}: sam check --fix";
    }
}
