namespace Sam.Keywords;

/// <summary>What may stand behind a keyword.</summary>
internal enum ValueKind
{
    /// <summary>A text for readers, in one language or several.</summary>
    Text,

    /// <summary>A text, or a list of them.</summary>
    Texts,

    /// <summary>One word; a few are offered, others may be the author's own.</summary>
    Word,

    /// <summary>A word or a list of words; a few are offered, others may be the author's own.</summary>
    Words,

    /// <summary>One of the offered words and no other.</summary>
    OneOf,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>2023, 2023-H1, 2023-Q3 or 2023-09.</summary>
    Period,

    /// <summary>A share or, for an index in numbers, a number.</summary>
    Threshold,

    /// <summary>A threshold, "rising", or a list of them.</summary>
    Target,

    /// <summary>A condition or a calculation.</summary>
    Expression,

    /// <summary>Yes, no, or "on" with the options that ask for it.</summary>
    Comment,

    /// <summary>How many must be answered: a rule's word, a number, or k-1.</summary>
    MinAnswered,

    /// <summary>A scale: its name, a list of options, or a block.</summary>
    Scale,

    /// <summary>Options: a list, or code: label.</summary>
    Options,

    /// <summary>Scores: a list, or option: number.</summary>
    Scores,

    /// <summary>An option outside the scale proper: its label, or code: label.</summary>
    SpecialOption,

    /// <summary>A list of questions.</summary>
    Questions,

    /// <summary>Parts of a question: letter: text.</summary>
    Parts,

    /// <summary>Names of the author's own, each with a text.</summary>
    TextByName,

    /// <summary>Names, each with a word or several.</summary>
    WordsByName,

    /// <summary>Names of the author's own, each with a scale.</summary>
    ScaleByName,

    /// <summary>Keywords of a place of their own.</summary>
    Block,

    /// <summary>One word, or keywords of a place of their own.</summary>
    WordOrBlock,

    /// <summary>A list, each element with keywords of a place of their own.</summary>
    BlockList,

    /// <summary>Names of the author's own, each with keywords of a place of their own.</summary>
    BlockByName,

    /// <summary>Names of the author's own, each with a text or with keywords of a place of their own.</summary>
    TextOrBlockByName,
}
