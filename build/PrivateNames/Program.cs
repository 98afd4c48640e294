using Sam.Build;

// PrivateNames OUT PREFIX KEPT,… ASSEMBLY…
// Writes the assemblies to the folder OUT. Those named in KEPT keep their names; every other gets PREFIX before its own, in itself and
// wherever one of the others refers to it.
if (args.Length < 4)
{
    Console.Error.WriteLine("PrivateNames OUT PREFIX KEPT,... ASSEMBLY...");
    return 2;
}

var (folder, prefix, kept, assemblies) = (args[0], args[1], args[2].Split(','), args[3..]);
var renamed = assemblies.Select(a => Path.GetFileNameWithoutExtension(a)).Except(kept).ToDictionary(name => name, name => prefix + name, StringComparer.Ordinal);
using var resolver = new RenamedAssemblies(assemblies, renamed);
Directory.CreateDirectory(folder);
foreach (var assembly in assemblies)
{
    var name = Path.GetFileNameWithoutExtension(assembly);
    AssemblyNames.Rewrite(assembly, Path.Combine(folder, renamed.GetValueOrDefault(name, name) + ".dll"), renamed, resolver);
}

return 0;
