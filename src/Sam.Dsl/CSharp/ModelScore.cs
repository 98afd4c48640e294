namespace Sam.CSharp;

/// <summary>An index as a C# expression that builds it.</summary>
internal static class ModelScore
{
    public static void Write(CSharpWriter writer, CompositeScore score)
    {
        writer.Line($"new global::Sam.CompositeScore({CSharpText.Literal(score.Id)}, {ModelValues.Of(score.Text)})");
        writer.Open();
        foreach (var setting in Settings(score, new CompositeScore(score.Id, score.Text)))
        {
            writer.Line($"{setting},");
        }

        writer.Close(Code.Of($";"));
    }

    private static IEnumerable<Code> Settings(CompositeScore score, CompositeScore plain) => new Code?[]
        {
            score.Items.IsEmpty ? null : Code.Of($"Items = {ModelValues.Of(score.Items)}"),
            score.Calculation == plain.Calculation ? null : Code.Of($"Calculation = {Code.OfEnum(score.Calculation)}"),
            score.PlugIn is { } measure ? Code.Of($"PlugIn = {CSharpText.Literal(measure)}") : null,
            score.Value is { } value ? Code.Of($"Value = {ModelTrees.Of(value)}") : null,
            score.MinAnswered == plain.MinAnswered ? null : Code.Of($"MinAnswered = new global::Sam.MinimumAnswered({Code.OfEnum(score.MinAnswered.Kind)}, {score.MinAnswered.Number})"),
            score.Combine == plain.Combine ? null : Code.Of($"Combine = {Code.OfEnum(score.Combine)}"),
            score.Model is { } model ? Code.Of($"Model = {Code.OfEnum(model)}") : null,
            score.OnHundredRange ? Code.Of($"OnHundredRange = true") : null,
            score.Light is { } light ? Code.Of($"Light = {ModelValues.Of(light)}") : null,
            score.Bands.IsEmpty ? null : Code.Of($"Bands = {Bands(score)}"),
            score.Measures.IsEmpty ? null : Code.Of($"Measures = {ModelValues.Of(score.Measures)}"),
        }
        .OfType<Code>();

    private static Code Bands(CompositeScore score) => ModelValues.Sequence(
        score.Bands.Select(b => Code.Of($"new global::Sam.ScoreBand({ModelValues.Of(b.From)}, {ModelValues.Of(b.Label)})")).ToList(), Code.Of($"global::Sam.ScoreBand"));
}
