using Sam.Syntax;
using Sam.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>What YAML allows and a questionnaire does not, and what is said where the parser gives up.</summary>
internal sealed partial class YamlReader
{
    private void CheckAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            var anchor = "&" + node.Anchor.Value;
            _diagnostics.Add(RawTextDiagnostics.AnchorOrAlias.At(_source.PlaceOf(PropertyOf(node, anchor[0])), anchor));
        }

        if (!node.Tag.IsEmpty)
        {
            var tag = node.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal) ? "!!" + node.Tag.Value.Substring(18) : node.Tag.Value;
            _diagnostics.Add(RawTextDiagnostics.Tag.At(_source.PlaceOf(PropertyOf(node, '!')), tag));
        }
    }

    // An invisible character in the middle of a name has been reported; the name is not to be called unknown as well.
    private ScalarSyntax WithoutForbidden(ScalarSyntax word)
    {
        if (word.Span.End > _source.Text.Length)
        {
            return word;
        }

        var written = _source.Text.Substring(word.Span.Start, word.Span.Length);
        return !word.IsQuoted && Enumerable.Range(0, written.Length).Any(i => ForbiddenCharacters.IsAt(written, i)) && !written.Any(char.IsWhiteSpace)
            ? new ScalarSyntax(word.Span, new string(written.Where((_, i) => !ForbiddenCharacters.IsAt(written, i)).ToArray()))
            : word;
    }

    private void CheckMerge(ScalarSyntax key)
    {
        if (key is { Text: "<<", IsQuoted: false })
        {
            _diagnostics.AddUnreadable(RawTextDiagnostics.AnchorOrAlias.At(_source.PlaceOf(key.Span), key.Text));
        }
    }

    // Anchor and tag stand before the node, each a word.
    private TextSpan PropertyOf(NodeEvent node, char sign)
    {
        var start = Math.Max(_text.IndexOf(sign, Math.Min(node.Start.Index32(), _text.Length)), 0);
        var end = start;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        return _repaired.ToSource(TextSpan.Between(start, end));
    }

    // The line of the mended text that was unreadable; null if there is none to leave out.
    private TextSpan? ReportUnreadable(YamlException? exception)
    {
        if (_openBrackets.Count > 0 && _openBrackets.Peek() is var bracket && !IsClosed(bracket.Start))
        {
            _diagnostics.Add(RawTextDiagnostics.UnclosedBracket.At(
                _source.PlaceOf(_repaired.ToSource(new TextSpan(bracket.Start, 1))), _text.Substring(bracket.Start, 1)));
            return null;
        }

        var start = Math.Min(exception is null ? _last.Start : exception.Start.Index32(), _text.Length);
        var line = LineAt(start);
        var faulty = TextSpan.Between(Math.Min(start, line.End), line.End);
        _diagnostics.Add(RawTextDiagnostics.UnreadableYaml.At(_source.PlaceOf(_repaired.ToSource(faulty.Length == 0 ? line : faulty))));
        return line;
    }

    private TextSpan LineAt(int offset)
    {
        var start = offset == 0 ? 0 : _text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        var end = _text.IndexOfAny(['\n', '\r'], offset);
        return TextSpan.Between(start, end < 0 ? _text.Length : end);
    }

    private bool IsClosed(int start)
    {
        var depth = 0;
        for (var i = start; i < _text.Length; i++)
        {
            depth += _text[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Refuse(DiagnosticDescriptor descriptor, TextSpan span, string quoted)
    {
        _diagnostics.Add(descriptor.At(_source.PlaceOf(span), quoted));
        throw new Refused();
    }

    /// <summary>Leaves the reading of a text that is refused as a whole; never leaves this class.</summary>
    private sealed class Refused : Exception;
}
