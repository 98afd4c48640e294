using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Stages, and the examples that a questionnaire must pass.</summary>
internal sealed class CheckBinder(BindingContext context, Values values, NameTable names)
{
    public Sequence<Stage> BindStages(EntrySyntax? entry)
    {
        var stages = new List<Stage>();
        foreach (var node in ListOf(entry))
        {
            var reader = new MapReader(context, node.Entries, KeywordPlace.Stage, takesLanguages: true);
            if (values.Text(reader.Find(KeywordTable.Text), reader.Translations, StageName(reader)) is not { } text)
            {
                context.Report(StructureDiagnostics.MissingText, node.Entries[0].Key.Span, new Message("Steget", "The stage"));
                continue;
            }

            var id = values.Word(reader.Find(KeywordTable.Id))?.Text ?? OptionNames.CodeOf(text.First, stages.Select(s => s.Id).ToList());
            stages.Add(new Stage(id, text, values.Words(reader.Find(KeywordTable.StageItems)).SelectMany(ItemsOf).ToSequence()));
        }

        return stages.ToSequence();
    }

    private static TextName? StageName(MapReader reader) =>
        reader.Find(KeywordTable.Id)?.Value is ScalarSyntax { IsEmpty: false } id ? TextName.Of(id.Text) : null;

    public Sequence<CheckCase> BindChecks(EntrySyntax? entry) => ListOf(entry).Select(BindCheck).ToSequence();

    private CheckCase BindCheck(MapSyntax node)
    {
        var reader = new MapReader(context, node.Entries, KeywordPlace.Check);
        return new CheckCase(
            Pairs(reader.Find(KeywordTable.Given), CheckGiven),
            Pairs(reader.Find(KeywordTable.GivenUnit), CheckProperty),
            values.Words(reader.Find(KeywordTable.NotShown)).SelectMany(ItemsOf).ToSequence(),
            Pairs(reader.Find(KeywordTable.Gives), CheckIndex));
    }

    private void CheckGiven(EntrySyntax entry)
    {
        if (!names.TryItems(entry.Key.Text, out var codes))
        {
            ReportUnknown(entry.Key, names.ItemNames, new Message(" bland frågorna", " among the questions"));
        }
        else if (codes.Count == 1 && values.Word(entry) is { } answer && names.ItemOf(codes[0]) is { Scale: { } scale } && scale.Find(answer.Text) is null
            && answer.Text.Split('|').Any(a => scale.Find(a.Trim()) is null))
        {
            OptionNames.ReportUnknown(context, answer, scale.Options);
        }
    }

    private void CheckProperty(EntrySyntax entry)
    {
        if (names.Properties.All(p => !p.Name.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase)))
        {
            ReportUnknown(entry.Key, names.Properties.Select(p => p.Name), new Message(" bland enhetsegenskaperna", " among the unit properties"));
        }
    }

    private void CheckIndex(EntrySyntax entry)
    {
        if (!names.Indices.Contains(entry.Key.Text))
        {
            ReportUnknown(entry.Key, names.Indices, new Message(" bland indexen", " among the indices"));
        }
    }

    private Sequence<KeyValuePair<string, string>> Pairs(EntrySyntax? entry, Action<EntrySyntax> check)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in values.Entries(entry, new Message("namn och värden", "names and values")))
        {
            check(pair);
            pairs.Add(new KeyValuePair<string, string>(pair.Key.Text, pair.Value is ScalarSyntax scalar ? scalar.Text : string.Join("|", values.Words(pair).Select(w => w.Text))));
        }

        return pairs.ToSequence();
    }

    private IEnumerable<ItemCode> ItemsOf(ScalarSyntax word)
    {
        if (names.TryItems(word.Text, out var codes))
        {
            return codes;
        }

        ReportUnknown(word, names.ItemNames, new Message(" bland frågorna", " among the questions"));
        return [];
    }

    private void ReportUnknown(ScalarSyntax word, IEnumerable<string> candidates, Message where) =>
        context.ReportUnknown(ExpressionDiagnostics.UnknownName, word.Span, word.Text, candidates, BindingContext.Same(word.Text), where);

    private IEnumerable<MapSyntax> ListOf(EntrySyntax? entry)
    {
        if (entry is null)
        {
            return [];
        }

        if (entry.Value is ListSyntax list && list.Items.All(i => i is MapSyntax { Entries.Count: > 0 }))
        {
            return list.Items.Cast<MapSyntax>();
        }

        values.WrongForm(entry, new Message("en lista, där varje del börjar med ”- ”", "a list, each element beginning with “- ”"));
        return [];
    }
}
