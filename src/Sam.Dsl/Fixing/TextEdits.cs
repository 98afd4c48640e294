using System.Text;

namespace Sam.Fixing;

/// <summary>Edits applied to a text.</summary>
internal static class TextEdits
{
    /// <summary>The text after edits that do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text);
        foreach (var edit in edits.OrderByDescending(e => e.Span.Start))
        {
            edited.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return edited.ToString();
    }
}
