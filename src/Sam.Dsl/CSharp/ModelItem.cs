namespace Sam.CSharp;

/// <summary>An item as a C# expression that builds it. What is as usual is not written.</summary>
internal static class ModelItem
{
    public static void Write(CSharpWriter writer, Item item, ModelScales scales)
    {
        var plain = new Item(item.Code, item.Text, item.Answer);
        writer.Line($"new global::Sam.Item({ModelValues.Of(item.Code)}, {ModelValues.Of(item.Text)}, {scales.Of(item.Answer)})");
        writer.Open();
        foreach (var setting in Settings(item, plain))
        {
            writer.Line($"{setting},");
        }

        writer.Close(Code.Of($";"));
    }

    private static IEnumerable<Code> Settings(Item item, Item plain) => new Code?[]
        {
            item.Stem is { } stem ? Code.Of($"Stem = new global::Sam.ItemStem({ModelValues.Of(stem.Code)}, {ModelValues.Of(stem.Text)})") : null,
            item.Laws.IsEmpty ? null : Code.Of($"Laws = {ModelValues.Of(item.Laws)}"),
            item.Help is { } help ? Code.Of($"Help = {ModelValues.Of(help)}") : null,
            item.Guidance is { } guidance ? Code.Of($"Guidance = {ModelValues.Of(guidance)}") : null,
            item.Notes.IsEmpty ? null : Code.Of($"Notes = {ModelValues.Of(item.Notes)}"),
            item.ShowIf is { } condition ? Code.Of($"ShowIf = {ModelTrees.Of(condition)}") : null,
            item.IsRequired == plain.IsRequired ? null : Code.Of($"IsRequired = {Code.Of(item.IsRequired)}"),
            item.Comment is { } comment ? Code.Of($"Comment = new global::Sam.CommentRule({ModelValues.Of(comment.OnOptions)})") : null,
            item.IsReversed ? Code.Of($"IsReversed = true") : null,
            item.Weight == plain.Weight ? null : Code.Of($"Weight = {ModelValues.Of(item.Weight)}"),
            item.ActionWhen.IsEmpty ? null : Code.Of($"ActionWhen = {ModelValues.Of(item.ActionWhen)}"),
            item.Barriers.IsEmpty ? null : Code.Of($"Barriers = {ModelValues.Of(item.Barriers)}"),
            item.CountsAs is { } counted ? Code.Of($"CountsAs = {Code.OfEnum(counted)}") : null,
            item.ChoosesFrom is { } source ? Code.Of($"ChoosesFrom = new global::Sam.ChoiceSource({CSharpText.Literal(source.QuestionnaireId)}, {Code.Of(source.AreSections)})") : null,
            item.Previously is { } before ? Code.Of($"Previously = new global::Sam.Predecessor({ModelValues.Of(before.Code)}, {Code.OfEnum(before.Comparability)}, {ModelValues.OfMaybe(before.Because)})") : null,
            item.Measures.IsEmpty ? null : Code.Of($"Measures = {ModelValues.Of(item.Measures)}"),
            item.IsSensitive ? Code.Of($"IsSensitive = true") : null,
            item.Audience is { } audience ? Code.Of($"Audience = {ModelValues.Of(audience)}") : null,
        }
        .OfType<Code>();
}
