using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Other questionnaires that this one takes statements or areas from.</summary>
internal sealed class UseBinder(BindingContext context, Values values)
{
    private readonly Dictionary<string, Questionnaire?> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of the questionnaires that were found.</summary>
    public Sequence<string> Ids => _used.Values.OfType<Questionnaire>().Select(q => q.Id).Distinct().ToSequence();

    /// <summary>Reads <c>använder:</c>.</summary>
    public void Bind(EntrySyntax? uses)
    {
        foreach (var entry in values.Entries(uses, new Message("enkäter (namn: fil)", "questionnaires (name: file)")))
        {
            if (values.IsName(entry.Key) && values.Word(entry) is { } file)
            {
                _used[entry.Key.Text] = Load(file);
            }
        }
    }

    /// <summary>The options behind <c>välj-bland: NAMN.påståenden</c>, and where they are from; null if they can't be had.</summary>
    public (ResponseScale Scale, ChoiceSource Source)? Choices(ScalarSyntax word)
    {
        var point = word.Text.LastIndexOf('.');
        var name = point < 0 ? word.Text : word.Text.Substring(0, point);
        if (!_used.TryGetValue(name, out var questionnaire))
        {
            var known = _used.Count == 0
                ? new Message("Lägg till en rad under ”använder”.", "Add a line under “uses”.")
                : new Message($"Där står {string.Join(", ", _used.Keys)}.", $"Listed are {string.Join(", ", _used.Keys)}.");
            context.ReportUnknown(StructureDiagnostics.UnknownUse, word.SpanOf(0, name.Length), name, _used.Keys, Message.Same(name), known);
            return null;
        }

        var what = point < 0 ? "" : word.Text.Substring(point + 1);
        var part = new ScalarSyntax(word.SpanOf(Math.Min(point + 1, word.Text.Length - 1), Math.Max(1, what.Length)), what);
        if (!values.Pick(part, context.Word(KeywordTable.ChooseFrom), ValueWords.ChoiceSources, out var areSections) || questionnaire is null)
        {
            return null;
        }

        var options = areSections
            ? questionnaire.Sections.Where(s => s.Title is not null).Select(s => new AnswerOption(s.Id, s.Title!)).ToList()
            : questionnaire.Items.Where(i => i.Answer is not AnswerType.FreeText).Select(i => new AnswerOption(i.Code.Text, i.Text)).ToList();
        if (options.Count == 0)
        {
            context.Report(StructureDiagnostics.ChoosesFromNothing, word, name, what);
            return null;
        }

        if (options.Count > ResponseScale.MaxOptions)
        {
            context.ReportTooMany(word.Span, options.Count, new Message("alternativ att välja bland", "options to choose among"), ResponseScale.MaxOptions);
            return null;
        }

        return (new ResponseScale("", options), new ChoiceSource(questionnaire.Id, areSections));
    }

    private Questionnaire? Load(ScalarSyntax file)
    {
        if (RelativePath.Resolve(context.Source.Path, file.Text) is not { } path)
        {
            context.Report(StructureDiagnostics.UseOutsideRoot, file, file.Text);
            return null;
        }

        if (context.Compilation.RingTo(path) is { } ring)
        {
            context.Report(StructureDiagnostics.UseCycle, file, string.Join(" → ", ring));
            return null;
        }

        var result = context.Compilation.CompileOther(path);
        if (result is null)
        {
            context.Report(StructureDiagnostics.UsedFileMissing, file, file.Text);
            return null;
        }

        if (!result.TryGetValue(out var questionnaire))
        {
            ReportFaulty(file, result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList());
        }

        return questionnaire;
    }

    // A ring is the fault of every file in it.
    private void ReportFaulty(ScalarSyntax file, List<Diagnostic> errors)
    {
        var where = context.Source.PlaceOf(file.Span);
        context.Report(errors.FirstOrDefault(d => d.Id == StructureDiagnostics.UseCycle.Id) is { } ring
            ? ring with { Where = where }
            : StructureDiagnostics.UsedFileHasErrors.At(where, file.Text) with { Related = errors.Select(d => d.Where).Take(1).ToSequence() });
    }
}
