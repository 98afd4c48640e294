using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Stages in order, each with items to tick.</summary>
internal sealed class StageBinder(BindingContext context, Values values, NameTable names)
{
    public Sequence<Stage> Bind(EntrySyntax? entry)
    {
        var stages = new List<Stage>();
        foreach (var node in values.Maps(entry))
        {
            var reader = new MapReader(context, node.Entries, KeywordPlace.Stage, takesLanguages: true);
            if (values.Text(reader.Find(KeywordTable.Text), reader.Translations, NameOf(reader)) is not { } text)
            {
                context.Report(StructureDiagnostics.MissingText, node.Entries[0].Key.Span, new Message("Steget", "The stage"));
                continue;
            }

            var id = values.Word(reader.Find(KeywordTable.Id))?.Text ?? OptionNames.CodeOf(text.First, stages.Select(s => s.Id).ToList());
            stages.Add(new Stage(id, text, values.Words(reader.Find(KeywordTable.StageItems)).SelectMany(w => names.ItemsOrReport(context, w)).ToSequence()));
        }

        return stages.ToSequence();
    }

    private static TextName? NameOf(MapReader reader) =>
        reader.Find(KeywordTable.Id)?.Value is ScalarSyntax { IsEmpty: false } id ? TextName.Of(id.Text) : null;
}
