using Sam.Syntax;
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
        var start = Math.Max(_source.Text.IndexOf(sign, Math.Min(node.Start.Index32(), _source.Text.Length)), 0);
        var end = start;
        while (end < _source.Text.Length && !char.IsWhiteSpace(_source.Text[end]))
        {
            end++;
        }

        return TextSpan.Between(start, end);
    }

    private void ReportUnreadable(YamlException? exception)
    {
        if (_openBrackets.Count > 0 && _openBrackets.Peek() is var bracket && !IsClosed(bracket.Start))
        {
            _diagnostics.Add(RawTextDiagnostics.UnclosedBracket.At(_source.PlaceOf(new TextSpan(bracket.Start, 1)), _source.Text.Substring(bracket.Start, 1)));
            return;
        }

        var start = Math.Min(exception is null ? _last.Start : exception.Start.Index32(), _source.Text.Length);
        var line = _source.PositionOf(start).Line;
        var isSaid = _diagnostics.Has(RawTextDiagnostics.AnchorOrAlias, line) || _diagnostics.Has(RawTextDiagnostics.Tag, line);
        if (!isSaid)
        {
            _diagnostics.Add(RawTextDiagnostics.UnreadableYaml.At(_source.PlaceOf(FaultyOf(start, _source.Line(line)))));
        }
    }

    // At a colon the words before it are the fault.
    private TextSpan FaultyOf(int start, TextSpan line)
    {
        var from = Math.Min(start, line.End);
        if (from < line.End && _source.Text[from] == ':')
        {
            from = line.Start;
            while (_source.Text[from] == ' ')
            {
                from++;
            }
        }

        return TextSpan.Between(from, line.End);
    }

    private bool IsClosed(int start)
    {
        var depth = 0;
        for (var i = start; i < _source.Text.Length; i++)
        {
            depth += _source.Text[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
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
