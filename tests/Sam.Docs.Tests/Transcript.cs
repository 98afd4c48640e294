namespace Sam.Docs.Tests;

/// <summary>A terminal as a document shows it: commands behind <c>$ </c>, each with what it prints. A line <c>…</c> stands for lines left out.</summary>
internal sealed class Transcript
{
    /// <summary>What stands before a command.</summary>
    public const string Prompt = "$ ";

    private const string LeftOut = "…";

    private Transcript(IReadOnlyList<(string Command, IReadOnlyList<string> Shown)> steps) => Steps = steps;

    public IReadOnlyList<(string Command, IReadOnlyList<string> Shown)> Steps { get; }

    public static Transcript Of(CodeBlock block)
    {
        var steps = new List<(string, IReadOnlyList<string>)>();
        foreach (var line in Lines(block.Content))
        {
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                steps.Add((line[Prompt.Length..], new List<string>()));
            }
            else
            {
                ((List<string>)steps[^1].Item2).Add(line);
            }
        }

        return new Transcript(steps);
    }

    /// <summary>Fails unless what was printed is what is shown.</summary>
    public static void AssertShown(IReadOnlyList<string> shown, string printed)
    {
        var actual = Trimmed(Lines(printed));
        var expected = Trimmed(shown);
        if (!expected.Contains(LeftOut))
        {
            Assert.Equal(string.Join("\n", actual), string.Join("\n", expected));
            return;
        }

        var at = 0;
        var pieces = Pieces(expected);
        for (var i = 0; i < pieces.Count; i++)
        {
            var isFirst = i == 0;
            var isLast = i == pieces.Count - 1;
            var found = isFirst ? (Stands(pieces[i], actual, 0) ? 0 : -1)
                : isLast ? (actual.Count - pieces[i].Count is var end && end >= at && Stands(pieces[i], actual, end) ? end : -1)
                : Enumerable.Range(at, actual.Count - at).FirstOrDefault(p => Stands(pieces[i], actual, p), -1);
            Assert.True(found >= 0, $"This is shown but not printed:\n{string.Join("\n", pieces[i])}\n\nPrinted was:\n{printed}");
            at = found + pieces[i].Count;
        }
    }

    /// <summary>
    /// What to show instead: everything printed, or, where lines are left out, each piece anew from its first line to its last. A piece whose
    /// first or last line is no longer printed stays as it is.
    /// </summary>
    public static IReadOnlyList<string> Renewed(IReadOnlyList<string> shown, string printed)
    {
        var actual = Trimmed(Lines(printed));
        if (!shown.Contains(LeftOut))
        {
            return actual;
        }

        var at = 0;
        var renewed = new List<List<string>>();
        foreach (var piece in Pieces(shown))
        {
            var body = Trimmed(piece);
            var first = body.Count == 0 ? -1 : actual.IndexOf(body[0], at);
            var ends = first < 0 ? [] : Enumerable.Range(first, actual.Count - first).Where(i => actual[i] == body[^1]).ToList();
            if (ends.Count == 0)
            {
                renewed.Add(piece);
                continue;
            }

            // Of several lines like the last one, the one that keeps the piece's length best.
            at = ends.MinBy(i => Math.Abs(i - first - body.Count + 1)) + 1;
            renewed.Add([.. actual.GetRange(first, at - first), .. piece.Skip(body.Count)]);
        }

        return renewed.Aggregate((all, piece) => [.. all, LeftOut, .. piece]);
    }

    private static List<List<string>> Pieces(IEnumerable<string> lines)
    {
        var pieces = new List<List<string>> { new() };
        foreach (var line in lines)
        {
            if (line == LeftOut)
            {
                pieces.Add([]);
            }
            else
            {
                pieces[^1].Add(line);
            }
        }

        return pieces;
    }

    private static bool Stands(List<string> piece, List<string> lines, int at) =>
        at + piece.Count <= lines.Count && piece.SequenceEqual(lines.GetRange(at, piece.Count));

    private static List<string> Trimmed(IEnumerable<string> lines)
    {
        var trimmed = lines.ToList();
        while (trimmed.Count > 0 && trimmed[^1].Length == 0)
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        return trimmed;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
