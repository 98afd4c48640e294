using Microsoft.CodeAnalysis;

namespace Sam.Generators.Analyzers;

/// <summary>
/// The codes of all questionnaires that a compilation can see, told from the classes that were generated from them, here and in what it
/// refers to. Nothing is read twice: a questionnaire's file is the generator's affair.
/// </summary>
internal sealed class KnownCodes
{
    private KnownCodes(IEnumerable<INamedTypeSymbol> questionnaires)
    {
        var types = questionnaires.ToList();
        IsEmpty = types.Count == 0;
        Items = types.SelectMany(t => ConstantsOf(t, "Items")).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Options = types.SelectMany(t => t.GetTypeMembers()).Where(GeneratedTypes.IsScale).SelectMany(GeneratedTypes.OptionsOf).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
    }

    /// <summary>True if the compilation sees no questionnaire: then nothing is known to be wrong.</summary>
    public bool IsEmpty { get; }

    /// <summary>The codes of items.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>The codes of options.</summary>
    public IReadOnlyList<string> Options { get; }

    /// <summary>True of the code of an item, and of a stem: 10 where there are 10a and 10e.</summary>
    public bool IsItem(string code) => Items.Any(i =>
        i.StartsWith(code, StringComparison.OrdinalIgnoreCase) && (i.Length == code.Length || (code.Length > 0 && i.Skip(code.Length).All(char.IsLetter))));

    /// <summary>True of the code of an option.</summary>
    public bool IsOption(string code) => Options.Contains(code, StringComparer.OrdinalIgnoreCase);

    public static KnownCodes Of(Compilation compilation) => new(
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(a => a.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == GeneratedTypes.Model)))
            .Prepend(compilation.Assembly)
            .SelectMany(GeneratedTypes.QuestionnairesIn));

    private static IEnumerable<string> ConstantsOf(INamedTypeSymbol questionnaire, string nested) => questionnaire.GetTypeMembers(nested)
        .SelectMany(t => t.GetMembers())
        .OfType<IFieldSymbol>()
        .Where(f => f is { IsConst: true, ConstantValue: string })
        .Select(f => (string)f.ConstantValue!);
}
