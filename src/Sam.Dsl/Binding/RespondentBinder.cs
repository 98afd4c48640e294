using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Who answers: the roles that exist, and the rule of the questionnaire.</summary>
internal sealed class RespondentBinder(BindingContext context, Values values)
{
    private readonly List<Role> _roles = [];

    public (RespondentRule Rule, Sequence<Role> Roles) Bind(MapReader head)
    {
        BindRoles(head.Find(KeywordTable.Roles));
        var rule = head.Find(KeywordTable.Respondents) is { } entry ? BindRule(entry) : new RespondentRule();
        return (rule, _roles.ToSequence());
    }

    private void BindRoles(EntrySyntax? roles)
    {
        foreach (var entry in values.Entries(roles, new Message("roller (namn: text)", "roles (name: text)")))
        {
            if (string.IsNullOrWhiteSpace(entry.Key.Text))
            {
                context.Report(StructureDiagnostics.BadId, entry.Key, entry.Key.Text);
                continue;
            }

            var id = entry.Key.Text;
            if (entry.Value is not MapSyntax map || map.Entries.All(e => LanguageCodes.IsCode(e.Key.Text)))
            {
                if (values.Text(entry, TextName.Of(id)) is { } label)
                {
                    _roles.Add(new Role(id, label));
                }

                continue;
            }

            var reader = new MapReader(context, map.Entries, KeywordPlace.Role, takesLanguages: true);
            var text = values.Text(reader.Find(KeywordTable.Text), reader.Translations, TextName.Of(id)) ?? new LocalizedText(Capitalised(id), context.TextLanguage);
            _roles.Add(new Role(id, text, values.Words(reader.Find(KeywordTable.Includes)).Select(w => w.Text).ToSequence()));
        }
    }

    private RespondentRule BindRule(EntrySyntax entry)
    {
        if (entry.Value is ScalarSyntax role)
        {
            return new RespondentRule(RoleOf(role));
        }

        var entries = values.Entries(entry, new Message("en roll, eller roll och villkor", "a role, or a role and conditions"));
        var reader = new MapReader(context, entries, KeywordPlace.Respondents);
        return new RespondentRule(
            values.Word(reader.Find(KeywordTable.RespondentRole)) is { } word ? RoleOf(word) : null,
            values.Words(reader.Find(KeywordTable.Together)).Select(RoleOf).OfType<string>().ToSequence(),
            values.Word(reader.Find(KeywordTable.OnePer))?.Text,
            values.YesNo(reader.Find(KeywordTable.Joint)) ?? false,
            values.Words(reader.Find(KeywordTable.Methods)).Select(w => w.Text).ToSequence());
    }

    private string? RoleOf(ScalarSyntax word)
    {
        var known = ValueWords.UsualRoles.Concat(_roles.Select(r => r.Id)).Concat(_roles.SelectMany(r => r.Includes)).Distinct().ToList();
        var name = word.Text;
        if (known.FirstOrDefault(k => k.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        context.ReportUnknown(StructureDiagnostics.UnknownRole, word.Span, name, known, Message.Same(word.Text), Message.Same(string.Join(", ", known)));
        return null;
    }

    private static string Capitalised(string id) => char.ToUpperInvariant(id[0]) + id.Substring(1);
}
