using System.Globalization;
using Sam.Syntax;
using Sam.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>YAML events → syntax tree with positions. Anchors, tags, further documents and deep nesting are refused here.</summary>
internal sealed partial class YamlReader
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
        DuplicateKeys.Check(joined, _source, _diagnostics);
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
}

/// <summary>Marks count in 64 bits; texts here are far below that.</summary>
internal static class MarkExtensions
{
    public static int Index32(this Mark mark) => (int)Math.Min(mark.Index, int.MaxValue);
}
