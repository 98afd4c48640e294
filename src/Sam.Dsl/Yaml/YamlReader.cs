using System.Globalization;
using Sam.Syntax;
using Sam.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>YAML events → syntax tree with positions. Anchors, tags, further documents and deep nesting are refused here.</summary>
internal sealed class YamlReader
{
    /// <summary>The most levels inside each other.</summary>
    public const int MaxDepth = 20;

    // After a fault that can be mended the file is read again, to find the next one.
    private const int MaxMended = 20;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Stack<TextSpan> _openBrackets = new();
    private TextSpan _last;

    private YamlReader(SourceText source, string repaired, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(repaired));
    }

    /// <summary>The tree, or null where the text is empty or can't be read; the diagnostics then say why.</summary>
    /// <param name="source">The author's text.</param>
    /// <param name="repaired">The same text with unreadable characters replaced, of the same length.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static SyntaxNode? Read(SourceText source, string repaired, DiagnosticBag diagnostics)
    {
        var hadErrors = diagnostics.HasErrors;
        for (var mended = 0; ; mended++)
        {
            var reader = new YamlReader(source, repaired, diagnostics);
            try
            {
                return reader.ReadDocument();
            }
            catch (Refused)
            {
                return null;
            }
            catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or FormatException or OverflowException or KeyNotFoundException)
            {
                // The parser gives up at its first fault.
                var colon = e is YamlException yaml ? ColonInText.At(source, yaml.Start.Index32()) : null;
                if (colon is not null && mended < MaxMended)
                {
                    diagnostics.AddUnreadable(colon.Diagnostic(source));
                    repaired = colon.Mend(repaired);
                    continue;
                }

                // Where the characters themselves were at fault, that has been said already.
                if (!hadErrors)
                {
                    reader.ReportUnreadable(e as YamlException);
                }

                return null;
            }
        }
    }

    private SyntaxNode? ReadDocument()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd)
        {
            _diagnostics.Add(RawTextDiagnostics.EmptyFile.At(_source.PlaceOf(new TextSpan(0, 0))));
            return null;
        }

        Next();
        var root = ReadNode(0);
        Next();
        if (_parser.Current is DocumentStart second)
        {
            _diagnostics.Add(RawTextDiagnostics.SeveralDocuments.At(_source.PlaceOf(SpanOf(second))));
        }

        return root;
    }

    // Stands at the first event of a node; afterwards at the event behind it.
    private SyntaxNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaxDepth)
        {
            Refuse(RawTextDiagnostics.TooDeep, SpanOf(current), MaxDepth.ToString(CultureInfo.InvariantCulture));
        }

        switch (current)
        {
            case AnchorAlias alias:
                _diagnostics.AddUnreadable(RawTextDiagnostics.AnchorOrAlias.At(_source.PlaceOf(SpanOf(alias)), "*" + alias.Value));
                Next();
                return new ScalarSyntax(SpanOf(alias), "*" + alias.Value, isQuoted: true);
            case Scalar scalar:
                CheckAnchorAndTag(scalar);
                var read = ScalarReader.Read(scalar, SpanOf(scalar), _source.Text);
                Next();
                return read;
            case SequenceStart start:
                CheckAnchorAndTag(start);
                return ReadList(start, depth);
            case MappingStart start:
                CheckAnchorAndTag(start);
                return ReadMap(start, depth);
            default:
                throw new InvalidOperationException("no node begins with " + current.GetType().Name);
        }
    }

    private ListSyntax ReadList(SequenceStart start, int depth)
    {
        var open = Open(start.Style == SequenceStyle.Flow, start);
        var items = new List<SyntaxNode>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        var span = Close(open, SpanOf(start));
        return new ListSyntax(span, open ? FlowNumbers.Join(items, _source, _diagnostics) : items);
    }

    private MapSyntax ReadMap(MappingStart start, int depth)
    {
        var open = Open(start.Style == MappingStyle.Flow, start);
        var entries = new List<EntrySyntax>();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is ScalarSyntax word)
            {
                CheckMerge(word);
                entries.Add(new EntrySyntax(word, value));
            }
            else
            {
                _diagnostics.Add(RawTextDiagnostics.KeyIsNotAWord.At(_source.PlaceOf(key.Span)));
            }
        }

        var span = Close(open, SpanOf(start));
        var joined = open ? FlowNumbers.Join(entries) : entries;
        CheckDuplicates(joined);
        return new MapSyntax(entries.Count == 0 || open ? span : entries[0].Span.Cover(entries[entries.Count - 1].Span), joined);
    }

    private bool Open(bool isFlow, NodeEvent start)
    {
        if (isFlow)
        {
            _openBrackets.Push(SpanOf(start));
        }

        Next();
        return isFlow;
    }

    private TextSpan Close(bool isFlow, TextSpan start)
    {
        var end = SpanOf(_parser.Current!);
        if (isFlow)
        {
            _openBrackets.Pop();
        }

        Next();
        return start.Cover(end);
    }

    private void CheckDuplicates(List<EntrySyntax> entries)
    {
        var first = new Dictionary<string, EntrySyntax>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!first.TryGetValue(entry.Key.Text, out var other))
            {
                first.Add(entry.Key.Text, entry);
            }
            else if (entry.Key.Text.Length > 0)
            {
                var line = _source.LineOf(other.Key.Span).ToString(CultureInfo.InvariantCulture);
                _diagnostics.Add(RawTextDiagnostics.DuplicateKey.At(_source.PlaceOf(entry.Key.Span), entry.Key.Text, line)
                    with { Related = Sequence.Of(_source.PlaceOf(other.Key.Span)) });
            }
        }
    }

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

    private void Next()
    {
        if (_parser.Current is { } current)
        {
            _last = SpanOf(current);
        }

        if (!_parser.MoveNext())
        {
            throw new InvalidOperationException("the text ends inside a node");
        }
    }

    // The parser gives brackets no width.
    private TextSpan SpanOf(ParsingEvent e)
    {
        var (start, end) = (e.Start.Index32(), e.End.Index32());
        var isBracket = e is SequenceStart or SequenceEnd or MappingStart or MappingEnd
            && end == start && end < _source.Text.Length && _source.Text[end] is '[' or ']' or '{' or '}';
        return TextSpan.Between(start, isBracket ? end + 1 : end);
    }

    /// <summary>Leaves the reading of a text that is refused as a whole; never leaves this class.</summary>
    private sealed class Refused : Exception;
}

/// <summary>Marks count in 64 bits; texts here are far below that.</summary>
internal static class MarkExtensions
{
    public static int Index32(this Mark mark) => (int)Math.Min(mark.Index, int.MaxValue);
}
