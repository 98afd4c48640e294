using System.Globalization;

namespace Sam.Text;

/// <summary>
/// Looks at the raw characters before any parser does. Gives the text with each fault replaced by a space, so that the parser goes on and
/// every position still holds.
/// </summary>
internal sealed class RawTextCheck(SourceText source, DiagnosticBag diagnostics)
{
    private readonly CappedReports _reports = new(source, diagnostics);

    // Written to only where there is a fault.
    private char[]? _repaired;

    public bool TryRepair(out string repaired)
    {
        repaired = "";
        if (source.Text.Length > QuestionnaireText.MaxCharacters)
        {
            diagnostics.Add(RawTextDiagnostics.TooLarge.At(source.PlaceOf(new TextSpan(0, 0)), QuestionnaireText.MaxCharacters.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        if (Utf16.IsLikely(source.Text))
        {
            diagnostics.Add(YamlTextDiagnostics.Utf16.At(source.PlaceOf(new TextSpan(0, 0))));
            return false;
        }

        CheckCharacters();
        CheckIndentation();
        repaired = _repaired is null ? source.Text : new string(_repaired);
        return true;
    }

    private void CheckCharacters()
    {
        for (var i = 0; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r')
            {
                continue;
            }

            if (c == '\uFFFD')
            {
                _reports.Add(RawTextDiagnostics.NotUtf8.At(source.PlaceOf(new TextSpan(i, 1))));
                Repair(i);
            }
            else if ((ForbiddenCharacters.Contains(c) && !ForbiddenCharacters.IsJoiner(source.Text, i)) || ForbiddenCharacters.IsLoneSurrogate(source.Text, i))
            {
                var span = new TextSpan(i, 1);
                var name = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
                _reports.Add(RawTextDiagnostics.ForbiddenCharacter, span, [name], new Message("Ta bort tecknet", "Remove the character"), span, "");
                Repair(i);
            }
        }
    }

    private void CheckIndentation()
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.Line(line);
            var content = span.Start;
            while (content < span.End && IsIndent(source.Text[content]))
            {
                content++;
            }

            // What a blank line holds is nobody's fault; the parser is to see spaces all the same.
            for (var i = span.Start; i < content; i = EndOfRun(i, content))
            {
                CheckIndent(i, EndOfRun(i, content) - i, isBlankLine: content == span.End);
            }
        }
    }

    private int EndOfRun(int start, int end)
    {
        var at = start + 1;
        while (at < end && source.Text[at] == source.Text[start])
        {
            at++;
        }

        return at;
    }

    private void CheckIndent(int at, int length, bool isBlankLine)
    {
        if (source.Text[at] == ' ')
        {
            return;
        }

        for (var i = at; i < at + length; i++)
        {
            Repair(i);
        }

        if (isBlankLine)
        {
            return;
        }

        var isTab = source.Text[at] == '\t';
        var span = new TextSpan(at, length);
        _reports.Add(
            isTab ? RawTextDiagnostics.TabIndent : RawTextDiagnostics.HardSpaceIndent, span, [],
            new Message("Byt till blanksteg", "Change to spaces"), span, new string(' ', isTab ? 2 * length : length));
    }

    private static bool IsIndent(char c) => c is ' ' or '\t' or '\u00A0';

    private void Repair(int at)
    {
        _repaired ??= source.Text.ToCharArray();
        _repaired[at] = ' ';
    }
}
