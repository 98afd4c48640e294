using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Sam.Generators.Analyzers;

/// <summary>Which options of a scale a switch has no case for.</summary>
internal static class ScaleSwitch
{
    /// <summary>The members without a case, in the scale's order; none if the switch says what holds for all others, or is over no scale.</summary>
    public static IReadOnlyList<IFieldSymbol> MissingIn(ISwitchOperation statement) =>
        statement.Cases.SelectMany(c => c.Clauses).Any(c => c is IDefaultCaseClauseOperation || (c is IPatternCaseClauseOperation { Guard: null } pattern && IsForAll(pattern.Pattern)))
            ? []
            : Missing(statement.Value.Type, statement.Cases.SelectMany(c => c.Clauses).SelectMany(Handled));

    /// <summary>The members without an arm; none if there is an arm for all others, or the switch is over no scale.</summary>
    public static IReadOnlyList<IFieldSymbol> MissingIn(ISwitchExpressionOperation expression) =>
        expression.Arms.Any(a => a.Guard is null && IsForAll(a.Pattern))
            ? []
            : Missing(expression.Value.Type, expression.Arms.Where(a => a.Guard is null).SelectMany(a => In(a.Pattern)));

    /// <summary>True if a switch expression has an arm for each member of a scale and none for all others: the compiler can't know that there are no other values.</summary>
    public static bool IsComplete(ISwitchExpressionOperation expression) =>
        GeneratedTypes.IsScale(Plain(expression.Value.Type)) && MissingIn(expression).Count == 0;

    private static IReadOnlyList<IFieldSymbol> Missing(ITypeSymbol? type, IEnumerable<object?> handled)
    {
        if (Plain(type) is not { } scale || !GeneratedTypes.IsScale(scale))
        {
            return [];
        }

        var values = new HashSet<object?>(handled);
        return scale.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && !values.Contains(f.ConstantValue)).ToList();
    }

    private static IEnumerable<object?> Handled(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => [Constant(single.Value)],
        IPatternCaseClauseOperation { Guard: null } pattern => In(pattern.Pattern),
        _ => [],
    };

    private static IEnumerable<object?> In(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [Constant(constant.Value)],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => In(or.LeftPattern).Concat(In(or.RightPattern)),
        _ => [],
    };

    private static object? Constant(IOperation operation) => operation is IConversionOperation conversion && !operation.ConstantValue.HasValue
        ? Constant(conversion.Operand)
        : operation.ConstantValue is { HasValue: true, Value: var value } ? value : null;

    // An "or" of constants is a list; anything else that is not a constant may cover what is not named.
    private static bool IsForAll(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation => false,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => IsForAll(or.LeftPattern) || IsForAll(or.RightPattern),
        _ => true,
    };

    private static ITypeSymbol? Plain(ITypeSymbol? type) => IsNullable(type) ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;

    private static bool IsNullable(ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
}
