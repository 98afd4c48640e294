using Sam.Syntax;

namespace Sam.Binding;

/// <summary>An item in the making: parts of a question begin with what their stem says.</summary>
internal sealed record ItemTemplate(Item Item, AnswerType? Answer, bool? IsRequired)
{
    public bool IsAnswerFaulty { get; init; }

    public Sequence<ScalarSyntax> Conditions { get; init; }

    /// <summary>Where it says that scores are reversed; null if it does not say.</summary>
    public SyntaxNode? ReversedAt { get; init; }

    /// <summary>Where it says which measures to report; null if it does not say.</summary>
    public SyntaxNode? MeasuresAt { get; init; }

    /// <summary>The item; where its scale is missing or faulty, which has been reported, it stands as free text so that binding can go on.</summary>
    public Item Build()
    {
        var answer = Answer ?? new AnswerType.FreeText();
        return Item with { Answer = answer, IsRequired = IsRequired ?? answer is not (AnswerType.FreeText or AnswerType.Choices) };
    }
}
