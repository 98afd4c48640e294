using System.Globalization;

namespace Sam.Verifying;

/// <summary>What the compiler of C# says, at the author's words where it is about them.</summary>
internal static class CompilerFault
{
    public static Diagnostic At(Microsoft.CodeAnalysis.Diagnostic fault, PlacedQuestionnaire placed, string path)
    {
        var said = $"{fault.Id} {fault.GetMessage(CultureInfo.InvariantCulture)}";
        return CSharpDiagnostics.DoesNotCompile.At(PlaceOf(fault, placed, path), Message.Same(said));
    }

    private static Place PlaceOf(Microsoft.CodeAnalysis.Diagnostic fault, PlacedQuestionnaire placed, string path)
    {
        var mapped = fault.Location.GetMappedLineSpan();
        var line = mapped.StartLinePosition.Line + 1;
        return mapped.HasMappedPath && placed.Expressions.FirstOrDefault(e => e.Place.Range.Start.Line <= line && line <= e.Place.Range.End.Line) is { } expression
            ? expression.Place
            : Start(path);
    }

    /// <summary>The start of a file: what is about all of it.</summary>
    public static Place Start(string path) => new Place.InText(path, default, new TextRange(new TextPosition(1, 1), new TextPosition(1, 1)));
}
