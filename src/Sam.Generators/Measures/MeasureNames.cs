using System.Collections.Immutable;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Sam.Generators.Measures;

/// <summary>The names in <c>[Measure("…")]</c> attributes, of the project's own classes and of those in referenced assemblies.</summary>
internal static class MeasureNames
{
    /// <summary>The attribute's full name.</summary>
    public const string Attribute = "Sam." + AttributeName;

    private const string AttributeName = "MeasureAttribute";
    private const string DeclaringAssembly = "Sam.Scoring";

    /// <summary>The names in a class's attributes.</summary>
    public static Sequence<string> In(ImmutableArray<AttributeData> attributes) => attributes
        .Where(a => a.ConstructorArguments.Length == 1)
        .Select(a => a.ConstructorArguments[0].Value)
        .OfType<string>()
        .ToSequence();

    /// <summary>The names in a referenced assembly: of a file, read once as long as the file is the same; of another project, from its symbols.</summary>
    public static KnownMeasures In(MetadataReference reference, CancellationToken stop) => reference switch
    {
        CompilationReference project => InSymbols(project.Compilation, stop),
        PortableExecutableReference file => InFile(file),
        _ => KnownMeasures.None,
    };

    private static KnownMeasures InSymbols(Compilation compilation, CancellationToken stop)
    {
        var isScoring = compilation.AssemblyName == DeclaringAssembly;
        if (!isScoring && !compilation.ReferencedAssemblyNames.Any(a => a.Name == DeclaringAssembly))
        {
            return KnownMeasures.None;
        }

        var names = new List<string>();
        var open = new Stack<INamespaceOrTypeSymbol>([compilation.Assembly.GlobalNamespace]);
        while (open.Count > 0)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                names.AddRange(In(member.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == Attribute).ToImmutableArray()));
            }
        }

        return new KnownMeasures(isScoring, names.OrderBy(n => n, StringComparer.Ordinal).ToSequence());
    }

    private static KnownMeasures InFile(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is { IsEmpty: false } modules ? InModule(modules[0].GetMetadataReader()) : KnownMeasures.None;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // The compiler says what is wrong with the reference.
            return KnownMeasures.None;
        }
    }

    private static KnownMeasures InModule(MetadataReader reader)
    {
        if (!reader.IsAssembly)
        {
            return KnownMeasures.None;
        }

        var isScoring = reader.StringComparer.Equals(reader.GetAssemblyDefinition().Name, DeclaringAssembly);
        if (!isScoring && !reader.AssemblyReferences.Any(a => reader.StringComparer.Equals(reader.GetAssemblyReference(a).Name, DeclaringAssembly)))
        {
            return KnownMeasures.None;
        }

        var names = reader.CustomAttributes.Select(reader.GetCustomAttribute).Where(a => IsMeasure(reader, a)).Select(a => FirstArgument(reader, a)).OfType<string>();
        return new KnownMeasures(isScoring, names.OrderBy(n => n, StringComparer.Ordinal).ToSequence());
    }

    private static bool IsMeasure(MetadataReader reader, CustomAttribute attribute)
    {
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MemberReference when reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent:
                var type = reader.GetTypeReference((TypeReferenceHandle)parent);
                return reader.StringComparer.Equals(type.Name, AttributeName) && reader.StringComparer.Equals(type.Namespace, "Sam");
            case HandleKind.MethodDefinition:
                var own = reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType());
                return reader.StringComparer.Equals(own.Name, AttributeName) && reader.StringComparer.Equals(own.Namespace, "Sam");
            default:
                return false;
        }
    }

    // ECMA-335, II.23.3: the prolog 1, then the constructor's arguments; the only one is a string.
    private static string? FirstArgument(MetadataReader reader, CustomAttribute attribute)
    {
        var value = reader.GetBlobReader(attribute.Value);
        return value.Length > sizeof(ushort) && value.ReadUInt16() == 1 ? value.ReadSerializedString() : null;
    }
}
