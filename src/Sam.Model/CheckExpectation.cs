namespace Sam;

/// <summary>Reads what an example expects of an index.</summary>
public static class CheckExpectation
{
    /// <summary>
    /// The value expected, or an error: SAM4046 no value, SAM4047 a percentage where the index is a number or the other way round, SAM4048
    /// an index that single responses have no value of.
    /// </summary>
    /// <param name="score">The index.</param>
    /// <param name="written">The value as written.</param>
    /// <param name="where">Where it stands.</param>
    public static ParseResult<PrintedValue> ReadExpected(this CompositeScore score, string written, Place where)
    {
        if (score.Calculation == ScoreCalculation.PlugIn)
        {
            return Failed(CheckDiagnostics.IndexOfGroups.At(where, score.Id, score.PlugIn ?? ""));
        }

        if (!PrintedValue.TryParse(written, out var value))
        {
            return Failed(CheckDiagnostics.NoValue.At(where, Message.Same(written), score.IsShare ? Message.Same("50,0 %") : Message.Same("3,75")));
        }

        return value!.Number is null || value.IsPercent == score.IsShare
            ? new ParseResult<PrintedValue>(value, [])
            : Failed(WrongKind(score, written.Trim(), where));
    }

    private static Diagnostic WrongKind(CompositeScore score, string written, Place where)
    {
        var right = score.IsShare ? written + " %" : written.TrimEnd('%').TrimEnd(' ', NumberText.HardSpace);
        var kind = score.IsShare ? new Message("en andel", "a share") : new Message("ett tal", "a number");
        var diagnostic = CheckDiagnostics.PercentExpected.At(where, Message.Same(score.Id), kind, Message.Same(right));
        return where is Place.InText text
            ? diagnostic with { Fixes = Sequence.Of(new TextFix(new Message($"Byt till ”{right}”", $"Change to “{right}”"), Sequence.Of(new TextEdit(text.Span, text.Range, right)))) }
            : diagnostic;
    }

    private static ParseResult<PrintedValue> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
