namespace Sam.Keywords;

/// <summary>How a value is written, for readers and writers of a notation: coarser than what it may say, which is <see cref="ValueKind"/>.</summary>
internal enum ShapeKind
{
    /// <summary>One word, number or name.</summary>
    Word,

    /// <summary>Words: one, or a list.</summary>
    Words,

    /// <summary>A text for readers, in one language or several.</summary>
    Text,

    /// <summary>Texts for readers: one, or a list.</summary>
    Texts,

    /// <summary>An expression.</summary>
    Expression,

    /// <summary>A scale: a name, a list of options, or a scale written in place.</summary>
    Scale,

    /// <summary>The options of a scale: a list, or <c>code: label</c>.</summary>
    Options,

    /// <summary>Options named by code or label: one, or a list.</summary>
    OptionNames,

    /// <summary>Options that leave every base: a label, labels, or <c>code: label</c>.</summary>
    SpecialOptions,

    /// <summary>Scores: a list in the order of the options, or <c>option: number</c>.</summary>
    Scores,

    /// <summary>Entries under keywords of a place.</summary>
    Entries,

    /// <summary>Entries under keywords of a place, or a text for readers instead.</summary>
    TextOrEntries,

    /// <summary>Entries under keywords of a place, or one word instead.</summary>
    WordOrEntries,

    /// <summary>Entries under names of the author's own, each with a value of one shape.</summary>
    Named,

    /// <summary>A list of elements, each with entries under keywords of a place.</summary>
    List,
}
