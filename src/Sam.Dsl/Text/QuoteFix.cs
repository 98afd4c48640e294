namespace Sam.Text;

/// <summary>The fix for a text that YAML misreads: quotes around it.</summary>
internal static class QuoteFix
{
    public static TextFix Of(SourceText source, TextSpan span)
    {
        var quoted = "\"" + source.Text.Substring(span.Start, span.Length).Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        return new TextFix(new Message("Sätt citattecken om texten", "Put the text in quotes"), Sequence.Of(source.Edit(span, quoted)));
    }
}
