using Sam.Binding;
using Sam.Keywords;
using Sam.Notation;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>A tree in the text notation, in its canonical layout: head lines, headings, questions with their details indented by three spaces.</summary>
internal sealed partial class NotationWriter(FormattedText output, Language language, string textLanguage)
{
    private const int Step = 2;
    private const int Details = 3;

    private readonly OptionsText _options = new(language);

    /// <summary>The whole of a file.</summary>
    public string Write(MapSyntax root)
    {
        var structure = root.Entries.Where(IsStructure).ToList();
        var isBehind = false;
        var behind = new List<EntrySyntax>();
        foreach (var entry in root.Entries)
        {
            isBehind |= IsStructure(entry);
            if (IsStructure(entry))
            {
                continue;
            }

            // What may also stand at an area would be read as the last area's.
            if (isBehind && KeywordTable.At(KeywordPlace.Section, entry.Key.Text) is null)
            {
                behind.Add(entry);
            }
            else
            {
                Head(entry);
            }
        }

        foreach (var entry in structure.OrderBy(e => KeywordTable.Questions.Is(e.Key.Text) ? 0 : 1))
        {
            Structure(entry);
        }

        if (behind.Count > 0)
        {
            output.Blank();
            behind.ForEach(Head);
        }

        return output.Finish();
    }

    private static bool IsStructure(EntrySyntax entry) => KeywordTable.Questions.Is(entry.Key.Text) || KeywordTable.Sections.Is(entry.Key.Text);

    private void Structure(EntrySyntax entry)
    {
        if (entry.Value is not ListSyntax list)
        {
            return;
        }

        output.Blank();
        foreach (var node in list.Items)
        {
            if (KeywordTable.Questions.Is(entry.Key.Text))
            {
                Question(node);
            }
            else if (node is MapSyntax section)
            {
                output.Blank();
                Section(section);
            }
        }
    }

    private void Section(MapSyntax section)
    {
        var title = section.Entries.FirstOrDefault(e => KeywordTable.SectionTitle.Is(e.Key.Text));
        var questions = section.Entries.FirstOrDefault(e => KeywordTable.Questions.Is(e.Key.Text));
        var heading = Text(title?.Value, takesLaws: true);
        var (laws, rest) = Laws(section.Entries.Where(e => e != title && e != questions), heading);
        output.Line(0, "## " + heading + laws, section.Span.Start, title?.Value.Span.End ?? 0);
        Translations(title?.Value, Details);
        Entries(rest, Details, KeywordPlace.Section, null);
        if (questions?.Value is ListSyntax list)
        {
            output.Blank();
            list.Items.ToList().ForEach(Question);
        }
    }

    private void Question(SyntaxNode node)
    {
        if (node is not MapSyntax { Entries.Count: > 0 } map)
        {
            output.Line(0, "- " + Text(node, takesLaws: true), node.Span.Start, node.Span.End);
            return;
        }

        var first = map.Entries[0];
        var isShort = KeywordTable.At(KeywordPlace.Item, first.Key.Text) is null && !LanguageCodes.IsCode(first.Key.Text);
        var text = isShort ? first : map.Entries.FirstOrDefault(e => KeywordTable.Text.Is(e.Key.Text));
        var id = isShort ? first.Key.Text : map.Entries.FirstOrDefault(e => KeywordTable.Id.Is(e.Key.Text))?.Value is ScalarSyntax word ? word.Text : null;
        var details = map.Entries.Where(e => e != text && !(e != first && KeywordTable.Id.Is(e.Key.Text) && !isShort) && !(e == first && !isShort && KeywordTable.Id.Is(e.Key.Text)));
        var asked = Text(text?.Value, takesLaws: true);
        var (laws, rest) = Laws(details, asked);
        var isNumber = id is not null && IsNumber(id);
        output.Line(0, (isNumber ? id + ". " : "- ") + asked + laws, map.Span.Start, text?.Value.Span.End ?? 0);
        if (id is not null && !isNumber)
        {
            output.Line(Details, KeywordTable.Id.In(language) + ": " + id);
        }

        Translations(text?.Value, Details);
        Entries(rest, Details, KeywordPlace.Item, null);
    }

    private static bool IsNumber(string id) =>
        QuestionNumber.Read(id + ". x", new TextLine(0, 0, id.Length + 3, 0)) is { } number && number.Span.Length == id.Length;

    private static bool IsPartLetter(string key) =>
        key.Length is 1 or 2 && key.All(c => c is >= 'a' and <= 'z' or 'å' or 'ä' or 'ö' || char.IsDigit(c));

    // Laws that can stand in brackets, and the other entries. Behind a text in quotes they would be taken for a part of it.
    private static (string Brackets, List<EntrySyntax> Others) Laws(IEnumerable<EntrySyntax> entries, string text)
    {
        var all = entries.ToList();
        var laws = text.StartsWith("\"", StringComparison.Ordinal) || text.Length == 0 ? null : all.FirstOrDefault(e => KeywordTable.Laws.Is(e.Key.Text));
        var cited = laws?.Value switch
        {
            ScalarSyntax one => [one.Text],
            ListSyntax list when list.Items.All(i => i is ScalarSyntax) => list.Items.Select(i => ((ScalarSyntax)i).Text).ToList(),
            _ => new List<string>(),
        };
        return laws is not null && cited.Count > 0 && cited.All(c => c.IndexOfAny([',', '[', ']', '\n']) < 0 && LawCatalogue.Find(LawCatalogue.Read(c).Law) is not null)
            ? (" [" + string.Join(", ", cited) + "]", all.Where(e => e != laws).ToList())
            : ("", all);
    }

    private void Entries(IEnumerable<EntrySyntax> entries, int indent, KeywordPlace place, ValueShape? named)
    {
        foreach (var entry in entries)
        {
            Entry(entry, indent, place, named);
        }
    }

    private void Entry(EntrySyntax entry, int indent, KeywordPlace place, ValueShape? named)
    {
        var keyword = KeywordTable.At(place, entry.Key.Text);
        var shape = keyword is not null ? KeywordShapes.Of(keyword, place) : named ?? ValueShape.Text;
        if (keyword == KeywordTable.Parts && entry.Value is MapSyntax parts && parts.Entries.All(p => IsPartLetter(p.Key.Text)))
        {
            parts.Entries.ToList().ForEach(p => Part(p, indent));
            return;
        }

        var name = keyword is null ? NotationText.Name(entry.Key.Text) : entry.Key.Text.Replace('-', ' ');
        Value(entry, name + ":", indent, shape);
    }

    private void Part(EntrySyntax part, int indent)
    {
        var inFull = part.Value is MapSyntax map && map.Entries.Any(e => !LanguageCodes.IsCode(e.Key.Text)) ? map : null;
        var text = inFull is null ? part.Value : inFull.Entries.FirstOrDefault(e => KeywordTable.Text.Is(e.Key.Text))?.Value;
        var asked = Text(text, takesLaws: true);
        var (laws, rest) = Laws(inFull?.Entries.Where(e => !KeywordTable.Text.Is(e.Key.Text)) ?? [], asked);
        output.Line(indent, part.Key.Text + ") " + asked + laws, part.Key.Span.Start, text?.Span.End ?? 0);
        Translations(text, indent + Details);
        Entries(rest, indent + Details, KeywordPlace.Part, null);
    }

    // The text of the file's own language; the others follow on lines of their own.
    private string Text(SyntaxNode? node, bool takesLaws = false) => node switch
    {
        ScalarSyntax scalar => NotationText.Of(scalar, takesLaws),
        MapSyntax map when map.Entries.FirstOrDefault(IsOwnLanguage)?.Value is ScalarSyntax own => NotationText.Of(own, takesLaws),
        _ => "",
    };

    private void Translations(SyntaxNode? node, int indent)
    {
        if (node is MapSyntax map)
        {
            Entries(map.Entries.Where(e => !IsOwnLanguage(e)), indent, KeywordPlace.None, ValueShape.Text);
        }
    }

    private bool IsOwnLanguage(EntrySyntax entry) => entry.Key.Text == textLanguage;
}
