namespace Sam.Fixing;

/// <summary>
/// Rounds of mending: all certain fixes that do not overlap at once, then compiled again, since one mended fault may show another. Where a
/// round makes things worse its fixes are tried one by one.
/// </summary>
internal sealed class FixRounds(Func<string, ParseResult<Questionnaire>> compile, string path)
{
    /// <summary>The most rounds; a file may have more faults of one kind than are reported at a time.</summary>
    public const int MaxRounds = 100;

    // A file of the largest size must not be compiled a hundred times.
    private const long MaxCharacters = 40_000_000;

    private const int MaxTriedAlone = 50;

    /// <summary>The text with the fewest errors that was reached; the first one if none has fewer.</summary>
    public FixState Run(string text)
    {
        var first = new FixState(text, compile(text), []);
        var (best, state) = (first, first);
        long read = text.Length;
        for (var round = 0; round < MaxRounds && read < MaxCharacters && Next(state) is { } next; round++)
        {
            state = next;
            best = state.Errors <= best.Errors ? state : best;
            read += state.Text.Length;
        }

        return best.Errors < first.Errors ? best : first;
    }

    private FixState? Next(FixState state)
    {
        var fixable = Separate(state.Result.Diagnostics.Where(d => d.Where.Path == path && d.CertainFix is not null));
        if (fixable.Count == 0)
        {
            return null;
        }

        var together = With(state, fixable);
        return together.Errors <= state.Errors
            ? together
            : fixable.Take(MaxTriedAlone).Select(d => With(state, [d])).FirstOrDefault(s => s.Errors < state.Errors);
    }

    private FixState With(FixState state, IReadOnlyList<Diagnostic> mended)
    {
        var text = TextEdits.Apply(state.Text, mended.SelectMany(d => d.CertainFix!.Edits));
        return new FixState(text, compile(text), [.. state.Fixed, .. mended]);
    }

    // In order of place; one that touches what another changes waits for the next round.
    private static List<Diagnostic> Separate(IEnumerable<Diagnostic> diagnostics)
    {
        var taken = new List<Diagnostic>();
        var spans = new List<TextSpan>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.CertainFix!.Edits.Min(e => e.Span.Start)))
        {
            var edits = diagnostic.CertainFix!.Edits;
            if (!edits.Any(e => spans.Any(s => e.Span.Start <= s.End && s.Start <= e.Span.End)))
            {
                taken.Add(diagnostic);
                spans.AddRange(edits.Select(e => e.Span));
            }
        }

        return taken;
    }
}
