namespace Sam;

/// <summary>SAM3xxx: expressions and conditions.</summary>
public static class ExpressionDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>An expression that can't be read.</summary>
    public static DiagnosticDescriptor Syntax { get; } = List.Error("SAM3001",
        "Uttrycket går inte att läsa här. {0}",
        "The expression can't be read here. {0}");

    /// <summary>A name that is no item, index, option, property or area.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = List.Error("SAM3002",
        "”{0}” finns inte{1}.",
        "There is no “{0}”{1}.");

    /// <summary>A function that does not exist.</summary>
    public static DiagnosticDescriptor UnknownFunction { get; } = List.Error("SAM3003",
        "Funktionen ”{0}” finns inte. Det finns: {1}.",
        "There is no function “{0}”. There are: {1}.");

    /// <summary>An option that is not in the scale of the item beside it.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = List.Error("SAM3004",
        "Svarsalternativet ”{0}” finns inte i skalan för ”{1}” ({2}).",
        "The scale of “{1}” has no option “{0}” ({2}).");

    /// <summary>An expression over a limit.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = List.Error("SAM3005",
        "Uttrycket är för stort: högst 4 000 tecken, 30 parenteser inuti varandra och 200 operatorer. Dela upp det.",
        "The expression is too large: at most 4,000 characters, 30 nested parentheses and 200 operators. Split it.");

    /// <summary>A decimal comma in an expression.</summary>
    public static DiagnosticDescriptor DecimalComma { get; } = List.Error("SAM3006",
        "I uttryck skrivs decimaler med punkt: ”{0}”. Är det två värden, skriv ett blanksteg efter kommat: ”{1}”.",
        "In expressions decimals have a point: “{0}”. If there are two values, write a space after the comma: “{1}”.");

    /// <summary>Range whose ends are the wrong way round.</summary>
    public static DiagnosticDescriptor RangeBackwards { get; } = List.Error("SAM3007",
        "”{0}” kommer efter ”{1}” i enkäten. Byt plats på dem.",
        "“{0}” comes after “{1}” in the questionnaire. Swap them.");

    /// <summary>The wrong number of arguments.</summary>
    public static DiagnosticDescriptor WrongArity { get; } = List.Error("SAM3008",
        "”{0}” ska ha {1} mellan parenteserna.",
        "“{0}” takes {1} between its parentheses.");

    /// <summary>Indices that use each other in a ring.</summary>
    public static DiagnosticDescriptor IndexRing { get; } = List.Error("SAM3009",
        "Indexen räknas ur varandra i en ring och får aldrig något värde: {0}.",
        "The indices are computed from each other in a ring and never get a value: {0}.");

    /// <summary>A condition that asks for the very item it governs.</summary>
    public static DiagnosticDescriptor SelfReference { get; } = List.Error("SAM3010",
        "”{0}” står i villkoret för fråga ”{1}” och handlar om den frågan själv. Då kan den aldrig bli besvarad: låt villkoret handla om tidigare frågor.",
        "“{0}” stands in the condition of question “{1}” and is about that very question. Then it can never be answered: let the condition be about earlier questions.");

    /// <summary>A condition that asks for an item that comes later.</summary>
    public static DiagnosticDescriptor ForwardReference { get; } = List.Error("SAM3011",
        "Fråga ”{0}” kommer efter fråga ”{1}” i enkäten och är inte besvarad än när villkoret ska avgöras. Flytta ”{0}” så att den kommer först.",
        "Question “{0}” comes after question “{1}” and is not answered yet when the condition is to be decided. Move “{0}” so that it comes first.");

    /// <summary>A value of the wrong kind.</summary>
    public static DiagnosticDescriptor WrongType { get; } = List.Error("SAM3012",
        "”{0}” är {1}, men här behövs {2}.",
        "“{0}” is {1}, but here {2} is needed.");

    /// <summary>A division by something that is always 0.</summary>
    public static DiagnosticDescriptor DivisionByZero { get; } = List.Error("SAM3013",
        "”{0}” delar med noll och får aldrig något värde.",
        "“{0}” divides by zero and never has a value.");

    /// <summary>Indices that use each other in too long a chain.</summary>
    public static DiagnosticDescriptor IndexTooDeep { get; } = List.Error("SAM3014",
        "Indexet ”{0}” räknas ur andra index i fler än {1} led. Räkna det ur färre, eller direkt ur frågorna.",
        "Index “{0}” is computed from other indices in a chain of more than {1}. Compute it from fewer, or directly from the questions.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
