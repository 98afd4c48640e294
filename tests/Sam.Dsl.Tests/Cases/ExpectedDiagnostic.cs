namespace Sam.Dsl.Tests.Cases;

/// <summary>A kind of diagnostic and the stretch of text it is about.</summary>
internal sealed record ExpectedDiagnostic(string Id, int Start, int End)
{
    public static ExpectedDiagnostic Of(string id, int start, int end) => new(id, start, end);

    public static ExpectedDiagnostic Of(Diagnostic diagnostic)
    {
        var place = Assert.IsType<Place.InText>(diagnostic.Where);
        return new ExpectedDiagnostic(diagnostic.Id.Text, place.Span.Start, place.Span.End);
    }

    /// <summary>The diagnostic with line, columns and the text itself, for the message of a failing test.</summary>
    public string In(string text)
    {
        var line = text.AsSpan(0, Start).Count('\n') + 1;
        var column = Start - (text.LastIndexOf('\n', Math.Max(Start - 1, 0)) is var lineBreak && Start > 0 ? lineBreak : -1);
        return $"{line},{column} {Id} «{text[Start..End]}»";
    }
}
