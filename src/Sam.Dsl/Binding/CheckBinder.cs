using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>The examples that a questionnaire must pass. What is wrong with them before they are run is reported here.</summary>
/// <param name="context">Where to report.</param>
/// <param name="values">Reads values.</param>
/// <param name="names">The names that may be used.</param>
/// <param name="conditional">The items that have a condition, readable or not.</param>
/// <param name="scores">The indices that could be read.</param>
internal sealed class CheckBinder(BindingContext context, Values values, NameTable names, HashSet<ItemCode> conditional, IReadOnlyList<CompositeScore> scores)
{
    public Sequence<CheckCase> Bind(EntrySyntax? entry) => values.Maps(entry).Select(BindCheck).ToSequence();

    private CheckCase BindCheck(MapSyntax node)
    {
        var reader = new MapReader(context, node.Entries, KeywordPlace.Check);
        var given = Entries(reader.Find(KeywordTable.Given));
        CheckGiven(given);
        var unit = Entries(reader.Find(KeywordTable.GivenUnit));
        unit.ForEach(CheckProperty);
        var gives = Entries(reader.Find(KeywordTable.Gives));
        gives.ForEach(CheckIndex);
        var notShown = values.Words(reader.Find(KeywordTable.NotShown)).SelectMany(w => NotShown(w).Select(code => (Code: code, Where: PlaceOf(w)))).ToList();
        return new CheckCase(Pairs(given), Pairs(unit), notShown.Select(n => n.Code).ToSequence(), Pairs(gives))
        {
            Places = new CheckPlaces(
                PlaceOf(node.Entries[0].Key),
                given.Select(g => PlaceOf(g.Value)).ToSequence(),
                notShown.Select(n => n.Where).ToSequence(),
                gives.Select(g => PlaceOf(g.Value)).ToSequence()),
        };
    }

    private List<EntrySyntax> Entries(EntrySyntax? entry) => values.Entries(entry, new Message("namn och värden", "names and values")).ToList();

    private void CheckGiven(List<EntrySyntax> given)
    {
        var answered = new Dictionary<ItemCode, EntrySyntax>();
        foreach (var entry in given)
        {
            foreach (var code in names.ItemsOrReport(context, entry.Key))
            {
                if (answered.TryGetValue(code, out var first))
                {
                    context.Report(CheckDiagnostics.AnsweredTwice, entry.Key, code.Text, context.LineOf(first.Key));
                }
                else
                {
                    answered.Add(code, entry);
                    CheckAnswer(entry, code);
                }
            }
        }
    }

    private void CheckAnswer(EntrySyntax entry, ItemCode code)
    {
        if (names.IsFaulty(code) || names.IsTwice(code))
        {
            return;
        }

        if (entry.Value is ScalarSyntax { IsEmpty: true })
        {
            values.Word(entry);
            return;
        }

        var item = names.ItemOf(code);
        foreach (var diagnostic in item.Read(TextOf(entry), PlaceOf(entry.Value)).Diagnostics)
        {
            if (diagnostic.Severity != Severity.Error)
            {
                context.Report(CheckDiagnostics.ImpossibleChoices, entry.Value.Span, Message.Same(TextOf(entry)), Message.Same(code.Text), RuleOf((AnswerType.Choices)item.Answer, diagnostic.Id));
            }
            else if (item.Scale is { } scale)
            {
                ReportOptions(entry, item, scale);
                return;
            }
            else
            {
                context.Report(CheckDiagnostics.ImpossibleAnswer, entry.Value.Span, Message.Same(TextOf(entry)), Message.Same(code.Text), WantedBy(item.Answer));
            }
        }
    }

    // The words that are no option; the whole where each is one, but not together.
    private void ReportOptions(EntrySyntax entry, Item item, ResponseScale scale)
    {
        var unknown = values.Words(entry).Where(w => item.Read(w.Text, PlaceOf(w)).Diagnostics.Any(d => d.Severity == Severity.Error)).ToList();
        foreach (var word in unknown.Count > 0 ? unknown : [new ScalarSyntax(entry.Value.Span, TextOf(entry))])
        {
            OptionNames.ReportUnknown(context, word, scale.Options);
        }
    }

    private void CheckProperty(EntrySyntax entry)
    {
        var property = names.Properties.FirstOrDefault(p => p.Name.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            ReportUnknown(entry.Key, names.Properties.Select(p => p.Name), new Message(" bland enhetsegenskaperna", " among the unit properties"));
        }
        else if (values.Word(entry) is { } word)
        {
            CheckValue(property, word);
        }
    }

    private void CheckValue(UnitProperty property, ScalarSyntax word)
    {
        switch (property.Answer)
        {
            case AnswerType.Number:
                values.Number(word);
                break;
            case AnswerType.Date when !CalendarDate.TryParse(word.Text, out _):
                values.BadValue(word, new Message("ett datum, till exempel 2026-11-30", "a date, for instance 2026-11-30"));
                break;
            case AnswerType.Choice { Scale: var scale } when scale.Find(word.Text) is null:
                OptionNames.ReportUnknown(context, word, scale.Options);
                break;
        }
    }

    private void CheckIndex(EntrySyntax entry)
    {
        if (!names.Indices.Contains(entry.Key.Text))
        {
            ReportUnknown(entry.Key, names.Indices, new Message(" bland indexen", " among the indices"));
        }
        else if (values.Word(entry) is { } word && scores.FirstOrDefault(s => s.Id.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase)) is { } score)
        {
            foreach (var diagnostic in score.ReadExpected(word.Text, PlaceOf(word)).Diagnostics)
            {
                context.Report(diagnostic);
            }
        }
    }

    private Sequence<ItemCode> NotShown(ScalarSyntax word)
    {
        var codes = names.ItemsOrReport(context, word);
        if (codes.Any(c => !conditional.Contains(c)))
        {
            context.Report(CheckDiagnostics.AlwaysShown, word, codes.First(c => !conditional.Contains(c)).Text);
        }

        return codes;
    }

    private static Message RuleOf(AnswerType.Choices choices, DiagnosticId broken)
    {
        var (least, most) = (Number(choices.AtLeast), Number(choices.AtMost ?? 0));
        return broken == AnswerDiagnostics.TooManyChoices.Id ? new Message($"högst {most} får väljas", $"at most {most} may be chosen")
            : broken == AnswerDiagnostics.TooFewChoices.Id ? new Message($"minst {least} ska väljas", $"at least {least} must be chosen")
            : new Message("ett av alternativen får inte väljas tillsammans med andra", "one of the options can't be chosen together with others");
    }

    private static Message WantedBy(AnswerType answer) => answer switch
    {
        AnswerType.Number { From: { } from, To: { } to } => new Message($"ett tal från {from.ToDecimalText(15)} till {to.ToDecimalText(15)}", $"a number from {from.ToDecimalText(15)} to {to.ToDecimalText(15)}"),
        AnswerType.Number { From: { } from } => new Message($"ett tal från {from.ToDecimalText(15)}", $"a number from {from.ToDecimalText(15)}"),
        AnswerType.Number { To: { } to } => new Message($"ett tal till och med {to.ToDecimalText(15)}", $"a number up to {to.ToDecimalText(15)}"),
        AnswerType.Number => new Message("ett tal", "a number"),
        _ => new Message("ett datum; skriv 2023-11-30", "a date; write 2023-11-30"),
    };

    private Sequence<KeyValuePair<string, string>> Pairs(List<EntrySyntax> entries) =>
        entries.Select(e => new KeyValuePair<string, string>(e.Key.Text, TextOf(e))).ToSequence();

    private string TextOf(EntrySyntax entry) => entry.Value is ScalarSyntax scalar ? scalar.Text : string.Join("|", values.Words(entry).Select(w => w.Text));

    private void ReportUnknown(ScalarSyntax word, IEnumerable<string> candidates, Message where) =>
        context.ReportUnknown(ExpressionDiagnostics.UnknownName, word.Span, word.Text, candidates, Message.Same(word.Text), where);

    private Place PlaceOf(SyntaxNode node) => context.Source.PlaceOf(node.Span);

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
