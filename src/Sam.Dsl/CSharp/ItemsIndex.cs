namespace Sam.CSharp;

/// <summary>An index made of items: what each answer is worth in it, worked out here, and the method that adds up.</summary>
internal static class ItemsIndex
{
    public static void Write(EmitContext context, CompositeScore score, int number)
    {
        var writer = context.Writer;
        writer.Line($"private static readonly global::Sam.GeneratedCode.IndexOfItems Items{number} = new(");
        writer.Indented(() =>
        {
            writer.Line($"{Code.Of(score.Calculation == ScoreCalculation.Sum)},");
            writer.Line($"new global::Sam.MinimumAnswered({Code.OfEnum(score.MinAnswered.Kind)}, {score.MinAnswered.Number}){(score.Items.IsEmpty ? Code.Of($");") : Code.Of($","))}");
            for (var i = 0; i < score.Items.Count; i++)
            {
                var item = context.Questionnaire[score.Items[i]];
                writer.Line($"{Of(context, score, item)}{(i == score.Items.Count - 1 ? Code.Of($");") : Code.Of($","))}");
            }
        });
        writer.Blank();
        writer.Line($"private static global::Sam.GeneratedCode.Quantity Index{number}(global::Sam.GeneratedCode.Reading r) => r.Of(Items{number});");
        writer.Blank();
    }

    private static Code Of(EmitContext context, CompositeScore score, Item item)
    {
        var worth = item.Answer.Options.Select(o => ModelValues.OfMaybe(score.ScoreOf(item, o))).ToList();
        var options = worth.Count == 0 ? Code.Of($"new global::Sam.Rational?[0]") : Code.Of($"new global::Sam.Rational?[] {{ {Code.Join(", ", worth)} }}");
        var start = Code.Of($"{context.PlaceOf(item.Code)}, {ModelValues.Of(item.Weight)}");
        return OfNumbers(score, item) is { } line
            ? Code.Of($"new global::Sam.GeneratedCode.IndexItem({start}, {ModelValues.Of(line.Factor)}, {ModelValues.Of(line.Offset)}, {options})")
            : Code.Of($"new global::Sam.GeneratedCode.IndexItem({start}, {options})");
    }

    // What a number is worth is a straight line in it: turned round where the item is reversed, stretched where the index is on 0-100.
    private static (Rational Factor, Rational Offset)? OfNumbers(CompositeScore score, Item item)
    {
        if (score.Calculation == ScoreCalculation.Share || score.ScoreOf(item, new Answer.Number(Rational.Zero)) is not { } atZero || score.ScoreOf(item, new Answer.Number(Rational.One)) is not { } atOne)
        {
            return null;
        }

        return (atOne - atZero, atZero);
    }
}
