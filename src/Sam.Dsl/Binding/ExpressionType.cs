namespace Sam.Binding;

/// <summary>What kind of value an expression gives.</summary>
internal enum ExpressionType
{
    /// <summary>Not known here: last wave's answers, options, and what has faults of its own. Never complained of.</summary>
    Unknown,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share: <c>40 %</c>, <c>andel(…)</c>.</summary>
    Share,

    /// <summary>A number or a share: a literal 0, an index, and what is computed of both.</summary>
    Figure,

    /// <summary>An option of a scale whose options are no numbers.</summary>
    Choice,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Several items, which only functions take.</summary>
    Items,

    /// <summary>Several values in parentheses, which only comparisons take.</summary>
    Set,

    /// <summary>A property of the unit: an option or a number, but never true or false by itself.</summary>
    Property,
}
