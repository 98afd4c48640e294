namespace Sam;

/// <summary>A change that a tool can make for the author: what it does in words, and the edits.</summary>
public sealed record TextFix(Message Title, Sequence<TextEdit> Edits)
{
    /// <summary>
    /// True, unless said otherwise, if nothing else can have been meant: a misspelt word of the language, a tab, a missing quote. False for a
    /// guess among the author's own names: it is shown, but only the author can decide.
    /// </summary>
    public bool IsCertain { get; init; } = true;
}

/// <summary>One stretch of a text replaced by another text.</summary>
public sealed record TextEdit(TextSpan Span, TextRange Range, string NewText);
