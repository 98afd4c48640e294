using Mono.Cecil;

namespace Sam.Build;

/// <summary>
/// Gives an assembly another name. A build keeps only one of several analyzer dependencies of equal file names, whichever package they are
/// from (dotnet/sdk#35739), so what lies beside an analyzer must have a name that nobody else uses.
/// </summary>
internal static class AssemblyNames
{
    private const string Friend = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    /// <summary>Writes an assembly with new names for itself and for what it refers to; the same input gives the same bytes.</summary>
    /// <param name="source">The assembly.</param>
    /// <param name="target">Where to write it.</param>
    /// <param name="names">The new names by the old.</param>
    /// <param name="resolver">Finds the others under their new names.</param>
    public static void Rewrite(string source, string target, IReadOnlyDictionary<string, string> names, IAssemblyResolver resolver)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(source, new ReaderParameters { ReadSymbols = false, InMemory = true, AssemblyResolver = resolver });
        if (names.TryGetValue(assembly.Name.Name, out var name))
        {
            assembly.Name.Name = name;
            assembly.MainModule.Name = name + ".dll";
        }

        // Without its author's key a changed assembly can't keep its strong name.
        assembly.Name.HasPublicKey = false;
        assembly.Name.PublicKey = [];
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        foreach (var reference in assembly.MainModule.AssemblyReferences.Where(r => names.ContainsKey(r.Name)))
        {
            reference.Name = names[reference.Name];
            reference.HasPublicKey = false;
            reference.PublicKeyToken = [];
        }

        RenameFriends(assembly, names);
        assembly.Write(target, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
    }

    // Friends stay friends under their new names; nobody else is one any more.
    private static void RenameFriends(AssemblyDefinition assembly, IReadOnlyDictionary<string, string> names)
    {
        foreach (var attribute in assembly.CustomAttributes.Where(a => a.AttributeType.FullName == Friend).ToList())
        {
            var friend = ((string)attribute.ConstructorArguments[0].Value).Split(',')[0].Trim();
            if (names.TryGetValue(friend, out var renamed))
            {
                attribute.ConstructorArguments[0] = new CustomAttributeArgument(assembly.MainModule.TypeSystem.String, renamed);
            }
            else if (friend.EndsWith(".Tests", StringComparison.Ordinal))
            {
                assembly.CustomAttributes.Remove(attribute);
            }
        }
    }
}
