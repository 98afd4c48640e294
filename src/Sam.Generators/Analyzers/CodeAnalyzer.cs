using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RoslynDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Sam.Generators.Analyzers;

/// <summary>
/// SAM9023, SAM9024: constants handed to what holds codes of items or options must be codes of a questionnaire that the project can see.
/// Where it sees none, nothing is known to be wrong.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    private static readonly AnalyzerDescriptors Items = new(BuildDiagnostics.UnknownItemCode);
    private static readonly AnalyzerDescriptors Options = new(BuildDiagnostics.UnknownOptionCode);

    /// <inheritdoc/>
    public override ImmutableArray<RoslynDescriptor> SupportedDiagnostics => Items.Supported.AddRange(Options.Supported);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Sam.ItemCodeAttribute") is null)
            {
                return;
            }

            var codes = new Lazy<KnownCodes>(() => KnownCodes.Of(start.Compilation));
            start.RegisterOperationAction(c => Check(c, ((IArgumentOperation)c.Operation).Parameter, ((IArgumentOperation)c.Operation).Value, codes), OperationKind.Argument);
            start.RegisterOperationAction(c => CheckAssignment(c, codes), OperationKind.SimpleAssignment);
            start.RegisterOperationAction(c => CheckInitializer(c, ((IFieldInitializerOperation)c.Operation).InitializedFields, codes), OperationKind.FieldInitializer);
            start.RegisterOperationAction(c => CheckInitializer(c, ((IPropertyInitializerOperation)c.Operation).InitializedProperties, codes), OperationKind.PropertyInitializer);
        });
    }

    private static void CheckAssignment(OperationAnalysisContext context, Lazy<KnownCodes> codes)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        Check(context, (assignment.Target as IMemberReferenceOperation)?.Member, assignment.Value, codes);
    }

    private static void CheckInitializer(OperationAnalysisContext context, IEnumerable<ISymbol> initialized, Lazy<KnownCodes> codes) =>
        Check(context, initialized.FirstOrDefault(), ((ISymbolInitializerOperation)context.Operation).Value, codes);

    private static void Check(OperationAnalysisContext context, ISymbol? holder, IOperation value, Lazy<KnownCodes> codes)
    {
        if (ConstantIn(value) is not ({ } constant, { } text))
        {
            return;
        }

        if (GeneratedTypes.HoldsItemCode(holder))
        {
            Report(context, Items, constant, text, codes.Value.IsEmpty || codes.Value.IsItem(text) ? null : codes.Value.Items);
        }
        else if (GeneratedTypes.HoldsOptionCode(holder))
        {
            Report(context, Options, constant, text, codes.Value.IsEmpty || codes.Value.IsOption(text) ? null : codes.Value.Options);
        }
    }

    private static void Report(OperationAnalysisContext context, AnalyzerDescriptors descriptors, IOperation constant, string text, IReadOnlyList<string>? known)
    {
        if (known is null)
        {
            return;
        }

        var nearest = Nearest(text, known);
        var message = descriptors.Kind.At(new Place.InValue("", ""), text).Message;
        context.ReportDiagnostic(descriptors.At(
            constant.Syntax.GetLocation(),
            context.Options,
            nearest is null ? message : message.And(Spelling.Question(nearest)!),
            constant is ILiteralOperation && nearest is not null
                ? (new Message($"Byt till ”{nearest}”", $"Change to “{nearest}”"), AnalyzerDescriptors.Replacement, nearest)
                : null));
    }

    // In expressions question 7a is written q7a; in C# its code is 7a.
    private static string? Nearest(string text, IReadOnlyList<string> known) =>
        (text.Length > 1 && text[0] is 'q' or 'Q' ? known.FirstOrDefault(k => k.Equals(text.Substring(1), StringComparison.OrdinalIgnoreCase)) : null) ?? Spelling.Nearest(text, known);

    // A string, also where it becomes an ItemCode on the way.
    private static (IOperation Constant, string Text)? ConstantIn(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value.ConstantValue is { HasValue: true, Value: string text } && value.Type?.SpecialType == SpecialType.System_String ? (value, text) : null;
    }
}
