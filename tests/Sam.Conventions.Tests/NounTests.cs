using System.Reflection;

namespace Sam.Conventions.Tests;

/// <summary>Nouns are immutable, equal by value, and valid as they are by default.</summary>
public class NounTests
{
    // What generated C# calls is machinery too.
    private const string Nouns = "Sam";

    // Results, contexts and machinery: what is compared is what they hold.
    private static readonly HashSet<string> NotNouns = new(StringComparer.Ordinal)
    {
        "DiagnosticDescriptor", "ParseResult`1", "Response", "ResponseContext", "ResponseEvaluation", "SwedishCollation", "Enumerator",
    };

    public static TheoryData<string> ModelTypes => new(typeof(Questionnaire).Assembly.GetExportedTypes()
        .Where(t => t is { IsEnum: false, IsInterface: false, Namespace: Nouns } && !(t.IsAbstract && t.IsSealed) && !NotNouns.Contains(t.Name))
        .Select(t => t.FullName!));

    public static TheoryData<string> Structs => new(Libraries.PublicTypes.Where(t => t is { IsValueType: true, IsByRefLike: false, IsEnum: false, IsGenericType: false }).Select(t => t.AssemblyQualifiedName!));

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void NounsAreEqualByValue(string name)
    {
        var type = typeof(Questionnaire).Assembly.GetType(name)!;
        Assert.Contains(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>));
    }

    [Fact]
    public void NothingInTheModelHasASetter()
    {
        var settable = typeof(Questionnaire).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(p => p.SetMethod is { IsPublic: true } set && set.ReturnParameter.GetRequiredCustomModifiers().All(m => m.Name != "IsExternalInit"));
        Assert.Empty(settable.Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));
    }

    [Fact]
    public void NothingInTheModelHoldsAnArrayOrAMutableList()
    {
        var mutable = typeof(Questionnaire).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.PropertyType.IsArray || (p.PropertyType.IsGenericType && p.PropertyType.Name is "List`1" or "IList`1" or "Dictionary`2" or "ImmutableArray`1"));
        Assert.Empty(mutable.Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void TheDefaultOfAStructIsValid(string name)
    {
        var type = Type.GetType(name)!;
        var value = Activator.CreateInstance(type)!;

        Assert.Equal(value, Activator.CreateInstance(type));
        _ = value.GetHashCode();
        _ = value.ToString();
        foreach (var property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            _ = property.GetValue(value);
        }
    }

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void AQuestionnaireReadTwiceIsEqual(string path)
    {
        var (first, second) = (Shipped.Compile(path).Value, Shipped.Compile(path).Value);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotSame(first, second);
    }

    public static TheoryData<string> Questionnaires => new(Shipped.Questionnaires);
}
