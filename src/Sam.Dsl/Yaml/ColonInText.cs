using Sam.Text;

namespace Sam.Yaml;

/// <summary>
/// The commonest fault of all: <c>- 1: Tänk efter: fungerar det?</c>. YAML can't read a second colon on a line; with it out of the way the
/// rest of the file can be read.
/// </summary>
internal sealed class ColonInText
{
    private readonly TextSpan _text;
    private readonly int _colon;

    private ColonInText(TextSpan text, int colon)
    {
        _text = text;
        _colon = colon;
    }

    /// <summary>The fault at the place where the parser gave up; null if it is another one.</summary>
    public static ColonInText? At(SourceText source, int offset)
    {
        if (offset >= source.Text.Length || source.Text[offset] != ':')
        {
            return null;
        }

        var line = source.Line(source.PositionOf(offset).Line);
        var before = source.Text.Substring(line.Start, offset - line.Start);
        var key = before.IndexOf(": ", StringComparison.Ordinal);
        if (key < 0 || before.IndexOfAny(['"', '\'', '{', '[', '#']) >= 0)
        {
            return null;
        }

        var start = line.Start + key + 2;
        while (source.Text[start] == ' ')
        {
            start++;
        }

        return new ColonInText(TextSpan.Between(start, line.End), offset);
    }

    /// <summary>What is wrong, with the fix.</summary>
    public Diagnostic Diagnostic(SourceText source) => RawTextDiagnostics.ColonInText.At(source.PlaceOf(_text)) with
    {
        Fixes = Sequence.Of(QuoteFix.Of(source, _text)),
    };

    /// <summary>The text with another sign in the colon's place.</summary>
    public string Mend(string text) => text.Substring(0, _colon) + "." + text.Substring(_colon + 1);
}
