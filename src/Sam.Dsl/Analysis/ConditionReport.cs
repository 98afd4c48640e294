using Sam.Binding;
using Sam.Expressions;

namespace Sam.Analysis;

/// <summary>What the analysis says of one condition, at its characters in the file.</summary>
internal sealed class ConditionReport(BindingContext context, NameTable names, BoundCondition condition)
{
    // The words to write are those of the file, whichever language the message is read in.
    private string AndWord => ExpressionWords.And.In(context.Language);

    private string Or => ExpressionWords.Or.In(context.Language);

    private ExpressionPlaces Places => condition.Expression.Places;

    /// <summary>A part as its author wrote it.</summary>
    public string TextOf(ExpressionNode part) => Places.TextOf(part);

    /// <summary>Parts that are never all true.</summary>
    public void Contradiction(IReadOnlyList<ExpressionNode> parts)
    {
        var items = ItemsOf(parts);
        var several = parts.Count > 1;
        var them = parts.Count switch { 1 => new Message("det", "it"), 2 => new Message("båda", "both"), _ => new Message("dem alla", "them all") };
        var why = items.Count is > 0 and <= 3
            ? And(new Message("inget svar på ", "no answer to "), Listed(items), new Message(" uppfyller ", " satisfies "), them)
            : And(new Message("inga svar uppfyller ", "no answers satisfy "), them);
        if (several && items.Count == 1 && parts.All(p => p.ItemAlone() is not null && p is ExpressionNode.Binary { Operator: BinaryOperator.Equal or BinaryOperator.In }))
        {
            why = And(why, new Message($". Räcker det med ett av dem, skriv ”{Or}”", $". If one of them is enough, write “{Or}”"));
        }

        Report(ConditionDiagnostics.Contradiction, parts, default, Quoted(parts), AtOnce(several), why);
    }

    /// <summary>Parts of which one is always true.</summary>
    public void AlwaysTrue(IReadOnlyList<ExpressionNode> parts)
    {
        var items = ItemsOf(parts);
        var when = items.Count is 0 or > 3
            ? new Message(", vad som än svaras", ", whatever is answered")
            : And(new Message(" när ", " when "), Listed(items), new Message(" är besvarad", items.Count == 1 ? " is answered" : " are answered"));
        var areNegated = parts.Count > 1 && parts.All(p => p is ExpressionNode.Binary { Operator: BinaryOperator.NotEqual or BinaryOperator.NotIn });
        var advice = areNegated
            ? new Message($"Ska inget av dem gälla, skriv ”{AndWord}” i stället för ”{Or}”.", $"If none of them is to hold, write “{AndWord}” instead of “{Or}”.")
            : items.Count == 1
                ? new Message($"Räcker det att frågan är besvarad, skriv ”{Answered(items[0])}”.", $"If it is enough that the question is answered, write “{Answered(items[0])}”.")
                : new Message("Ta bort det, eller ändra det så att svaren spelar roll.", "Remove it, or change it so that the answers matter.");
        Report(ConditionDiagnostics.AlwaysTrue, parts, default, parts.Count == 1 ? Quoted(parts) : Either(parts), when, advice);
    }

    /// <summary>Parts that together list every answer to an item, or every value of a property.</summary>
    /// <param name="parts">The parts, in their order.</param>
    /// <param name="isPositive">False behind <c>inte</c>, where an item that is not answered makes a difference.</param>
    public void EveryAnswer(IReadOnlyList<ExpressionNode> parts, bool isPositive)
    {
        var span = SpanOf(parts);
        var item = parts[0].ItemAlone();
        var text = Message.Same(ConditionWords.Short(OneLine(context.Source.Text.Substring(span.Start, span.Length))));
        if (item is not { } code)
        {
            var asked = TextOf(parts[0].AsComparison()!.WithConstant()!.Value.Asked);
            Report(ConditionDiagnostics.EveryAnswer, parts, default, text, ConditionWords.Quote(asked), new Message("Ta bort det.", "Remove it."));
            return;
        }

        var answered = Answered(code);
        context.Report(ConditionDiagnostics.EveryAnswer.At(
            context.Source.PlaceOf(span),
            text,
            ConditionWords.Question(code),
            new Message($"Räcker det att frågan är besvarad, skriv ”{answered}”.", $"If it is enough that the question is answered, write “{answered}”.")) with
        {
            Fixes = isPositive ? Sequence.Of(context.Replace(span, answered)) : default,
        });
    }

    /// <summary>A part that others make needless.</summary>
    public void Redundant(ExpressionNode part, List<Premise> because) =>
        Report(ConditionDiagnostics.Redundant, [part], because, Message.Same(ConditionWords.Short(TextOf(part))), Because(because));

    /// <summary>The condition as a whole can't hold.</summary>
    public void NeverShown(IReadOnlyList<ExpressionNode> parts, List<Premise> because) => Report(
        condition.IsRequired ? ConditionDiagnostics.RequiredNeverShown : ConditionDiagnostics.NeverShown,
        parts, because, ConditionWords.Governed(condition.Governed), Because(because));

    /// <summary>Parts that can't be true where they stand.</summary>
    public void DeadBranch(IReadOnlyList<ExpressionNode> parts, List<Premise> because) =>
        Report(ConditionDiagnostics.DeadBranch, parts, because, Quoted(parts), Because(because));

    /// <summary>An option that changes nothing in a set.</summary>
    public void DeadOption(ExpressionNode option, ExpressionNode set, List<Premise> because) => Report(
        ConditionDiagnostics.DeadOption, [option], because,
        Message.Same(ConditionWords.Short(TextOf(option))), Message.Same(ConditionWords.Short(TextOf(set))), Because(because));

    private void Report(DiagnosticDescriptor descriptor, IReadOnlyList<ExpressionNode> parts, List<Premise>? because, params Message[] quoted)
    {
        var related = (because ?? []).Where(p => p.Condition is not null)
            .Select(p => (Place)context.Source.PlaceOf(p.Condition!.Expression.Places.SpanOf(p.Condition.Root)))
            .ToSequence();
        context.Report(descriptor.At(context.Source.PlaceOf(SpanOf(parts)), quoted) with { Related = related });
    }

    private TextSpan SpanOf(IReadOnlyList<ExpressionNode> parts) =>
        parts.Count == 1 ? Places.SpanOf(parts[0]) : Places.SpanOf(parts[0], parts[parts.Count - 1]);

    private Message Quoted(IEnumerable<ExpressionNode> parts) => ConditionWords.And(parts.Select(p => ConditionWords.Quote(TextOf(p))));

    private Message Either(IReadOnlyList<ExpressionNode> parts)
    {
        var all = parts.Select(p => ConditionWords.Quote(TextOf(p))).ToList();
        return new Message(string.Join(" eller ", all.Select(a => a.Swedish)), string.Join(" or ", all.Select(a => a.English)));
    }

    private string Answered(ItemCode code)
    {
        var function = ExpressionWords.Functions.First(f => f.Value == ExpressionFunction.Answered).In(context.Language);
        return $"{function}({(char.IsDigit(code.Text[0]) ? "q" : "")}{code})";
    }

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Message Because(List<Premise> because) => because.Count == 0
        ? new Message("inga svar gör det sant", "no answers make it true")
        : ConditionWords.And(because.Select(p => p.Why));

    private static Message AtOnce(bool several) => several ? new Message(" på samma gång", " at once") : new Message("", "");

    private static Message Listed(IReadOnlyList<ItemCode> items) => ConditionWords.And(items.Select(ConditionWords.Question));

    private static Message And(params Message[] pieces) =>
        new(string.Concat(pieces.Select(p => p.Swedish)), string.Concat(pieces.Select(p => p.English)));

    private List<ItemCode> ItemsOf(IEnumerable<ExpressionNode> parts) =>
        parts.SelectMany(p => p.AskedItems()).Distinct().OrderBy(names.OrderOf).ToList();
}
