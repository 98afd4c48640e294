using System.Globalization;

namespace Sam.Text;

/// <summary>
/// Looks at the raw characters before any parser does, for what YAML loses silently or reports in the wrong place. Gives the text with
/// each fault replaced by spaces of the same length, so that the parser goes on and every position still holds.
/// </summary>
internal sealed class RawTextCheck(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>The most characters that a questionnaire may have.</summary>
    public const int MaxCharacters = 2_000_000;

    // A file of another kind would give thousands of the same message.
    private const int MaxOfOneKind = 20;

    private readonly char[] _repaired = source.Text.ToCharArray();
    private readonly Dictionary<DiagnosticId, int> _count = [];

    public bool TryRepair(out string repaired)
    {
        repaired = "";
        if (source.Text.Length > MaxCharacters)
        {
            diagnostics.Add(RawTextDiagnostics.TooLarge.At(
                source.PlaceOf(new TextSpan(0, 0)),
                source.Text.Length.ToString(CultureInfo.InvariantCulture),
                MaxCharacters.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        CheckCharacters();
        CheckIndentation();
        repaired = new string(_repaired);
        return true;
    }

    private void CheckCharacters()
    {
        for (var i = 0; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c == '\uFFFD')
            {
                Report(RawTextDiagnostics.NotUtf8, i, 1);
            }
            else if (IsForbidden(c) || IsLoneSurrogate(i))
            {
                Report(RawTextDiagnostics.ForbiddenCharacter, i, 1, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }

    private void CheckIndentation()
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.Line(line);
            if (IsBlank(span))
            {
                continue;
            }

            var i = span.Start;
            while (i < span.End && source.Text[i] is ' ' or '\t' or '\u00A0')
            {
                if (source.Text[i] == '\t')
                {
                    Report(RawTextDiagnostics.TabIndent, i, 1, "  ");
                }
                else if (source.Text[i] == '\u00A0')
                {
                    Report(RawTextDiagnostics.HardSpaceIndent, i, 1, " ");
                }

                i++;
            }
        }
    }

    // What a blank line holds is nobody's fault; the parser is to see spaces all the same.
    private bool IsBlank(TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (source.Text[i] is not (' ' or '\t' or '\u00A0'))
            {
                return false;
            }
        }

        for (var i = line.Start; i < line.End; i++)
        {
            _repaired[i] = ' ';
        }

        return true;
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, string quotedOrFix = "")
    {
        _repaired[start] = ' ';
        _count.TryGetValue(descriptor.Id, out var count);
        _count[descriptor.Id] = count + 1;
        if (count >= MaxOfOneKind)
        {
            return;
        }

        var span = new TextSpan(start, length);
        var isCharacter = descriptor == RawTextDiagnostics.ForbiddenCharacter;
        var isIndent = descriptor == RawTextDiagnostics.TabIndent || descriptor == RawTextDiagnostics.HardSpaceIndent;
        var fixes = isCharacter ? Fix(new Message("Ta bort tecknet", "Remove the character"), span, "")
            : isIndent ? Fix(new Message("Byt till blanksteg", "Change to spaces"), span, quotedOrFix)
            : default;
        diagnostics.Add(descriptor.At(source.PlaceOf(span), isCharacter ? quotedOrFix : "") with { Fixes = fixes });
    }

    private Sequence<TextFix> Fix(Message title, TextSpan span, string text) =>
        Sequence.Of(new TextFix(title, Sequence.Of(source.Edit(span, text))));

    private bool IsLoneSurrogate(int i) =>
        (char.IsHighSurrogate(source.Text[i]) && (i + 1 == source.Text.Length || !char.IsLowSurrogate(source.Text[i + 1])))
        || (char.IsLowSurrogate(source.Text[i]) && (i == 0 || !char.IsHighSurrogate(source.Text[i - 1])));

    // Control characters, line separators that editors do not show as lines, zero-width characters and bidirectional overrides.
    private static bool IsForbidden(char c) => c is
        (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F')
        or '\u2028' or '\u2029' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u00AD';
}
