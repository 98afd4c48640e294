namespace Sam.Dsl.Tests;

/// <summary>What holds of the place of every diagnostic in a text.</summary>
internal static class Spans
{
    public static void AssertInside(Diagnostic diagnostic, string text)
    {
        var place = Assert.IsType<Place.InText>(diagnostic.Where);
        Assert.InRange(place.Span.End, place.Span.Start, text.Length);
        Assert.True(place.Range.Start <= place.Range.End);
        foreach (var edit in diagnostic.Fixes.SelectMany(f => f.Edits))
        {
            Assert.InRange(edit.Span.End, edit.Span.Start, text.Length);
        }
    }
}
