using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Sam.Packages.Tests;

/// <summary>Reads the names in an assembly without loading it.</summary>
internal static class AssemblyNames
{
    /// <summary>An assembly's name and the names of those it refers to.</summary>
    public static (string Name, IReadOnlyList<string> References) Of(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var reader = file.GetMetadataReader();
        return (
            reader.GetString(reader.GetAssemblyDefinition().Name),
            [.. reader.AssemblyReferences.Select(r => reader.GetString(reader.GetAssemblyReference(r).Name)).Order(StringComparer.Ordinal)]);
    }
}
