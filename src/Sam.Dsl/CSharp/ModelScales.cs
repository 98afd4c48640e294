namespace Sam.CSharp;

/// <summary>Scales and kinds of answers. A scale that several items share is built once.</summary>
internal sealed class ModelScales
{
    private readonly Dictionary<ResponseScale, int> _places = [];

    public ModelScales(Questionnaire questionnaire)
    {
        foreach (var scale in questionnaire.Items.Select(i => i.Scale).Concat(questionnaire.Head.UnitProperties.Select(p => p.Scale)))
        {
            if (scale is not null && !_places.ContainsKey(scale))
            {
                _places.Add(scale, _places.Count);
            }
        }
    }

    /// <summary>The fields that hold the scales.</summary>
    public void Write(CSharpWriter writer)
    {
        foreach (var scale in _places.OrderBy(p => p.Value).Select(p => p.Key))
        {
            writer.Line($"private static readonly global::Sam.ResponseScale {Name(scale)} = new(");
            writer.Indented(() =>
            {
                writer.Line($"{CSharpText.Literal(scale.Id)},");
                writer.Line($"new global::Sam.AnswerOption[]");
                writer.Open();
                foreach (var option in scale.Options)
                {
                    writer.Line($"{Of(option)},");
                }

                writer.Close(Code.Of($", {Code.Of(scale.IsNumeric)});"));
            });
            writer.Blank();
        }
    }

    public Code Of(AnswerType answer) => answer switch
    {
        AnswerType.Choice choice => Code.Of($"new global::Sam.AnswerType.Choice({Name(choice.Scale)})"),
        AnswerType.Choices choices => Code.Of($"new global::Sam.AnswerType.Choices({Name(choices.Scale)}, {choices.AtLeast}, {(choices.AtMost is { } most ? Code.Of(most) : ModelValues.Null)})"),
        AnswerType.Number number => Code.Of($"new global::Sam.AnswerType.Number({ModelValues.OfMaybe(number.From)}, {ModelValues.OfMaybe(number.To)}, {Of(number.Special)})"),
        AnswerType.Date => Code.Of($"new global::Sam.AnswerType.Date()"),
        AnswerType.FreeText => Code.Of($"new global::Sam.AnswerType.FreeText()"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "no kind of answer"),
    };

    private static Code Of(Sequence<AnswerOption> options) => ModelValues.Sequence(options.Select(Of).ToList(), Code.Of($"global::Sam.AnswerOption"));

    private static Code Of(AnswerOption option)
    {
        var made = Code.Of($"new global::Sam.AnswerOption({CSharpText.Literal(option.Code)}, {ModelValues.Of(option.Label)}, {Code.OfEnum(option.Kind)}, {ModelValues.OfMaybe(option.Score)}, {Code.Of(option.IsPositive)})");
        return option.IsExclusive || option.Symbol is not null
            ? Code.Of($"{made} {{ IsExclusive = {Code.Of(option.IsExclusive)}, Symbol = {CSharpText.LiteralOrNull(option.Symbol)} }}")
            : made;
    }

    private Code Name(ResponseScale scale) => Code.Of($"Scale{_places[scale]}");
}
