using Sam.Syntax;

namespace Sam.Binding;

/// <summary>What flows down from the top of the file to areas and from areas to questions.</summary>
internal sealed record ItemDefaults
{
    /// <summary>The answer scale; null if none is given or it has faults.</summary>
    public AnswerType? Answer { get; init; }

    /// <summary>True if a scale was given but has faults that have been reported: questions without a scale are then not to blame.</summary>
    public bool IsAnswerFaulty { get; init; }

    /// <summary>Laws that are followed up.</summary>
    public Sequence<LegalReference> Laws { get; init; }

    /// <summary>Whom the questions are for.</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>Whether questions are required; null for the usual rule.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>The condition of the area.</summary>
    public ScalarSyntax? ShowIf { get; init; }
}
