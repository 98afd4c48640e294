using Sam.Keywords;

namespace Sam.Yaml.Lines;

/// <summary>List marks and keys: the right ones, and what is written in their place.</summary>
internal sealed partial class BlockScan
{
    private static readonly Message MakeHyphen = new("Byt till ”- ”", "Change to “- ”");

    private static readonly Message AddSpace = new("Lägg till ett blanksteg", "Add a space");

    private static readonly Message OrdinarySpace = new("Byt till blanksteg", "Change to a space");

    private bool TryMark(int start, int end, bool isListPlace, out ListMark mark)
    {
        mark = default;
        var c = _text[start];
        if (c == '-' && (start + 1 == end || YamlSigns.IsBlank(_text[start + 1])))
        {
            var rest = SkipBlanks(start + 1, end);
            mark = new ListMark(rest, rest - start);
            return true;
        }

        if (c == '-' && _text[start + 1] == '\u00A0' && (isListPlace || IsOpenForAnything()))
        {
            ReportHardSpace(start, start + 1);
            mark = new ListMark(SkipSpaces(start + 1, end), 2);
            mark = mark with { Width = mark.Rest - start };
            return true;
        }

        if (!isListPlace)
        {
            return false;
        }

        // "-1: Dåligt" may be an option with its code.
        if (c == '-' && _text[start + 1] != '-' && !(char.IsDigit(_text[start + 1]) && Deepest is { IsList: false } map && KeywordTable.Options.Is(map.Key)))
        {
            _reports.Add(YamlTextDiagnostics.ListMarkMissing, new TextSpan(start, 2), [], AddSpace, new TextSpan(start + 1, 0), " ");
            Mend(start + 1, 0, " ");
            mark = new ListMark(start + 1, 2);
            return true;
        }

        return TryBullet(start, end, out mark) || TryNumber(start, end, out mark);
    }

    private bool TryBullet(int start, int end, out ListMark mark)
    {
        mark = default;
        var rest = SkipSpaces(start + 1, end);
        if (!YamlSigns.IsBullet(_text[start]) || rest == end || (rest == start + 1 && YamlSigns.NeedsSpace(_text[start])) || _text[start + 1] == ':')
        {
            return false;
        }

        _reports.Add(YamlTextDiagnostics.Bullet, new TextSpan(start, 1), [_text.Substring(start, 1)], MakeHyphen, TextSpan.Between(start, rest), "- ");
        var width = Math.Max(rest - start, 2);
        Mend(start, rest - start, "-" + new string(' ', width - 1));
        mark = new ListMark(rest, width);
        return true;
    }

    // "1. Fungerar det?", as the text notation and Word have it.
    private bool TryNumber(int start, int end, out ListMark mark)
    {
        mark = default;
        var at = start;
        while (at < end && at < start + 3 && _text[at] is >= '0' and <= '9')
        {
            at++;
        }

        at += at > start && at < end && _text[at] is >= 'a' and <= 'z' ? 1 : 0;
        if (at == start || at + 2 >= end || _text[at] is not ('.' or ')') || SkipSpaces(at + 1, end) is var rest && (rest == at + 1 || rest == end))
        {
            return false;
        }

        var number = _text.Substring(start, at - start);
        if (!YamlSigns.IsNumber(number))
        {
            return false;
        }

        var written = TextSpan.Between(start, at + 1);
        var right = $"- {number}:";
        _reports.Add(
            YamlTextDiagnostics.NumberedLine, written, [_text.Substring(start, written.Length), right],
            new Message($"Skriv ”{right}”", $"Write “{right}”"), written, right);
        Mend(start, at + 1 - start, right);
        mark = new ListMark(start, 2, new KeyPart(number, at, IsQuoted: false));
        return true;
    }

    private bool IsOpenForAnything() => _levels.Count > 0 && Deepest.Held == Held.Nothing;

    /// <summary>The key that a line, or what follows its list mark, begins with; null if none.</summary>
    private KeyPart? KeyAt(int start, int end, bool isKeyPlace)
    {
        var c = _text[start];
        if (c is '"' or '\'')
        {
            return QuotedKey(start, end);
        }

        if (c is '[' or '{')
        {
            return BracketKey(start, end);
        }

        if (c is '|' or '>' or '@' or '%' or '`' or '*' or '#' || (c == '?' && start + 1 < end && YamlSigns.IsBlank(_text[start + 1])))
        {
            return null;
        }

        if (isKeyPlace && FaultyKey(start, end) is { } faulty)
        {
            return faulty;
        }

        var colon = FindColon(start, PlainEnd(start, end));
        return colon < 0 ? null : new KeyPart(_text.Substring(start, colon - start), colon, IsQuoted: false);
    }

    // A keyword or number with something else than colon and space behind it.
    private KeyPart? FaultyKey(int start, int end)
    {
        var colon = WordEnd(start, end);
        if (colon == start || colon == end || (_text[colon] != ':' && !YamlSigns.LooksLikeColon(_text[colon])))
        {
            return null;
        }

        var word = _text.Substring(start, colon - start);
        var next = colon + 1 < end ? _text[colon + 1] : ' ';
        var isNumber = YamlSigns.IsNumber(word) || (word.Length == 1 && char.IsLower(word[0]));
        if (!isNumber && !YamlSigns.IsKeyword(word))
        {
            return null;
        }

        var key = new KeyPart(word, colon, IsQuoted: false);
        if (_text[colon] != ':')
        {
            var isApart = YamlSigns.IsBlank(next);
            _reports.Add(
                YamlTextDiagnostics.NotAColon, new TextSpan(colon, 1), [_text.Substring(colon, 1)],
                new Message("Byt till kolon", "Change to a colon"), new TextSpan(colon, 1), isApart ? ":" : ": ");
            Mend(colon, 1, isApart ? ":" : ": ");
            return key;
        }

        if (next == '\u00A0')
        {
            ReportHardSpace(start, colon + 1);
            return key;
        }

        // Swedish ordinals and abbreviations, times and addresses: 1:a, c:a, 10:30, text://.
        if (YamlSigns.IsBlank(next) || next is ':' or '/' or '\\' || (isNumber && !char.IsUpper(next)))
        {
            return null;
        }

        _reports.Add(YamlTextDiagnostics.NoSpaceAfterColon, TextSpan.Between(start, colon + 1), [word], AddSpace, new TextSpan(colon + 1, 0), " ");
        Mend(colon + 1, 0, " ");
        return key;
    }

    // "frågor" alone on a line, or "svar ja-nej", where only a keyword can stand.
    private KeyPart? KeyWithoutColon(int start, int end)
    {
        var depth = DepthAt(_column);
        var isPlace = depth >= 0 && (_levels[depth] is { IsList: false } map && map.Column == _column);
        var wordEnd = WordEnd(start, end);
        if (!isPlace || wordEnd == start)
        {
            return null;
        }

        var word = _text.Substring(start, wordEnd - start);
        var second = SkipBlanks(wordEnd, end);
        var isShort = second == end || (second > wordEnd && WordEnd(second, end) == PlainEnd(start, end));
        if (!isShort || KeywordTable.Anywhere(word) is null)
        {
            return null;
        }

        _reports.Add(
            YamlTextDiagnostics.ColonMissing, TextSpan.Between(start, wordEnd), [word],
            new Message("Lägg till kolon", "Add the colon"), new TextSpan(wordEnd, 0), ":");
        Mend(wordEnd, 0, ":");
        return new KeyPart(word, wordEnd - 1, IsQuoted: false);
    }

    private KeyPart? QuotedKey(int start, int end)
    {
        var close = ClosingQuote(start, end);
        var colon = close < 0 ? -1 : SkipBlanks(close + 1, end);
        return colon >= 0 && IsColon(colon, end) ? new KeyPart(_text.Substring(start + 1, close - start - 1), colon, IsQuoted: true) : null;
    }

    private KeyPart? BracketKey(int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += _text[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                var colon = SkipBlanks(i + 1, end);
                return IsColon(colon, end) ? new KeyPart(_text.Substring(start, i + 1 - start), colon, IsQuoted: true) : null;
            }
        }

        return null;
    }

    private void ReportHardSpace(int start, int at)
    {
        _reports.Add(YamlTextDiagnostics.HardSpaceAfterMark, new TextSpan(at, 1), [_text.Substring(start, at - start)], OrdinarySpace, new TextSpan(at, 1), " ");
        Mend(at, 1, " ");
    }
}
