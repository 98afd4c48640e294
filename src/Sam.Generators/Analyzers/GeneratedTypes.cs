using Microsoft.CodeAnalysis;

namespace Sam.Generators.Analyzers;

/// <summary>Recognises what was generated from questionnaires, and what is marked to hold their codes.</summary>
internal static class GeneratedTypes
{
    /// <summary>The assembly that generated C# refers to.</summary>
    public const string Model = "Sam.Model";

    /// <summary>The classes of an assembly's questionnaires.</summary>
    public static IEnumerable<INamedTypeSymbol> QuestionnairesIn(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(a => Is(a, "GeneratedCode", "GeneratedQuestionnaireAttribute") && a.ConstructorArguments.Length == 1)
        .Select(a => a.ConstructorArguments[0].Value)
        .OfType<INamedTypeSymbol>();

    /// <summary>True of an enumeration that was generated from a scale.</summary>
    public static bool IsScale(ITypeSymbol? type) => type?.TypeKind == TypeKind.Enum && type.GetAttributes().Any(a => Is(a, "GeneratedCode", "GeneratedScaleAttribute"));

    /// <summary>The codes of an enumeration's options.</summary>
    public static IEnumerable<string> OptionsOf(INamedTypeSymbol scale) => scale.GetMembers().OfType<IFieldSymbol>()
        .SelectMany(f => f.GetAttributes())
        .Where(a => Is(a, "GeneratedCode", "GeneratedOptionAttribute") && a.ConstructorArguments.Length == 1)
        .Select(a => a.ConstructorArguments[0].Value)
        .OfType<string>();

    /// <summary>True of what is marked with <c>[ItemCode]</c>.</summary>
    public static bool HoldsItemCode(ISymbol? symbol) => symbol is not null && symbol.GetAttributes().Any(a => Is(a, null, "ItemCodeAttribute"));

    /// <summary>True of what is marked with <c>[OptionCode]</c>.</summary>
    public static bool HoldsOptionCode(ISymbol? symbol) => symbol is not null && symbol.GetAttributes().Any(a => Is(a, null, "OptionCodeAttribute"));

    private static bool Is(AttributeData attribute, string? within, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && IsNamespace(type.ContainingNamespace, within);

    private static bool IsNamespace(INamespaceSymbol space, string? within) => within is null
        ? space is { Name: "Sam", ContainingNamespace.IsGlobalNamespace: true }
        : space.Name == within && IsNamespace(space.ContainingNamespace, null);
}
