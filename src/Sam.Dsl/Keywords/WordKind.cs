namespace Sam.Keywords;

/// <summary>Which words may stand where a keyword takes a word or several.</summary>
internal enum WordKind
{
    /// <summary>Any: a few may be offered, others are the author's own.</summary>
    Any,

    /// <summary>One of those offered and no other.</summary>
    OneOf,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>2023, 2023-H1, 2023-Q3 or 2023-09.</summary>
    Period,

    /// <summary>A share or, for an index in numbers, a number.</summary>
    Threshold,

    /// <summary>A threshold, or a word offered instead.</summary>
    Target,

    /// <summary>Yes, no, or "on" with the options that ask for it.</summary>
    Comment,

    /// <summary>How many must be answered: a rule's word, a number, or k-1.</summary>
    MinAnswered,
}
