using Sam.Formatting;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Allowing;

/// <summary>
/// Takes away the diagnostics that comments allow. A comment behind a line holds for that line, behind a name (<c>index:</c>) for what stands
/// under it; one that has its line for itself holds for the element that begins next, with all that stands under it. Errors can't be
/// allowed, and what allows nothing is reported.
/// </summary>
internal static class AllowedDiagnostics
{
    public static void Apply(SourceText source, SyntaxNode root, DiagnosticBag diagnostics, QuestionnaireSettings settings)
    {
        var comments = CommentFinder.Find(source, root, QuestionnaireText.IsTextNotation(source.Path));
        var lines = comments.Count == 0 ? null : new ElementLines(source, root);
        var found = new List<Diagnostic>();
        foreach (var written in comments)
        {
            var span = new TextSpan(written.Start, written.Text.Length);
            if (AllowComment.Read(source, span, out var unreadable) is not { } comment)
            {
                found.AddRange(unreadable is null ? [] : [unreadable]);
                continue;
            }

            var line = source.LineOf(span);
            var range = written.IsOwnLine || IsBehindName(source, span) ? lines!.From(written.IsOwnLine ? line + 1 : line) : (line, line);
            found.AddRange(comment.Ids.Select(id => Apply(source, comment, id.Text, id.Span, range, diagnostics, settings)).OfType<Diagnostic>());
        }

        found.ForEach(diagnostics.Add);
    }

    private static bool IsBehindName(SourceText source, TextSpan comment)
    {
        var line = source.Line(source.LineOf(comment));
        return source.Text.Substring(line.Start, comment.Start - line.Start).TrimEnd().EndsWith(":", StringComparison.Ordinal);
    }

    private static Diagnostic? Apply(
        SourceText source,
        AllowComment comment,
        string id,
        TextSpan span,
        (int First, int Last)? lines,
        DiagnosticBag diagnostics,
        QuestionnaireSettings settings)
    {
        var where = source.PlaceOf(span);
        if (DiagnosticCatalogue.Find(id) is not { } kind)
        {
            return ReferenceDiagnostics.UnknownAllowed.At(where, id);
        }

        if (kind.DefaultSeverity == Severity.Error)
        {
            return ReferenceDiagnostics.ErrorAllowed.At(where, id);
        }

        if (comment.Reason.Length == 0)
        {
            return ReferenceDiagnostics.ReasonMissing.At(where, id);
        }

        var isNeeded = lines is { } range && diagnostics.Remove(d => d.Id == kind.Id && d.Where.Path == source.Path && d.Where.PrintedRange is { } at && at.Start.Line <= range.Last && at.End.Line >= range.First);

        // Where there are errors, or a setting switches the kind off, it may only not have been looked for.
        return isNeeded || diagnostics.HasErrors || settings.IsOff(kind.Id) ? null : ReferenceDiagnostics.NothingAllowed.At(where, id);
    }
}
