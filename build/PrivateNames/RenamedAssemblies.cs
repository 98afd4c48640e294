using Mono.Cecil;

namespace Sam.Build;

/// <summary>Finds assemblies under their new names, and the framework's: writing the default value of a parameter asks what its type is.</summary>
internal sealed class RenamedAssemblies : DefaultAssemblyResolver
{
    private readonly Dictionary<string, string> _paths;

    /// <param name="assemblies">The assemblies as they were.</param>
    /// <param name="names">The new names by the old.</param>
    public RenamedAssemblies(IEnumerable<string> assemblies, IReadOnlyDictionary<string, string> names)
    {
        _paths = assemblies.ToDictionary(a => Path.GetFileNameWithoutExtension(a) is var name && names.TryGetValue(name, out var renamed) ? renamed : name, a => a, StringComparer.Ordinal);
        AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
    }

    /// <inheritdoc/>
    public override AssemblyDefinition Resolve(AssemblyNameReference name) =>
        _paths.TryGetValue(name.Name, out var path) ? AssemblyDefinition.ReadAssembly(path, new ReaderParameters { InMemory = true, AssemblyResolver = this }) : base.Resolve(name);
}
