using Sam.Words;

namespace Sam;

/// <summary>
/// Findings in sentences. A sentence says no more than its numbers: a majority is more than half, "ökar" is the exact sign of a change,
/// a change between published (rounded) figures is "omkring".
/// </summary>
public static partial class FindingText
{
    /// <summary>The sentence of a finding.</summary>
    public static string Of(Finding finding, ScoreSheet sheet, Language language) => new Sentences(sheet, language).Of(finding);

    private sealed partial class Sentences(ScoreSheet sheet, Language language)
    {
        private readonly bool _isSwedish = language == Language.Swedish;

        public string Of(Finding finding) => finding switch
        {
            Finding.Answered f => Answered(f),
            Finding.ResponseRate f => Rate(f),
            Finding.RateChange f => RateChange(f),
            Finding.LargestChange f => LargestChange(f),
            Finding.ReachedAll f => ReachedAll(f),
            Finding.TargetMet f => TargetMet(f),
            Finding.Majority f => Majority(f),
            Finding.MostCommon f => MostCommon(f),
            Finding.TopRanked f => TopRanked(f),
            Finding.RolesExceedResponses f => Roles(f),
            _ => OfComparison(finding) ?? throw new InvalidOperationException("no sentence for " + finding.Code),
        };

        private string Say(string swedish, string english) => _isSwedish ? swedish : english;

        private string Count(long value) => NumberText.Count(value, language);

        private string Percent(Figure figure) => figure.ToShortText(language, figure.IsPublished ? figure.PublishedDecimals : 1);

        private string Percent(long count, long n) => Figure.Share(count, n).ToShortText(language, 1);

        private string Percent(Rational share) => NumberText.Percent(share, language, (share * 100).IsWhole ? 0 : 1);

        private string Points(Figure change) => change.ToShortText(language, change.IsPublished ? change.PublishedDecimals : 1);

        private string About(Figure change) => !change.IsPublished ? "" : Say("omkring ", "about ");

        private string UnitName(string id) => sheet.Wave.Organisation[id].Name;

        // A rate of a questionnaire that is only used here says which one it is from.
        private string OtherQuestionnaire(string id) => sheet.Questionnaires.Any(q => q.Questionnaire.Id == id)
            ? ""
            : Say(" (”", " (“") + sheet.Wave.AllQuestionnaires.First(q => q.Id == id).Title.In(language) + Say("”)", "”)");

        private string Answered(Finding.Answered f)
        {
            if (f.Eligible == 0)
            {
                return Say("Det finns inga inbjudna.", "Nobody was invited.");
            }

            var text = Say(
                $"{Count(f.Responded)} av {Count(f.Eligible)} inbjudna har svarat ({Percent(f.Responded, f.Eligible)}).",
                $"{Count(f.Responded)} of {Count(f.Eligible)} invited have answered ({Percent(f.Responded, f.Eligible)}).");
            if (f.UnknownUnits > 0)
            {
                text += Say(
                    $" {NumberWords.AtStart(f.UnknownUnits, language)} {(f.UnknownUnits == 1 ? "enhet" : "enheter")} har varken svar eller antal inbjudna och ingår inte.",
                    $" {NumberWords.AtStart(f.UnknownUnits, language)} {(f.UnknownUnits == 1 ? "unit has" : "units have")} neither answers nor a number of invited and {(f.UnknownUnits == 1 ? "is" : "are")} not counted.");
            }

            return f.Target is { } target ? $"{text} {TargetSentence(Rational.Of(f.Responded, f.Eligible) >= target, target)}." : text;
        }

        private string TargetSentence(bool isMet, Rational target) => isMet
            ? Say($"Målet {Percent(target)} är nått", $"The target of {Percent(target)} is met")
            : Say($"Målet {Percent(target)} är inte nått", $"The target of {Percent(target)} is not met");

        private string Rate(Finding.ResponseRate f)
        {
            var name = UnitName(f.UnitId) + OtherQuestionnaire(f.QuestionnaireId);
            var now = f.Now.Exact is { } rate ? DecidedPercent.Of(rate, [f.Target], language, f.Now.IsPublished ? f.Now.PublishedDecimals : 1) : NumberText.None;
            var text = Say($"Svarsfrekvensen för {name} är {now}", $"The response rate of {name} is {now}");
            if (f.Change is { Exact: not null } points && f.Before is { } before)
            {
                text += points.Direction switch
                {
                    > 0 => Say($", en ökning från {Percent(before)} med {About(points)}{Magnitude(points)}", $", an increase from {Percent(before)} of {About(points)}{Magnitude(points)}"),
                    < 0 => Say($", en minskning från {Percent(before)} med {About(points)}{Magnitude(points)}", $", a decrease from {Percent(before)} of {About(points)}{Magnitude(points)}"),
                    _ => Say(", oförändrad sedan förra gången", ", unchanged since last time"),
                };
            }

            if (f.Target is { } target)
            {
                text += ". " + TargetSentence(f.Now.Exact >= target, target);
            }

            return text + ".";
        }

        // "3 procentenheter", "1 procentenhet"
        private string Magnitude(Figure change)
        {
            var decimals = change.IsPublished ? change.PublishedDecimals : 1;
            var size = change.Exact!.Value.Abs() * 100;
            var isOne = size.Round(decimals) == Rational.One;
            return NumberText.Number(size, language, decimals) + " " + Say(isOne ? "procentenhet" : "procentenheter", isOne ? "percentage point" : "percentage points");
        }

        private string RateChange(Finding.RateChange f)
        {
            var level = LevelWord.Of(f.Level, language);
            var parts = new List<string>();
            if (f.Worse > 0)
            {
                parts.Add(Say($"{Neuter(f.Worse, level)} minskar", $"{NumberWords.Of(f.Worse, language)} {(f.Worse == 1 ? "falls" : "fall")}"));
            }

            if (f.Unchanged > 0)
            {
                var unchanged = f.Unchanged > 1 ? "oförändrade" : level.IsNeuter ? "oförändrat" : "oförändrad";
                parts.Add(Say($"{Neuter(f.Unchanged, level)} är {unchanged}", $"{NumberWords.Of(f.Unchanged, language)} {(f.Unchanged == 1 ? "is" : "are")} unchanged"));
            }

            var first = f.Improved == 0
                ? Say($"{(level.IsNeuter ? "Inget" : "Ingen")} av {Count(f.Compared)} {level.Several} ökar sin svarsfrekvens", $"None of {Count(f.Compared)} {level.Several} raises its response rate")
                : Say($"{Count(f.Improved)} av {Count(f.Compared)} {level.Several} ökar sin svarsfrekvens", $"{Count(f.Improved)} of {Count(f.Compared)} {level.Several} {(f.Improved == 1 ? "raises its response rate" : "raise their response rate")}");
            return (parts.Count == 0 ? first : first + ", " + Listing.Of(parts, language)) + ".";
        }

        private string Neuter(long count, LevelWord level) => count == 1 && level.IsNeuter && _isSwedish ? "ett" : NumberWords.Of(count, language);

        private string LargestChange(Finding.LargestChange f)
        {
            var names = Listing.Of(f.Units.Select(u => u.Unit.Name), language);
            var change = f.Units[0].Change;
            var isOne = (change.Exact!.Value.Abs() * 100) == Rational.One;
            var points = About(change) + (f.IsRise ? Points(change) : Points(change).TrimStart(NumberText.Minus)) + " " + Say(isOne ? "procentenhet" : "procentenheter", isOne ? "percentage point" : "percentage points");
            var span = f.Units.Count == 1
                ? Say($" (från {Percent(f.Units[0].Before)} till {Percent(f.Units[0].Now)})", $" (from {Percent(f.Units[0].Before)} to {Percent(f.Units[0].Now)})")
                : "";
            return f.IsRise
                ? Say($"Störst är ökningen i {names}: {points}{span}.", $"The largest increase is in {names}: {points}{span}.")
                : Say($"Störst är minskningen i {names}: {points}{span}.", $"The largest decrease is in {names}: {points}{span}.");
        }

        private string ReachedAll(Finding.ReachedAll f)
        {
            var level = LevelWord.Of(f.Level, language);
            var count = f.Units.Count == 1 && level.IsNeuter && _isSwedish ? "Ett" : NumberWords.AtStart(f.Units.Count, language);
            var names = Listing.Of(f.Units.Select(u => u.Name), language);
            return Say($"{count} {level.For(f.Units.Count)} når {Percent(Rational.One)}: {names}.", $"{count} {level.For(f.Units.Count)} {(f.Units.Count == 1 ? "reaches" : "reach")} {Percent(Rational.One)}: {names}.");
        }

        private string TargetMet(Finding.TargetMet f)
        {
            var level = LevelWord.Of(f.Level, language);
            return f.Met == f.Compared
                ? Say($"Målet {Percent(f.Target)} nås av alla {Count(f.Compared)} {level.Several}.", $"The target of {Percent(f.Target)} is met by all {Count(f.Compared)} {level.Several}.")
                : f.Met == 0
                    ? Say($"Målet {Percent(f.Target)} nås inte av {(level.IsNeuter ? "något" : "någon")} av {Count(f.Compared)} {level.Several}.", $"The target of {Percent(f.Target)} is met by none of {Count(f.Compared)} {level.Several}.")
                    : Say($"Målet {Percent(f.Target)} nås av {Count(f.Met)} av {Count(f.Compared)} {level.Several}.", $"The target of {Percent(f.Target)} is met by {Count(f.Met)} of {Count(f.Compared)} {level.Several}.");
        }

        private string Majority(Finding.Majority f)
        {
            var label = f.Option.DisplayLabel(f.Item, language);
            return f.Count == f.Base
                ? Say($"Samtliga {Count(f.Base)} som svarat på fråga {f.Item.Code} svarar ”{label}”.", $"All {Count(f.Base)} who answered question {f.Item.Code} answer “{label}”.")
                : Say(
                    $"En majoritet av dem som svarat på fråga {f.Item.Code}, {Fraction(f.QuestionnaireId, f.Count, f.Base)}, svarar ”{label}”.",
                    $"A majority of those who answered question {f.Item.Code}, {Fraction(f.QuestionnaireId, f.Count, f.Base)}, answer “{label}”.");
        }

        // 5 of 9 (55.6%); where answers are anonymous no exact fraction: 55.6% of 9.
        private string Fraction(string questionnaire, long count, long n) => IsAnonymous(questionnaire)
            ? $"{Percent(count, n)} {Say("av", "of")} {Count(n)}"
            : $"{Count(count)} {Say("av", "of")} {Count(n)} ({Percent(count, n)})";

        private bool IsAnonymous(string questionnaire) => sheet.Questionnaires.Any(q => q.Questionnaire.Id == questionnaire && q.Privacy.MinGroup is not null);

        private string MostCommon(Finding.MostCommon f)
        {
            var labels = f.Options.Select(o => Say($"”{o.DisplayLabel(f.Item, language)}”", $"“{o.DisplayLabel(f.Item, language)}”")).ToList();
            var share = IsAnonymous(f.QuestionnaireId)
                ? Say($"{Percent(f.Count, f.Base)} av {Count(f.Base)} som svarat", $"{Percent(f.Count, f.Base)} of {Count(f.Base)} who answered")
                : Say($"{Count(f.Count)} av {Count(f.Base)} som svarat, {Percent(f.Count, f.Base)}", $"{Count(f.Count)} of {Count(f.Base)} who answered, {Percent(f.Count, f.Base)}");
            return labels.Count == 1
                ? Say($"Vanligaste svaret på fråga {f.Item.Code} är {labels[0]} ({share}).", $"The most common answer to question {f.Item.Code} is {labels[0]} ({share}).")
                : Say($"Vanligast på fråga {f.Item.Code} är, i lika hög grad, {Listing.Of(labels, language)} ({share} vardera).", $"Most common for question {f.Item.Code} are, equally, {Listing.Of(labels, language)} ({share} each).");
        }

        private string TopRanked(Finding.TopRanked f)
        {
            var ranking = f.Ranking;
            if (ranking.IsAllTied)
            {
                var tied = Listing.Of(ranking.Places[0].Items.Select(i => i.ShortName(language)), language);
                return Say(
                    $"{What(ranking)}: {tied} nämns i lika hög grad ({Count(ranking.Places[0].Count)} vardera).",
                    $"{What(ranking)}: {tied} are named equally often ({Count(ranking.Places[0].Count)} each).");
            }

            return Most(ranking) + ": " + string.Join("; ", ranking.Top(3).Select(PlaceText)) + ".";
        }

        private string What(Ranking ranking) => (ranking.CountsAs, ranking.Source) switch
        {
            (CountsAs.Strengths, _) => Say("Styrkor", "Strengths"),
            (CountsAs.Deficiencies, _) => Say("Brister", "Deficiencies"),
            (_, RankingSource.Published) => Say("Registrerade åtgärder", "Registered actions"),
            (_, RankingSource.Actions) => Say("Beslutade åtgärder", "Decided actions"),
            _ => Say("Åtgärder", "Actions"),
        };

        private string Most(Ranking ranking) => (ranking.CountsAs, ranking.Source) switch
        {
            (CountsAs.Strengths, _) => Say("Främsta styrkor", "Foremost strengths"),
            (CountsAs.Deficiencies, _) => Say("Främsta brister", "Foremost deficiencies"),
            (_, RankingSource.Published) => Say("Flest registrerade åtgärder har fråga", "The question with most registered actions is"),
            (_, RankingSource.Actions) => Say("Flest beslutade åtgärder har fråga", "The question with most decided actions is"),
            _ => Say("Flest väljer åtgärder inom", "Most choose actions within"),
        };

        private string PlaceText(RankPlace place)
        {
            var names = Listing.Of(place.Items.Select(i => i.ShortName(language)), language);
            return place.Items.Count == 1
                ? $"{names} ({Count(place.Count)})"
                : Say($"i lika hög grad {names} ({Count(place.Count)} vardera)", $"equally {names} ({Count(place.Count)} each)");
        }

        private string Roles(Finding.RolesExceedResponses f)
        {
            var sum = string.Join(" + ", f.Roles.Select(r => Count(r.Value))) + " = " + Count(f.Sum);
            return Say(
                $"Varning: rollerna ({sum}) är fler än de {Count(f.Responses)} svaren. Antingen har ett svar flera roller eller så räknas något annat än svar.",
                $"Warning: the roles ({sum}) exceed the {Count(f.Responses)} responses. Either a response has several roles or something else than responses is counted.");
        }
    }
}
