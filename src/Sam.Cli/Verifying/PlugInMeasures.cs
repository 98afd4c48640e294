using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Sam.Files;

namespace Sam.Verifying;

/// <summary>
/// The measures that an application brings, found by symbol in its assemblies and sources: classes that implement <see cref="IMeasure"/> and
/// say their name with <see cref="MeasureAttribute"/>. Nothing of theirs is run.
/// </summary>
internal sealed class PlugInMeasures
{
    // What a project with implicit usings does not write.
    private const string ImplicitUsings =
        "global using global::System; global using global::System.Collections.Generic; global using global::System.IO; global using global::System.Linq; " +
        "global using global::System.Net.Http; global using global::System.Threading; global using global::System.Threading.Tasks;";

    private readonly List<Sam.Diagnostic> _faults = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _isAnyUnread;

    private PlugInMeasures()
    {
    }

    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<Sam.Diagnostic> Faults => _faults;

    /// <summary>Reads assemblies and sources.</summary>
    /// <exception cref="UsageException">A file is missing, or is neither.</exception>
    public static PlugInMeasures In(IReadOnlyList<string> files)
    {
        var measures = new PlugInMeasures();
        var trees = new List<SyntaxTree>();
        var references = new List<MetadataReference>();
        foreach (var file in files)
        {
            if (file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
            {
                trees.Add(CSharpSyntaxTree.ParseText(FileReader.Text(file) ?? throw FileReader.Missing(file), path: FileReader.Shown(file)));
            }
            else if (file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            {
                measures.Add(File.Exists(file) ? file : throw FileReader.Missing(file), references);
            }
            else
            {
                throw new UsageException(new Message($"”{file}” är varken .dll eller .cs.", $"“{file}” is neither .dll nor .cs."));
            }
        }

        measures.Find(trees, references);
        return measures;
    }

    /// <summary>The same diagnostics, where unknown measures are either known here or errors.</summary>
    /// <param name="diagnostics">What the check said.</param>
    /// <param name="texts">The texts it is about.</param>
    public IEnumerable<Sam.Diagnostic> Judge(IEnumerable<Sam.Diagnostic> diagnostics, SourceTexts texts)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Id != ScoringDiagnostics.UnknownMeasure.Id || diagnostic.Where is not Place.InText place)
            {
                yield return diagnostic;
            }
            else if (!_isAnyUnread && Written(place, texts) is { } name && !_names.Contains(name))
            {
                var missing = CSharpDiagnostics.MeasureNotFound.At(place, name, _names.Count == 0 ? "–" : string.Join(", ", _names.Order(StringComparer.Ordinal)));
                yield return Spelling.Question(Spelling.Nearest(name, _names.Order(StringComparer.Ordinal))) is { } question
                    ? missing with { Message = missing.Message.And(question) }
                    : missing;
            }
        }
    }

    // The name as its author wrote it, without quotes; it is never longer than a line.
    private static string? Written(Place.InText place, SourceTexts texts) => texts.Line(place.File, place.Range.Start.Line)
        ?.Substring(place.Range.Start.Column - 1, place.Span.Length).Trim('"', '\'');

    private void Add(string file, List<MetadataReference> references)
    {
        if (IsAssembly(file))
        {
            references.Add(MetadataReference.CreateFromFile(file));
            return;
        }

        // What it would have held is not known, so no measure is called missing.
        _isAnyUnread = true;
        var start = new TextPosition(1, 1);
        _faults.Add(CSharpDiagnostics.PlugInUnreadable.At(
            new Place.InText(FileReader.Shown(file), new Sam.TextSpan(0, 0), new TextRange(start, start)),
            new Message("filen är inget bibliotek för .NET", "the file is no .NET library")));
    }

    private static bool IsAssembly(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            return image.HasMetadata && image.GetMetadataReader().IsAssembly;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private void Find(List<SyntaxTree> trees, List<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "plug-ins",
            trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings)),
            CompilerReferences.All.Concat(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _faults.AddRange(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(Fault));
        var measure = compilation.GetTypeByMetadataName("Sam.IMeasure");
        var attribute = compilation.GetTypeByMetadataName("Sam.MeasureAttribute");
        var assemblies = references.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Append(compilation.Assembly);
        foreach (var type in assemblies.SelectMany(a => TypesIn(a.GlobalNamespace)))
        {
            if (!type.IsAbstract && type.AllInterfaces.Contains(measure!, SymbolEqualityComparer.Default))
            {
                _names.UnionWith(NamesOf(type.GetAttributes(), attribute));
            }
        }
    }

    private static IEnumerable<string> NamesOf(ImmutableArray<AttributeData> attributes, INamedTypeSymbol? attribute) => attributes
        .Where(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute) && a.ConstructorArguments.Length == 1)
        .Select(a => a.ConstructorArguments[0].Value)
        .OfType<string>();

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(m => m is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(m));

    private static Sam.Diagnostic Fault(Microsoft.CodeAnalysis.Diagnostic fault)
    {
        var line = fault.Location.GetLineSpan();
        var said = $"{fault.Id} {fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('.')}";
        var place = new Place.InText(
            line.Path ?? "", new Sam.TextSpan(fault.Location.SourceSpan.Start, fault.Location.SourceSpan.Length), new TextRange(PositionOf(line.StartLinePosition), PositionOf(line.EndLinePosition)));
        return CSharpDiagnostics.PlugInUnreadable.At(place, said);
    }

    private static TextPosition PositionOf(LinePosition position) => new(position.Line + 1, position.Character + 1);
}
