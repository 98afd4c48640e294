using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sam.Generators.Files;
using Sam.Generators.Reporting;
using RoslynDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Sam.Generators.Analyzers;

/// <summary>The descriptors of what analyzers say, in each language. The titles that an editor lists are in Swedish.</summary>
internal sealed class AnalyzerDescriptors
{
    /// <summary>The property of a diagnostic that holds the text to write instead.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The property of a diagnostic that holds the names of missing members, separated by commas.</summary>
    public const string Missing = "Missing";

    /// <summary>The property of a diagnostic that holds what an editor calls the fix, in the language of the project.</summary>
    public const string Title = "Title";

    private readonly RoslynDescriptor _swedish;
    private readonly RoslynDescriptor _english;

    public AnalyzerDescriptors(DiagnosticDescriptor kind)
    {
        Kind = kind;
        _swedish = RoslynDiagnostic.DescriptorOf(kind.Id.Text, Language.Swedish);
        _english = RoslynDiagnostic.DescriptorOf(kind.Id.Text, Language.English);
    }

    /// <summary>The kind in the core's catalogue.</summary>
    public DiagnosticDescriptor Kind { get; }

    public ImmutableArray<RoslynDescriptor> Supported => ImmutableArray.Create(_swedish);

    /// <summary>A diagnostic in the language of the project.</summary>
    /// <param name="location">Where.</param>
    /// <param name="options">Tell the language.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What the fix is called, and the property and value that it is made from; null if there is none.</param>
    public Microsoft.CodeAnalysis.Diagnostic At(Location location, AnalyzerOptions options, Message message, (Message Title, string Property, string Value)? fix)
    {
        var language = BuildOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).Language;
        var properties = fix is { } offered
            ? ImmutableDictionary<string, string?>.Empty.Add(Title, offered.Title.In(language)).Add(offered.Property, offered.Value)
            : ImmutableDictionary<string, string?>.Empty;
        return Microsoft.CodeAnalysis.Diagnostic.Create(language == Language.Swedish ? _swedish : _english, location, properties, message.In(language));
    }
}
