using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>An area with its items, before conditions are read.</summary>
internal sealed record BoundSection(string Id, LocalizedText? Title, Sequence<LegalReference> Laws, Sequence<LocalizedText> Notes, IReadOnlyList<BoundItem> Items);

/// <summary>Areas: what flows down from them, and their questions.</summary>
internal sealed class SectionBinder(BindingContext context, Values values, ScaleBinder scales, LawBinder laws, ItemBinder items)
{
    private static readonly Message ListOfSections = new(
        "en lista av områden, vart och ett på en rad som börjar med ”- område: ”",
        "a list of sections, each on a line that begins with “- section: ”");

    private readonly Dictionary<string, SyntaxNode> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The areas of a file; questions that stand directly at its top make an area without a title.</summary>
    public List<BoundSection> Bind(MapReader head, ItemDefaults defaults)
    {
        var sections = new List<BoundSection>();
        if (head.Find(KeywordTable.Questions) is { } questions)
        {
            sections.Add(new BoundSection("", null, defaults.Laws, default, items.BindList(questions, defaults)));
        }

        if (head.Find(KeywordTable.Sections) is { } entry)
        {
            if (entry.Value is not ListSyntax list)
            {
                values.WrongForm(entry, ListOfSections);
                return sections;
            }

            sections.AddRange(list.Items.Select(node => BindSection(node, entry, defaults)).OfType<BoundSection>());
        }

        return sections;
    }

    private BoundSection? BindSection(SyntaxNode node, EntrySyntax entry, ItemDefaults defaults)
    {
        if (node is not MapSyntax { Entries.Count: > 0 } map)
        {
            context.Report(StructureDiagnostics.WrongForm, node.Span, Message.Same(entry.Key.Text), ListOfSections);
            return null;
        }

        var reader = new MapReader(context, map.Entries, KeywordPlace.Section, takesLanguages: true);
        var title = values.Text(reader.Find(KeywordTable.SectionTitle), reader.Translations, TitleName(reader));
        if (reader.Lacks(KeywordTable.SectionTitle))
        {
            context.Report(StructureDiagnostics.MissingText, map.Entries[0].Key.Span, new Message("Området", "The section"));
        }

        var own = BindDefaults(reader, defaults);
        var bound = reader.Find(KeywordTable.Questions) is { } questions ? items.BindList(questions, own) : [];
        var isEmpty = reader.Find(KeywordTable.Questions)?.Value is ListSyntax { Items.Count: 0 } || reader.Lacks(KeywordTable.Questions);
        if (isEmpty && reader.Find(KeywordTable.SectionTitle) is { } heading)
        {
            context.Report(StructureDiagnostics.EmptySection, heading.Value, title?.First ?? "");
        }

        var id = BindId(reader, title, map);
        return new BoundSection(id, title, own.Laws, values.Texts(reader.Find(KeywordTable.Note)), bound);
    }

    // The area's name, which its title gives where it has none of its own.
    private TextName TitleName(MapReader reader) => new(title =>
        [reader.Find(KeywordTable.Id)?.Value is ScalarSyntax { IsEmpty: false } id ? id.Text : OptionNames.CodeOf(title.First, _ids.Keys)]);

    private string BindId(MapReader reader, LocalizedText? title, MapSyntax section)
    {
        if (values.Word(reader.Find(KeywordTable.Id)) is not { } word || !values.IsName(word))
        {
            var made = OptionNames.CodeOf(title?.First ?? "", _ids.Keys);
            _ids.Add(made, section);
            return made;
        }

        var id = word.Text;
        if (!_ids.TryGetValue(id, out var first))
        {
            _ids.Add(id, word);
        }
        else
        {
            context.Report(StructureDiagnostics.DuplicateItem, word, id, context.LineOf(first));
        }

        return id;
    }

    /// <summary>What flows down from the entries of the file's top or of an area.</summary>
    public ItemDefaults BindDefaults(MapReader reader, ItemDefaults above)
    {
        var answers = reader.Find(KeywordTable.Answers);
        var answer = answers is null ? above.Answer : scales.BindUse(answers.Value, above.Answer);
        return above with
        {
            Answer = answer,
            IsAnswerFaulty = answers is null ? above.IsAnswerFaulty : answer is null,
            Laws = reader.Has(KeywordTable.Laws) ? laws.Bind(reader.Find(KeywordTable.Laws)) : above.Laws,
            Audience = values.Text(reader.Find(KeywordTable.Audience)) ?? above.Audience,
            IsRequired = values.YesNo(reader.Find(KeywordTable.Required)) ?? above.IsRequired,
            ShowIf = reader.Find(KeywordTable.ShowIf) is { } condition ? values.Word(condition) : above.ShowIf,
        };
    }
}
