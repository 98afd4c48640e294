namespace Sam.Fixing;

/// <summary>A text on the way to being mended: what it gives, and what has been mended so far.</summary>
internal sealed record FixState(string Text, ParseResult<Questionnaire> Result, IReadOnlyList<Diagnostic> Fixed)
{
    public int Errors { get; } = Result.Diagnostics.Count(d => d.Severity == Severity.Error);
}
