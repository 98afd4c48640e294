using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Notation;

/// <summary>
/// The text notation → the same tree that YAML gives. Head lines <c>namn: värde</c>, headings <c>## område</c>, questions <c>7. text</c>;
/// what is indented belongs to the line above.
/// </summary>
internal sealed class NotationReader
{
    private readonly NotationContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly EntryLines _entries;
    private readonly QuestionLines _questions;
    private readonly IndexLine _indices;
    private readonly List<EntrySyntax> _head = [];
    private readonly Dictionary<Keyword, List<EntrySyntax>> _declared = [];
    private readonly List<SyntaxNode> _headQuestions = [];
    private readonly List<SyntaxNode> _sections = [];
    private OpenSection? _open;
    private int _structureAt = -1;

    private NotationReader(NotationContext context, DiagnosticBag diagnostics, Func<string, bool> isLaw)
    {
        _context = context;
        _diagnostics = diagnostics;
        _entries = new EntryLines(context, new TextLines(context, diagnostics), diagnostics);
        _questions = new QuestionLines(context, _entries, new LawBrackets(context, isLaw), diagnostics);
        _indices = new IndexLine(context, _entries);
    }

    /// <summary>The tree, or null where the text has no line; the diagnostics then say so.</summary>
    /// <param name="source">The author's text.</param>
    /// <param name="repaired">The same text with unreadable characters replaced, of the same length.</param>
    /// <param name="isLaw">True for a citation of a law that is known.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static MapSyntax? Read(SourceText source, string repaired, Func<string, bool> isLaw, DiagnosticBag diagnostics)
    {
        var lines = LineTree.Read(source, repaired, diagnostics);
        if (lines.Count == 0)
        {
            // A text that is refused has been said to be; of any other, nothing is left but comments.
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(RawTextDiagnostics.EmptyFile.At(source.PlaceOf(new TextSpan(0, 0))));
            }
            return null;
        }

        var context = new NotationContext(source, repaired, diagnostics, NotationLanguage.Of(repaired, lines));
        context.TextLanguage = FirstLanguage(context, lines) ?? context.TextLanguage;
        return new NotationReader(context, diagnostics, isLaw).ReadAll(lines);
    }

    private static string? FirstLanguage(NotationContext context, IEnumerable<TextLine> lines) => lines
        .Select(l => KeyPhrase.Read(context.Text, l.Start, l.End) is { } phrase && phrase.At(KeywordPlace.Head) == KeywordTable.Languages
            ? CommaList.Split(context.Scalar(phrase.ValueStart, l.End), keepsDecimals: false).FirstOrDefault()?.Text
            : null)
        .FirstOrDefault(l => l is not null && LanguageCodes.IsCode(l));

    private MapSyntax ReadAll(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            ReadLine(line);
        }

        CloseSection();
        AddStructure(KeywordTable.Sections, _sections);
        AddStructure(KeywordTable.Questions, _headQuestions);

        foreach (var names in _declared.Values)
        {
            DuplicateKeys.Check(names, _context.Source, _diagnostics);
        }

        DuplicateKeys.Check(_head, _context.Source, _diagnostics);
        return new MapSyntax(TextSpan.Between(0, _context.Text.Length), _head);
    }

    // Where the first question or area stood among the head lines.
    private void AddStructure(Keyword keyword, List<SyntaxNode> nodes)
    {
        if (nodes.Count > 0)
        {
            _head.Insert(_structureAt, Group(keyword, nodes));
        }
    }

    private void ReadLine(TextLine line)
    {
        var text = _context.Text;
        if (Heading(line) is { } titleStart)
        {
            CloseSection();
            BeginStructure();
            _open = new OpenSection(line, Section(line, titleStart));
        }
        else if (QuestionNumber.Read(text, line) is { } number)
        {
            Questions().Add(_questions.Numbered(line, number.Span, number.TextStart));
        }
        else if (text[line.Start] == '-' && line.Start + 1 < line.End && char.IsWhiteSpace(text[line.Start + 1]))
        {
            Questions().Add(_questions.Unnumbered(line, line.Start + 1));
        }
        else if (QuestionNumber.WithoutPoint(text, line) is { } other)
        {
            ReportNumber(other.Span);
            Questions().Add(_questions.Numbered(line, other.Span, other.TextStart));
        }
        else if (KeyPhrase.Read(text, line.Start, line.End) is { } phrase)
        {
            ReadHeadLine(phrase, line);
        }
        else
        {
            _context.ReportStray(line, new Message(
                "En rad längst till vänster är ”namn: värde”, ”## område” eller en fråga med nummer och punkt; en text som fortsätter dras in.",
                "A line at the left margin is “name: value”, “## section” or a question with a number and a point; a text that goes on is indented."));
        }
    }

    private void ReadHeadLine(KeyPhrase phrase, TextLine line)
    {
        if (_open is { HasQuestions: false } section && phrase.At(KeywordPlace.Section) is { } own && own != KeywordTable.Questions)
        {
            section.Entries.Add(_entries.Entry(phrase, line, KeywordPlace.Section));
            return;
        }

        if (phrase.At(KeywordPlace.Head) is { } keyword && (keyword == KeywordTable.Questions || keyword == KeywordTable.Sections)
            || KeywordTable.SectionTitle.Is(phrase.Word))
        {
            _context.Report(NotationDiagnostics.YamlWord, phrase.Span, phrase.Name);
            line.Below.ForEach(ReadLine);
            return;
        }

        if (phrase.At(KeywordPlace.Head) is null && NamedLine.Of(phrase) is { } declared)
        {
            Declare(declared, line, phrase.ValueStart);
            return;
        }

        var entry = _entries.Entry(phrase, line, KeywordPlace.Head);
        var known = phrase.At(KeywordPlace.Head);
        if (known is not null && Repeated(known) is { } earlier && entry.Value is ListSyntax more)
        {
            // Stages and checks: each line of the word is one more.
            var all = ((ListSyntax)_head[earlier].Value).Items.Concat(more.Items).ToList();
            _head[earlier] = new EntrySyntax(_head[earlier].Key, new ListSyntax(NotationContext.Cover(all), all));
        }
        else if (known is not null && KeywordShapes.Of(known, KeywordPlace.Head).Kind == ShapeKind.Named && entry.Value is MapSyntax map && NamedLine.Words.Any(w => w.Value == known))
        {
            Names(known, entry.Key).AddRange(map.Entries);
        }
        else
        {
            _head.Add(entry);
        }
    }

    private int? Repeated(Keyword keyword)
    {
        var at = _head.FindIndex(e => keyword.Is(e.Key.Text) && e.Value is ListSyntax);
        return at >= 0 && KeywordShapes.Of(keyword, KeywordPlace.Head).Kind == ShapeKind.List ? at : null;
    }

    private void Declare(NamedLine declared, TextLine line, int valueStart)
    {
        var shape = KeywordShapes.Of(declared.Group, KeywordPlace.Head).Element!;
        var value = declared.Group == KeywordTable.Indices ? _indices.Read(line, valueStart)
            : declared.Group == KeywordTable.Roles ? Role(line, valueStart)
            : _entries.Value(shape, null, line, valueStart);
        var word = NamedLine.Words.First(w => w.Value == declared.Group);
        var inSwedish = word.Swedish == word.English ? _context.Language == Language.Swedish : word.Swedish.Equals(declared.Word, StringComparison.OrdinalIgnoreCase);
        var key = new ScalarSyntax(new TextSpan(line.Start, declared.Word.Length), inSwedish ? declared.Group.Swedish : declared.Group.English);
        Names(declared.Group, key).Add(new EntrySyntax(new ScalarSyntax(declared.Span, declared.Name), value));
    }

    // The narrower roles stand on the line itself.
    private SyntaxNode Role(TextLine line, int valueStart)
    {
        var included = CommaList.Split(_context.Scalar(valueStart, line.End), keepsDecimals: false).ToList();
        var below = _entries.Entries(line.Below, KeywordPlace.Role);
        if (included.Count == 0 && below.Count == 0)
        {
            return _context.Scalar(valueStart, line.End);
        }

        var entries = included.Count == 0 ? below : [new EntrySyntax(
            _context.Key(KeywordTable.Includes, NotationContext.Cover(included)),
            new ListSyntax(NotationContext.Cover(included), included)), .. below];
        return new MapSyntax(entries.Select(e => e.Span).Aggregate((a, b) => a.Cover(b)), entries);
    }

    private List<EntrySyntax> Names(Keyword group, ScalarSyntax key)
    {
        if (!_declared.TryGetValue(group, out var names))
        {
            names = [];
            _declared.Add(group, names);
            _head.Add(new EntrySyntax(key, new MapSyntax(key.Span, names)));
        }

        return names;
    }

    private List<EntrySyntax> Section(TextLine line, int titleStart)
    {
        var (title, details) = _questions.Read(line, titleStart, KeywordPlace.Section, takesParts: false);
        return [new EntrySyntax(_context.Key(KeywordTable.SectionTitle, TextSpan.Between(line.Start, titleStart)), title), .. details];
    }

    private int? Heading(TextLine line)
    {
        var text = _context.Text;
        return line.End - line.Start > 2 && text[line.Start] == '#' && text[line.Start + 1] == '#' && char.IsWhiteSpace(text[line.Start + 2])
            ? LineTree.Trim(text, line.Start + 2, line.End).Start
            : null;
    }

    private void BeginStructure() => _structureAt = _structureAt < 0 ? _head.Count : _structureAt;

    private List<SyntaxNode> Questions()
    {
        BeginStructure();
        if (_open is null)
        {
            return _headQuestions;
        }

        _open.HasQuestions = true;
        return _open.Questions;
    }

    private void CloseSection()
    {
        if (_open is { } section)
        {
            if (section.Questions.Count > 0)
            {
                section.Entries.Add(Group(KeywordTable.Questions, section.Questions));
            }

            DuplicateKeys.Check(section.Entries, _context.Source, _diagnostics);
            _sections.Add(new MapSyntax(section.Entries.Select(e => e.Span).Aggregate(section.Line.Span, (a, b) => a.Cover(b)), section.Entries));
        }
    }

    private EntrySyntax Group(Keyword keyword, List<SyntaxNode> nodes) =>
        new(_context.Key(keyword, new TextSpan(nodes[0].Span.Start, 0)), new ListSyntax(NotationContext.Cover(nodes), nodes));

    private void ReportNumber(TextSpan number)
    {
        var right = _context.Text.Substring(number.Start, number.Length) + ".";
        var wrong = new TextSpan(number.Start, number.Length + 1);
        _context.Report(NotationDiagnostics.NumberWithoutPoint.At(_context.Source.PlaceOf(wrong), right + " …") with
        {
            Fixes = Sequence.Of(new TextFix(
                new Message("Skriv en punkt efter numret", "Write a point behind the number"),
                Sequence.Of(_context.Source.Edit(wrong, right)))),
        });
    }

    private sealed class OpenSection(TextLine line, List<EntrySyntax> entries)
    {
        public TextLine Line { get; } = line;

        public List<EntrySyntax> Entries { get; } = entries;

        public List<SyntaxNode> Questions { get; } = [];

        public bool HasQuestions { get; set; }
    }
}
