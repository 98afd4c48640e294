namespace Sam;

/// <summary>What kind of change a <see cref="QuestionnaireChange"/> is.</summary>
public enum ChangeKind
{
    /// <summary>A question is new.</summary>
    ItemAdded,

    /// <summary>A question is gone.</summary>
    ItemRemoved,

    /// <summary>A code now stands for another question.</summary>
    ItemReplaced,

    /// <summary>A question has another code.</summary>
    ItemRenumbered,

    /// <summary>One question has become several.</summary>
    ItemSplit,

    /// <summary>A question stands elsewhere in the order.</summary>
    ItemMoved,

    /// <summary>A question stands in another area.</summary>
    ItemInOtherSection,

    /// <summary>A question has other words.</summary>
    ItemReworded,

    /// <summary>A question takes another kind of answer, or within other limits.</summary>
    AnswerType,

    /// <summary>An option is new.</summary>
    OptionAdded,

    /// <summary>An option is gone.</summary>
    OptionRemoved,

    /// <summary>An option has another label or code.</summary>
    OptionRelabelled,

    /// <summary>An option is worth something else: score, sign, not applicable, don't know, exclusive.</summary>
    OptionRevalued,

    /// <summary>The options stand in another order.</summary>
    OptionOrder,

    /// <summary>A question is shown in other cases.</summary>
    Condition,

    /// <summary>A question is required, or no longer.</summary>
    Required,

    /// <summary>What the author says of last year's question.</summary>
    Previously,

    /// <summary>Something else about a question.</summary>
    ItemDetail,

    /// <summary>An area is new, gone, or has another heading.</summary>
    Section,

    /// <summary>An index is new.</summary>
    IndexAdded,

    /// <summary>An index is gone.</summary>
    IndexRemoved,

    /// <summary>An index is computed otherwise, or of other questions.</summary>
    IndexComputed,

    /// <summary>Something else about an index.</summary>
    IndexDetail,

    /// <summary>A target.</summary>
    Target,

    /// <summary>A traffic light or a band.</summary>
    Light,

    /// <summary>Who may see what: anonymity, the least group that is shown.</summary>
    Anonymity,

    /// <summary>Who answers.</summary>
    Respondents,

    /// <summary>Something else at the top of the file.</summary>
    Head,
}
