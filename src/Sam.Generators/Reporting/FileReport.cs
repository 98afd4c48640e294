using Microsoft.CodeAnalysis;
using Sam.Generators.Files;

namespace Sam.Generators.Reporting;

/// <summary>Diagnostics of the core that a build is to show, with the files that they are in. Equal by value.</summary>
/// <param name="Files">The files' names.</param>
/// <param name="Diagnostics">The diagnostics; their places name files as the core does.</param>
internal sealed record FileReport(Sequence<FileName> Files, Sequence<Diagnostic> Diagnostics)
{
    /// <summary>How many errors, and how many others, of one questionnaire a build shows.</summary>
    public const int Max = 100;

    public static FileReport Empty { get; } = new(default, default);

    /// <summary>One diagnostic about a whole file.</summary>
    public static FileReport At(string fullPath, DiagnosticDescriptor descriptor, params string[] quoted) => new(
        Sequence.Of(new FileName(fullPath, fullPath)),
        Sequence.Of(descriptor.At(StartOf(fullPath), quoted)));

    /// <summary>One diagnostic about no file.</summary>
    public static FileReport WithoutPlace(DiagnosticDescriptor descriptor, params string[] quoted) =>
        new(default, Sequence.Of(descriptor.At(new Place.InValue("", ""), quoted)));

    /// <summary>The beginning of a file.</summary>
    public static Place StartOf(string path) => new Place.InText(path, new TextSpan(0, 0), new TextRange(new TextPosition(1, 1), new TextPosition(1, 1)));

    /// <summary>
    /// The first diagnostics, errors counted apart from others and hints after warnings, and how many there are beside them. Hints that are
    /// left out are not counted: a build prints none, and must not fail for what it does not show.
    /// </summary>
    public FileReport Capped()
    {
        var errors = Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var others = Diagnostics.Where(d => d.Severity != Severity.Error).OrderBy(d => d.Severity == Severity.Hint).ToList();
        var left = errors.Skip(Max).Concat(others.Skip(Max)).ToList();
        if (left.Count == 0)
        {
            return this;
        }

        var shown = errors.Take(Max).Concat(others.Take(Max)).OrderBy(d => d, Diagnostic.ByPlace);
        var notable = left.Count(d => d.Severity != Severity.Hint);
        var more = BuildDiagnostics.MoreDiagnostics.At(StartOf(Files[0].Path), notable.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return this with { Diagnostics = (notable == 0 ? shown : shown.Append(more)).ToSequence() };
    }

    public void WriteTo(SourceProductionContext output, Language language)
    {
        foreach (var diagnostic in Diagnostics)
        {
            output.ReportDiagnostic(RoslynDiagnostic.Of(diagnostic, FullPathOf, language));
        }
    }

    private string FullPathOf(string path) => Files.FirstOrDefault(f => f.Path == path)?.FullPath ?? path;
}
