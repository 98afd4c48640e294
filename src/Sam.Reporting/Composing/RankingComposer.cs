using Sam.Words;

namespace Sam.Composing;

/// <summary>Strengths, deficiencies and actions in order, ties said as such.</summary>
internal static class RankingComposer
{
    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores) =>
        scores.Rankings.Where(r => r.UnitId == context.Unit.Id).SelectMany(r => Ranking(context, scores.Questionnaire, r))
            .Concat(WithoutQuestion(context, scores[context.Unit.Id]));

    private static IEnumerable<Block> WithoutQuestion(ComposingContext context, UnitScores unit)
    {
        if (unit.Actions.FirstOrDefault(a => a.Item is null) is { } without)
        {
            yield return new Block.Paragraph(context.Counted(
                without.Count,
                ("beslutad åtgärd hör inte till någon fråga", "beslutade åtgärder hör inte till någon fråga"),
                ("decided action belongs to no question", "decided actions belong to no question")) + ".");
        }
    }

    private static IEnumerable<Block> Ranking(ComposingContext context, Questionnaire questionnaire, Ranking ranking)
    {
        var what = Name(context, ranking);
        var counted = ranking.Source == RankingSource.Answers
            ? CountedUnits(context, questionnaire)
            : context.Say("Åtgärder", "Actions");
        if (ranking.Places.IsEmpty)
        {
            yield return new Block.Paragraph(context.Say($"{what}: inget nämns.", $"{what}: nothing is named."));
            yield break;
        }

        var lines = ranking.Places.SelectMany(p => p.Items.Select(i => new TableLine(Sequence.Of(
            i.HasNumber ? $"{i.Code}. {context.Text(i.Text)}" : context.Text(i.Text),
            context.Count(p.Rank) + (p.Items.Count > 1 ? context.Say(" (delad)", " (tied)") : ""),
            context.Count(p.Count)))));
        var total = ranking.Places.Sum(p => p.Count * p.Items.Count);
        yield return new Block.Table(
            what,
            Sequence.Of(
                new TableColumn(context.Say("Fråga eller påstående", "Question or statement")),
                new TableColumn(context.Say("Rang", "Rank"), IsNumber: true),
                new TableColumn(counted, IsNumber: true)),
            lines.Append(new TableLine(Sequence.Of(context.Say("Totalt", "Total"), "", context.Count(total)), IsTotal: true)).ToSequence());
        if (!ranking.NotNamed.IsEmpty && ranking.Source != RankingSource.Answers)
        {
            var none = Listing.Of(ranking.NotNamed.Select(i => i.ShortName(context.Language)), context.Language);
            yield return new Block.Paragraph(context.Say($"Inga åtgärder för {none}.", $"No actions for {none}."));
        }

        var ties = ranking.Places.Where(p => p.Items.Count > 1).ToList();
        if (ties.Count > 0)
        {
            yield return new Block.Note(context.Say("Delad rang: ", "Tied: ") + string.Join("; ", ties.Select(t => TieText(context, t))) + ".");
        }
    }

    private static string TieText(ComposingContext context, RankPlace place) => context.Say(
        $"{Listing.Of(place.Items.Select(i => i.ShortName(context.Language)), context.Language)} i lika hög grad ({context.Count(place.Count)} vardera)",
        $"{Listing.Of(place.Items.Select(i => i.ShortName(context.Language)), context.Language)} equally ({context.Count(place.Count)} each)");

    // Answers are counted; where there is one answer for each unit of a level, they are so many units.
    private static string CountedUnits(ComposingContext context, Questionnaire questionnaire)
    {
        if (questionnaire.Head.Respondents.OnePer is not { } level)
        {
            return context.Say("Svar", "Responses");
        }

        var word = LevelWord.Of(level, context.Language).Several;
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Name(ComposingContext context, Ranking ranking)
    {
        var name = (ranking.CountsAs, ranking.Source) switch
        {
            (CountsAs.Strengths, _) => context.Say("Styrkor", "Strengths"),
            (CountsAs.Deficiencies, _) => context.Say("Brister", "Deficiencies"),
            (_, RankingSource.Published) => context.Say("Registrerade åtgärder per fråga, publicerade uppgifter", "Registered actions per question, published figures"),
            (_, RankingSource.Actions) => context.Say("Beslutade åtgärder per fråga", "Decided actions per question"),
            _ => context.Say("Åtgärder", "Actions"),
        };
        return ranking.Item is { } item ? name + context.Say($" (fråga {item})", $" (question {item})") : name;
    }
}
