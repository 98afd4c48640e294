using Sam.Fixing;

namespace Sam;

/// <summary>What a questionnaire's text became when everything certain was mended.</summary>
/// <param name="Text">The text; the same as before if nothing was mended.</param>
/// <param name="Fixed">What was mended, in the order it was done; places are those of the text at that time.</param>
/// <param name="Result">What compiling the text gives.</param>
public sealed record FixedText(string Text, Sequence<Diagnostic> Fixed, ParseResult<Questionnaire> Result);

/// <summary>Mends questionnaires by the fixes that diagnostics carry.</summary>
public static class QuestionnaireFixes
{
    /// <summary>
    /// Applies certain fixes (<see cref="Diagnostic.CertainFix"/>) again and again until none is left. A text without errors is never changed,
    /// and the result has fewer errors than before or is the same text.
    /// </summary>
    /// <param name="text">What the author wrote; a byte order mark at its start stays.</param>
    /// <param name="path">As in <see cref="QuestionnaireText.Compile"/>.</param>
    /// <param name="resolve">As in <see cref="QuestionnaireText.Compile"/>.</param>
    /// <param name="options">As in <see cref="QuestionnaireText.Compile"/>.</param>
    public static FixedText Apply(string text, string path, Func<string, string?>? resolve = null, CompileOptions? options = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var mark = text.Length > 0 && text[0] == '\uFEFF' ? "\uFEFF" : "";
        var rounds = new FixRounds(t => QuestionnaireText.Compile(t, path, resolve, options), path.Replace('\\', '/'));
        var last = rounds.Run(text.Substring(mark.Length));
        return new FixedText(mark + last.Text, last.Fixed.ToSequence(), last.Result);
    }
}
