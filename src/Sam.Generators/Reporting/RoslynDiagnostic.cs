using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Sam.Generators.Reporting;

/// <summary>Diagnostics of the core as the compiler's: the same id, text, severity and place.</summary>
internal static class RoslynDiagnostic
{
    private const string Category = "Sam";

    // The message is made already; a brace in an author's text must stay a brace.
    private const string WholeMessage = "{0}";

    /// <summary>A diagnostic.</summary>
    /// <param name="diagnostic">What the core says.</param>
    /// <param name="fullPath">A file's path in the build by its path in the core.</param>
    /// <param name="language">The language of the message.</param>
    public static Microsoft.CodeAnalysis.Diagnostic Of(Diagnostic diagnostic, Func<string, string> fullPath, Language language) => Microsoft.CodeAnalysis.Diagnostic.Create(
        DescriptorOf(diagnostic.Id.Text, language),
        LocationOf(diagnostic.Where, fullPath),
        SeverityOf(diagnostic.Severity),
        diagnostic.Related.Select(p => LocationOf(p, fullPath)).ToImmutableArray(),
        properties: null,
        diagnostic.Message.In(language));

    /// <summary>The compiler's descriptor of a kind. What must be corrected can't be configured away, here as elsewhere.</summary>
    public static RoslynDescriptor DescriptorOf(string id, Language language)
    {
        var kind = DiagnosticCatalogue.Find(id) ?? throw new ArgumentException($"'{id}' is not in the catalogue", nameof(id));
        return new RoslynDescriptor(
            id,
            kind.Format.In(language),
            WholeMessage,
            Category,
            SeverityOf(kind.DefaultSeverity),
            isEnabledByDefault: true,
            helpLinkUri: kind.Id.HelpPage,
            customTags: kind.DefaultSeverity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
    }

    /// <summary>A place as the compiler shows it.</summary>
    public static Location LocationOf(Place place, Func<string, string> fullPath) => place switch
    {
        Place.InText text => Location.Create(
            fullPath(text.Path),
            new Microsoft.CodeAnalysis.Text.TextSpan(text.Span.Start, text.Span.Length),
            new LinePositionSpan(PositionOf(text.Range.Start), PositionOf(text.Range.End))),
        _ => Location.None,
    };

    // Hints are shown by editors and left out of a build's output, as the compiler's own are.
    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static LinePosition PositionOf(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
