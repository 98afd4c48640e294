namespace Sam;

/// <summary>A law that a question follows up: the text as authored, the law's name and the rest (chapter, section).</summary>
public sealed record LegalReference(string Text, string Law, string Part);
