namespace Sam;

/// <summary>A change that a tool can make for the author: what it does in words, and the edits.</summary>
public sealed record TextFix(Message Title, Sequence<TextEdit> Edits);

/// <summary>One stretch of a text replaced by another text.</summary>
public sealed record TextEdit(TextSpan Span, TextRange Range, string NewText);
