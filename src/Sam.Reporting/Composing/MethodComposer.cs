using Sam.Words;

namespace Sam.Composing;

/// <summary>The method note: what is needed to trust a number. Only what the report uses is explained.</summary>
internal static class MethodComposer
{
    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores)
    {
        yield return new Block.BulletList(Definitions(context, scores).Concat(ComparisonComposer.Method(context, scores)).Concat(AuthorNotes(context, scores)).Concat(DataNotes(context, scores)).ToSequence());
    }

    private static IEnumerable<string> Definitions(ComposingContext context, QuestionnaireScores scores)
    {
        var questionnaire = scores.Questionnaire;
        yield return context.Say("Enkät: ", "Questionnaire: ") + questionnaire.Id + ", " + context.Counted(questionnaire.Items.Count, ("fråga", "frågor"), ("question", "questions")) + ".";
        if (questionnaire.Head.Source is { } source)
        {
            yield return context.Say("Källa: ", "Source: ") + context.Text(source);
        }

        if (scores.HasAnswers)
        {
            var (partial, complete) = (Percent(context, scores.Limits.PartialFrom), Percent(context, scores.Limits.CompleteAbove));
            yield return context.Say(
                $"I analysen ingår kompletta svar (över {complete} % av de obligatoriska frågor som visats är besvarade) och delvisa ({partial}–{complete} %). Svarsfrekvensen är kompletta och delvisa svar av inbjudna utom dem som inte skulle ha fått enkäten.",
                $"Complete responses (over {complete}% of the required questions shown are answered) and partial ones ({partial}–{complete}%) are analysed. The response rate is complete and partial responses of those invited, less those who should not have been asked.");
            yield return context.Say(
                "Procent i svarstabeller räknas på alla som fått frågan, även ”ej aktuellt”, ”vet ej” och obesvarat; vid flera val på dem som valt något. Andel positiva räknas på giltiga svar, medelvärde och median på svar med poäng. Den som inte fått en fråga ingår inte i någon bas.",
                "Percentages in tables of answers are of all who were shown the question, “not applicable”, “don't know” and blanks included; with several choices, of those who chose something. The share positive is of valid answers, mean and median of answers with a score. Who was not shown a question is in no base.");
            if (context.Organisation.Units.All(u => u.Invited is null))
            {
                yield return context.Say(
                    "Organisationen anger inte hur många som bjudits in, så varje rad i svarsfilen räknas som en inbjuden, även en tom.",
                    "The organisation does not say how many were invited, so each row of answers counts as one invited, blank ones too.");
            }

            yield return context.Say(
                "Enheter läggs ihop svar för svar, inte som medelvärden av enheternas resultat; ett gemensamt svar räknas en gång.",
                "Units are put together answer by answer, not as means of the units' results; a joint answer counts once.");
        }

        if (scores.Privacy.MinGroup is { } least)
        {
            yield return context.Say(
                $"Svaren är anonyma: grupper med färre än {context.Count(least)} svar visas inte ({NumberText.None}), och inte heller grupper som skulle göra det möjligt att räkna ut dem. Hur många som svarat visas för alla.",
                $"Answers are anonymous: groups of fewer than {context.Count(least)} responses are not shown ({NumberText.None}), nor groups that would make it possible to compute them. How many answered is shown for all.");
        }

        yield return context.Say(
            "Alla tal räknas exakt och avrundas en gång, från noll vid halva; " + PercentRule(context).Swedish + " Förändringar räknas på oavrundade värden och skrivs i procentenheter. Lika värden delar rang (1, 2, 2, 4).",
            "All numbers are computed exactly and rounded once, half away from zero; " + PercentRule(context).English + " Changes are computed from unrounded values and written in percentage points. Equal values share a rank (1, 2, 2, 4).");
        if (scores[context.Unit.Id].Published.Count > 0 || scores.RateTables.Any(t => t.IsPublished))
        {
            yield return context.Say(
                "Publicerade uppgifter är återgivna, inte beräknade här. De är avrundade av den som publicerat dem, så en förändring mellan två av dem är ungefärlig (”omkring”). Bara antal summeras; en andel eller ett medelvärde räknas aldrig fram ur dem.",
                "Published figures are quoted, not computed here. They were rounded by whoever published them, so a change between two of them is approximate (“about”). Only counts are added up; no share or mean is ever computed from them.");
        }
    }

    private static string Percent(ComposingContext context, Rational limit) =>
        NumberText.Number(limit * Rational.Hundred, context.Language, (limit * Rational.Hundred).IsWhole ? 0 : context.Options.PercentDecimals);

    private static Message PercentRule(ComposingContext context) => context.Options.PercentRounding == PercentRounding.Independent
        ? new Message("procent avrundas var för sig.", "percentages are rounded one by one.")
        : new Message("procent i en tabell avrundas så att de summerar till 100.", "percentages of a table are rounded so that they add up to 100.");

    private static IEnumerable<string> AuthorNotes(ComposingContext context, QuestionnaireScores scores)
    {
        foreach (var questionnaire in scores.Wave.AllQuestionnaires.Where(q => q.Id == scores.Questionnaire.Id || scores.Questionnaire.Head.Uses.Contains(q.Id)))
        {
            var from = questionnaire.Id == scores.Questionnaire.Id ? "" : questionnaire.Id + ": ";
            foreach (var note in questionnaire.Head.Notes)
            {
                yield return from + context.Text(note);
            }

            foreach (var section in questionnaire.Sections)
            {
                foreach (var note in section.Notes)
                {
                    yield return from + (section.Title is { } title ? context.Text(title) + ": " : "") + context.Text(note);
                }

                foreach (var (item, note) in section.Items.SelectMany(i => i.Notes.Select(n => (i, n))))
                {
                    yield return from + context.Say("Fråga ", "Question ") + item.Code + ": " + context.Text(note);
                }
            }
        }
    }

    private static IEnumerable<string> DataNotes(ComposingContext context, QuestionnaireScores scores)
    {
        foreach (var flag in FlagText.Of(scores[context.Unit.Id]))
        {
            yield return flag.In(context.Language);
        }

        foreach (var remark in QualityText.Of(scores.QualityOf(context.Unit)))
        {
            yield return remark.In(context.Language);
        }

        foreach (var note in scores[context.Unit.Id].Notes)
        {
            yield return context.Say($"{context.Count(note.Responses)} svar har anmärkningen: {note.Text}", $"{context.Count(note.Responses)} responses carry the note: {note.Text}");
        }

        foreach (var group in scores[context.Unit.Id].Published.Where(p => p.Note is not null).GroupBy(p => p.Note))
        {
            yield return context.Say($"Publicerade uppgifter ({context.Count(group.Count())}): {group.Key}", $"Published figures ({context.Count(group.Count())}): {group.Key}");
        }
    }
}
