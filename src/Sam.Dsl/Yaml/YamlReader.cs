using System.Globalization;
using Sam.Syntax;
using Sam.Text;
using Sam.Yaml.Lines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>YAML events → syntax tree with positions. Anchors, tags, further documents and deep nesting are refused here.</summary>
internal sealed partial class YamlReader
{
    /// <summary>The most levels inside each other.</summary>
    public const int MaxDepth = 20;

    /// <summary>The most keywords, names and values in all: 20 for each of 5,000 questions.</summary>
    public const int MaxNodes = 100_000;

    // After a line that can't be read the rest is read without it, to find the next one; in all not more text than this.
    private const int MaxUnreadable = 20;
    private const int MaxReadAgain = 4_000_000;

    private readonly SourceText _source;
    private readonly RepairedText _repaired;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Stack<TextSpan> _openBrackets = new();
    private TextSpan _last;
    private int _nodes;

    // What is merged has been reported with its key.
    private bool _isMerged;

    private YamlReader(SourceText source, RepairedText repaired, DiagnosticBag diagnostics)
    {
        _source = source;
        _repaired = repaired;
        _text = repaired.Text;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(repaired.Text));
    }

    /// <summary>The tree, or null where the text is empty or can't be read; the diagnostics then say why.</summary>
    /// <param name="source">The author's text.</param>
    /// <param name="text">The same text with unreadable characters replaced, of the same length.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static SyntaxNode? Read(SourceText source, string text, DiagnosticBag diagnostics)
    {
        var repaired = BlockScan.Mend(source, text, diagnostics);
        var isReadable = true;
        for (var read = 1; repaired is not null; read++)
        {
            var reader = new YamlReader(source, repaired, diagnostics);
            try
            {
                var root = reader.ReadDocument();
                return isReadable ? root : null;
            }
            catch (Refused)
            {
                return null;
            }
            catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or FormatException or OverflowException or KeyNotFoundException)
            {
                // The parser gives up at its first fault, and what it says of it is not for authors.
                isReadable = false;
                var unreadable = reader.ReportUnreadable(e as YamlException);
                if (unreadable is not { Length: > 0 } line || read > MaxUnreadable || (long)read * text.Length > MaxReadAgain)
                {
                    return null;
                }

                repaired = repaired.With(Without(repaired.Text, line));
            }
        }

        return null;
    }

    private static string Without(string text, TextSpan line) =>
        text.Substring(0, line.Start) + new string(' ', line.Length) + text.Substring(line.End);

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
        if (++_nodes > MaxNodes)
        {
            Refuse(YamlTextDiagnostics.TooManyValues, SpanOf(current), MaxNodes.ToString(CultureInfo.InvariantCulture));
        }

        if (depth > MaxDepth)
        {
            Refuse(RawTextDiagnostics.TooDeep, SpanOf(current), MaxDepth.ToString(CultureInfo.InvariantCulture));
        }

        switch (current)
        {
            case AnchorAlias alias:
                if (!_isMerged)
                {
                    _diagnostics.AddUnreadable(RawTextDiagnostics.AnchorOrAlias.At(_source.PlaceOf(SpanOf(alias)), "*" + alias.Value));
                }

                Next();
                return new ScalarSyntax(SpanOf(alias), "*" + alias.Value, isQuoted: true);
            case Scalar scalar:
                CheckAnchorAndTag(scalar);
                var read = WithoutForbidden(ScalarReader.Read(scalar, RawSpanOf(scalar), _repaired));
                Next();

                // What stands behind a tag has been reported; an empty one must not be reported as missing too.
                return scalar.Tag.IsEmpty || !read.IsEmpty ? read : new ScalarSyntax(read.Span, scalar.Tag.Value, isQuoted: true);
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
            _isMerged = key is ScalarSyntax { Text: "<<", IsQuoted: false };
            var value = ReadNode(depth + 1);
            _isMerged = false;
            if (key is ScalarSyntax word)
            {
                CheckMerge(word);
                var entry = new EntrySyntax(word, value);
                SplitSentences.Check(entry, _source, _diagnostics);
                entries.Add(entry);
            }
            else
            {
                _diagnostics.Add(RawTextDiagnostics.KeyIsNotAWord.At(_source.PlaceOf(key.Span)));
            }
        }

        var span = Close(open, SpanOf(start));
        var joined = open ? FlowNumbers.Join(entries) : entries;
        DuplicateKeys.Check(joined, _source, _diagnostics);
        return new MapSyntax(entries.Count == 0 || open ? span : entries[0].Span.Cover(entries[entries.Count - 1].Span), joined);
    }

    private bool Open(bool isFlow, NodeEvent start)
    {
        if (isFlow)
        {
            _openBrackets.Push(RawSpanOf(start));
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

    private void Next()
    {
        if (_parser.Current is { } current)
        {
            _last = RawSpanOf(current);
        }

        if (!_parser.MoveNext())
        {
            throw new InvalidOperationException("the text ends inside a node");
        }
    }

    private TextSpan SpanOf(ParsingEvent e) => _repaired.ToSource(RawSpanOf(e));

    // The parser gives brackets no width.
    private TextSpan RawSpanOf(ParsingEvent e)
    {
        var (start, end) = (e.Start.Index32(), e.End.Index32());
        var isBracket = e is SequenceStart or SequenceEnd or MappingStart or MappingEnd
            && end == start && end < _text.Length && _text[end] is '[' or ']' or '{' or '}';
        return TextSpan.Between(start, isBracket ? end + 1 : end);
    }
}

/// <summary>Marks count in 64 bits; texts here are far below that.</summary>
internal static class MarkExtensions
{
    public static int Index32(this Mark mark) => (int)Math.Min(mark.Index, int.MaxValue);
}
