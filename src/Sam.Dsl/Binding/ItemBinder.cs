using System.Globalization;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Binding;

/// <summary>Questions: one list element becomes one item, or one for each part.</summary>
internal sealed class ItemBinder(BindingContext context, Values values, ItemDetailBinder details)
{
    private const string Gap = "…";

    private int _number;

    /// <summary>The items of a list of questions.</summary>
    public List<BoundItem> BindList(EntrySyntax entry, ItemDefaults defaults)
    {
        if (entry.Value is not ListSyntax list)
        {
            values.WrongForm(entry, new Message("en lista av frågor, var och en på en rad som börjar med ”- ”", "a list of questions, each on a line that begins with “- ”"));
            return [];
        }

        return list.Items.SelectMany(node => Bind(node, defaults)).ToList();
    }

    private IEnumerable<BoundItem> Bind(SyntaxNode node, ItemDefaults defaults)
    {
        switch (node)
        {
            case ScalarSyntax scalar:
                return values.Text(scalar, context.Word(KeywordTable.Questions), scalar, NextName()) is { } only
                    ? Whole(NextNumber(), only, scalar, isNumbered: false, new MapReader(context, [], KeywordPlace.Item), defaults)
                    : [];
            case MapSyntax { Entries.Count: > 0 } map:
                return BindMap(map, defaults);
            default:
                context.Report(StructureDiagnostics.MissingText, node.Span, new Message("Frågan", "The question"));
                return [];
        }
    }

    private IEnumerable<BoundItem> BindMap(MapSyntax map, ItemDefaults defaults)
    {
        var first = map.Entries[0];
        var isShort = KeywordTable.At(KeywordPlace.Item, first.Key.Text) is null && !LanguageCodes.IsCode(first.Key.Text);
        if (isShort)
        {
            return BindShort(first, map, defaults);
        }

        var reader = new MapReader(context, map.Entries, KeywordPlace.Item, takesLanguages: true);
        if (reader.Lacks(KeywordTable.Text) && !reader.Has(KeywordTable.Id))
        {
            context.Report(StructureDiagnostics.ItemIsKeyword, first.Key, first.Key.Text);
            return [];
        }

        var id = values.Word(reader.Find(KeywordTable.Id));
        if (id is not null && !values.IsName(id))
        {
            return [];
        }

        if (values.Text(reader.Find(KeywordTable.Text), reader.Translations, id is null ? NextName() : TextName.Of(id.Text)) is not { } text)
        {
            if (reader.Lacks(KeywordTable.Text))
            {
                context.Report(StructureDiagnostics.MissingText, first.Key.Span, new Message("Frågan", "The question"));
            }

            return [];
        }

        var code = id is null ? NextNumber() : new ItemCode(id.Text);
        return Whole(code, text, (SyntaxNode?)id ?? first.Key, id is not null, reader, defaults);
    }

    private List<BoundItem> BindShort(EntrySyntax first, MapSyntax map, ItemDefaults defaults)
    {
        if (first.Key.Text.Trim().Contains(' '))
        {
            ReportColon(first);
            return [];
        }

        // Read even where the name is bad: further faults are worth knowing.
        var reader = new MapReader(context, map.Entries.Skip(1), KeywordPlace.Item, takesLanguages: true);
        var isName = values.IsName(first.Key);
        var text = values.Text(first, reader.Translations, TextName.Of(first.Key.Text));
        return isName && text is not null
            ? Whole(new ItemCode(first.Key.Text), text, first.Key, isNumbered: true, reader, defaults)
            : [];
    }

    private List<BoundItem> Whole(ItemCode code, LocalizedText text, SyntaxNode name, bool isNumbered, MapReader reader, ItemDefaults defaults)
    {
        var parts = reader.Find(KeywordTable.Parts);
        var template = new ItemTemplate(new Item(code, text, new AnswerType.FreeText()) { Laws = defaults.Laws, Audience = defaults.Audience }, defaults.Answer, defaults.IsRequired)
        {
            IsAnswerFaulty = defaults.IsAnswerFaulty,
            Conditions = defaults.ShowIf is null ? default : Sequence.Of(defaults.ShowIf),
        };
        var bound = details.Apply(template, reader, name, hasParts: parts is not null);
        return parts is null
            ? [new BoundItem(bound.Build(), name, isNumbered, bound.Conditions, bound.Answer is null, bound.IsRequired == true, text, reader)]
            : BindParts(parts, new ItemStem(code, text), bound);
    }

    private List<BoundItem> BindParts(EntrySyntax parts, ItemStem stem, ItemTemplate template)
    {
        var bound = new List<BoundItem>();
        foreach (var entry in PartsOf(parts))
        {
            if (!values.IsName(entry.Key))
            {
                continue;
            }

            var code = new ItemCode(stem.Code.Text + entry.Key.Text);
            var isLong = entry.Value is MapSyntax map && !map.Entries.All(e => LanguageCodes.IsCode(e.Key.Text));
            var reader = new MapReader(context, isLong ? ((MapSyntax)entry.Value).Entries : [], KeywordPlace.Part, takesLanguages: true);
            var name = TextName.Of(code.Text);
            var text = isLong ? values.Text(reader.Find(KeywordTable.Text), reader.Translations, name) : values.Text(entry, name);
            if (text is null)
            {
                if (isLong && reader.Lacks(KeywordTable.Text))
                {
                    context.Report(StructureDiagnostics.MissingText, entry.Key.Span, new Message($"Delen ”{entry.Key.Text}”", $"Part “{entry.Key.Text}”"));
                }

                continue;
            }

            var part = template with { Item = template.Item with { Code = code, Text = Filled(stem.Text, text), Stem = stem } };
            var applied = details.Apply(part, reader, entry.Key, hasParts: false);
            bound.Add(new BoundItem(applied.Build(), entry.Key, true, applied.Conditions, applied.Answer is null, applied.IsRequired == true, text, reader));
        }

        return bound;
    }

    private IReadOnlyList<EntrySyntax> PartsOf(EntrySyntax parts)
    {
        var wanted = new Message("delar (a: text)", "parts (a: text)");
        var entries = parts.Value is ListSyntax list ? list.Items.OfType<MapSyntax>().SelectMany(m => m.Entries).ToList() : values.Entries(parts, wanted);
        foreach (var odd in (parts.Value as ListSyntax)?.Items.Where(i => i is not MapSyntax) ?? [])
        {
            context.Report(StructureDiagnostics.WrongForm, odd.Span, Message.Same(parts.Key.Text), wanted);
        }

        if (parts.Value is MapSyntax { Entries.Count: 0 } or ListSyntax { Items.Count: 0 })
        {
            context.Report(StructureDiagnostics.MissingValue, parts.Key, parts.Key.Text);
        }

        return entries;
    }

    private void ReportColon(EntrySyntax first)
    {
        var whole = first.Span;
        var written = context.Source.Text.Substring(whole.Start, whole.Length);
        var fixes = first.Value is ScalarSyntax && !written.Contains('\n')
            ? Sequence.Of(QuoteFix.Of(context.Source, whole))
            : default;
        context.Report(RawTextDiagnostics.ColonInText.At(context.Source.PlaceOf(whole)) with { Fixes = fixes });
    }

    private static LocalizedText Filled(LocalizedText stem, LocalizedText part)
    {
        var languages = stem.Languages.Concat(part.Languages).Distinct().ToList();
        var text = new LocalizedText(Filled(stem.In(languages[0]), part.In(languages[0])), languages[0]);
        return languages.Skip(1).Aggregate(text, (t, l) => t.With(l, Filled(stem.In(l), part.In(l))));
    }

    private static string Filled(string stem, string part)
    {
        var gap = stem.Contains(Gap) ? Gap : stem.Contains("...") ? "..." : null;
        if (gap is null)
        {
            return stem + " " + part;
        }

        var at = stem.IndexOf(gap, StringComparison.Ordinal);
        return stem.Substring(0, at) + part + stem.Substring(at + gap.Length);
    }

    private TextName NextName() => TextName.Of((_number + 1).ToString(CultureInfo.InvariantCulture));

    private ItemCode NextNumber() => new((++_number).ToString(CultureInfo.InvariantCulture));
}
