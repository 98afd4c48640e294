using Sam.Words;

namespace Sam;

/// <content>Sentences of targets and of last wave.</content>
public static partial class FindingText
{
    private sealed partial class Sentences
    {
        private string? OfComparison(Finding finding) => finding switch
        {
            Finding.Goal f => Goal(f),
            Finding.ShareChange f => ShareChange(f),
            Finding.LargestShareChange f => LargestOf(
                f.IsRise,
                Say("i fråga ", "in question ") + Listing.Of(f.Items.Select(i => i.Item.Code.Text), language),
                f.Items.Select(i => i.SharePositive!).ToList(),
                f),
            Finding.LargestAreaChange f => LargestOf(
                f.IsRise,
                Say("bland områdena i ", "among areas in ") + Listing.Of(f.Areas.Select(a => Quoted(a.Section.Title!.In(language))), language),
                f.Areas.Select(a => a.SharePositive).ToList(),
                f),
            Finding.IndexChange f => IndexChange(f),
            Finding.Reversal f => Reversal(f),
            _ => null,
        };

        private string Quoted(string text) => Say($"”{text}”", $"“{text}”");

        private string Since(Finding finding) => sheet.Questionnaires.FirstOrDefault(q => q.Questionnaire.Id == finding.QuestionnaireId)?.Comparison?.Period is { } period
            ? period.Text
            : Say("förra omgången", "last wave");

        private string Goal(Finding.Goal f)
        {
            var (target, status) = (f.Result.Target, f.Result.Status);
            var goal = Say("Målet att ", "The target that ") + Subject(f) + Listing.Of(Demands(f), language);
            var end = status switch
            {
                GoalStatus.Met => Say(" är nått", " is met"),
                GoalStatus.Partly => Say(" är delvis nått", " is partly met"),
                _ => Say(" är inte nått", " is not met"),
            };
            var noun = target.Kind == TargetKind.SharePositive
                ? Say(f.Result.Compared == 1 ? "fråga" : "frågor", f.Result.Compared == 1 ? "question" : "questions")
                : LevelWord.Of(f.Level, language).For(f.Result.Compared);
            var parts = status == GoalStatus.Partly
                ? Say($": {Count(f.Result.Reached)} av {Count(f.Result.Compared)} {noun} når det", $": {Count(f.Result.Reached)} of {Count(f.Result.Compared)} {noun} {(f.Result.Reached == 1 ? "meets" : "meet")} it")
                : "";
            return goal + end + Behind(f) + parts + ".";
        }

        private string Subject(Finding.Goal f) => f.Result.Target.Kind switch
        {
            TargetKind.ResponseRate => Say("svarsfrekvensen ", "the response rate "),
            TargetKind.SharePositive => Say("andelen positiva i varje fråga ", "the share positive of every question "),
            _ => Say("indexet ", "the index ") + Quoted(ScoreOf(f)?.Text.In(language) ?? f.Result.Target.Index ?? "") + " ",
        };

        private CompositeScore? ScoreOf(Finding.Goal f) => sheet.Wave.AllQuestionnaires.First(q => q.Id == f.QuestionnaireId).Scores
            .FirstOrDefault(s => s.Id.Equals(f.Result.Target.Index, StringComparison.OrdinalIgnoreCase));

        private bool IsShare(Finding.Goal f) => f.Result.Target.Kind != TargetKind.Index || ScoreOf(f)?.IsShare == true;

        private IEnumerable<string> Demands(Finding.Goal f)
        {
            if (f.Result.Target.AtLeast is { } least)
            {
                yield return Say("når ", "reaches ") + (IsShare(f) ? Percent(least) : NumberText.Number(least, language, least.IsWhole ? 0 : 2));
            }

            if (f.Result.Target.IsRising)
            {
                yield return Say("stiger", "rises");
            }
        }

        // The figures behind it: the value, of several the lowest, and the change where that was asked for.
        private string Behind(Finding.Goal f)
        {
            if (f.Result.Value.Exact is not { } value)
            {
                return "";
            }

            var lowest = f.Result.Target.Kind == TargetKind.SharePositive ? Say("lägst ", "lowest ") : "";
            var text = lowest + (IsShare(f) ? DecidedPercent.Of(value, [f.Result.Target.AtLeast], language, 1) : Decided(value, f.Result.Target.AtLeast));
            return f.Result.Change is { Exact: not null } change ? $" ({text}; {lowest}{ChangeText(change)})" : $" ({text})";
        }

        // 79,996 is below 80, so it must not be printed as 80,00.
        private string Decided(Rational value, Rational? limit)
        {
            var decimals = Enumerable.Range(2, 3).FirstOrDefault(d => limit is not { } l || (value >= l) == (value.Round(d) >= l), 4);
            return NumberText.Number(value, language, decimals);
        }

        private string ChangeText(Figure change)
        {
            if (change.Kind != FigureKind.Points)
            {
                return change.ToShortText(language, 2);
            }

            var decimals = change.IsPublished ? change.PublishedDecimals : 1;
            var isOne = (change.Exact!.Value.Abs() * 100).Round(decimals) == Rational.One;
            return About(change) + change.ToShortText(language, decimals) + " " + Say(isOne ? "procentenhet" : "procentenheter", isOne ? "percentage point" : "percentage points");
        }

        private string ShareChange(Finding.ShareChange f)
        {
            var by = f.ImprovementFrom is { } least ? Say(" med minst ", " by at least ") + NumberText.Number(least * 100, language, (least * 100).IsWhole ? 0 : 1) + Say(" procentenheter", " percentage points") : "";
            var (up, down, same) = f.ImprovementFrom is null
                ? (Say("ökar", "rises"), Say("minskar", "falls"), Say("är oförändrad", "is unchanged"))
                : (Say("förbättras", "improves"), Say("försämras lika mycket", "worsens as much"), Say("är i stort sett oförändrad", "is largely unchanged"));
            var parts = new List<string>
            {
                Say($"{up}{by} sedan {Since(f)} i {Count(f.Up)} av {Count(f.Compared)} frågor som går att jämföra", $"{up}{by} since {Since(f)} in {Count(f.Up)} of {Count(f.Compared)} questions that can be compared"),
            };
            parts.AddRange(new[] { (down, f.Down), (same, f.Same) }.Where(p => p.Item2 > 0).Select(p => $"{p.Item1} {Say("i", "in")} {NumberWords.Of(p.Item2, language)}"));
            return Say("Andelen positiva ", "The share positive ") + Listing.Of(parts, language) + ".";
        }

        private string LargestOf(bool isRise, string where, List<FigureChange> changes, Finding finding)
        {
            var span = changes.Count == 1 ? Say($" (från {Percent(changes[0].Before)} till {Percent(changes[0].Now)})", $" (from {Percent(changes[0].Before)} to {Percent(changes[0].Now)})") : "";
            var caution = changes.Any(c => c.Comparison.Comparability == Comparability.WithCaution) ? Say(" Jämförelsen är med förbehåll.", " The comparison is with caution.") : "";
            var what = isRise
                ? Say("Störst ökning av andelen positiva sedan ", "The largest increase of the share positive since ")
                : Say("Störst minskning av andelen positiva sedan ", "The largest decrease of the share positive since ");
            return $"{what}{Since(finding)} {where}: {ChangeText(changes[0].Change)}{span}.{caution}";
        }

        private string IndexChange(Finding.IndexChange f)
        {
            var (score, value) = (f.Index.Score, f.Index.Value);
            string Text(Figure figure) => score.IsShare ? NumberText.Percent(figure.Exact!.Value, language, 1) : figure.ToShortText(language, 2);
            var change = value.Change.Exact!.Value;
            var size = score.IsShare ? change : change / 100;
            var verb = f.ImprovementFrom is not { } least
                ? value.Change.Direction switch { > 0 => Say("ökar", "rises"), < 0 => Say("minskar", "falls"), _ => Say("är oförändrat", "is unchanged") }
                : size >= least ? Say("förbättras", "improves")
                : size <= -least ? Say("försämras", "worsens")
                : Say("är i stort sett oförändrat", "is largely unchanged");
            var caution = value.Comparison.Comparability == Comparability.WithCaution ? Say(" Jämförelsen är med förbehåll.", " The comparison is with caution.") : "";
            return Say(
                $"Indexet {Quoted(score.Text.In(language))} {verb} sedan {Since(f)}: från {Text(value.Before)} till {Text(value.Now)} ({ChangeText(value.Change)}).",
                $"The index {Quoted(score.Text.In(language))} {verb} since {Since(f)}: from {Text(value.Before)} to {Text(value.Now)} ({ChangeText(value.Change)}).") + caution;
        }

        private string Reversal(Finding.Reversal f)
        {
            var change = f.Change;
            var isRise = change.Change.Direction > 0;
            var isShare = change.Change.Kind == FigureKind.Points;
            var what = f.Item is not { } item ? Say("svarsfrekvensen", "the response rate")
                : isShare ? Say($"andelen positiva i fråga {item}", $"the share positive of question {item}")
                : Say($"medelvärdet i fråga {item}", $"the mean of question {item}");
            var level = LevelWord.Of(f.Level, language);
            var still = change.Same > 0 ? Say(" eller står still", " or stands still") : "";
            string Effect(Rational value) => isShare ? NumberText.Points(value, language, 1) : NumberText.Signed(value, language, 2);
            return Say(
                $"Varning: {what} {(isRise ? "minskar" : "ökar")}{still} i alla {level.Several} men {(isRise ? "ökar" : "minskar")} totalt ({ChangeText(change.Change)}). Egna förändringar ger {Effect(change.RateEffect!.Value)}, att {level.Several} väger annorlunda än förra gången {Effect(change.CompositionEffect!.Value)}.",
                $"Warning: {what} {(isRise ? "falls" : "rises")}{still} in all {level.Several} but {(isRise ? "rises" : "falls")} in total ({ChangeText(change.Change)}). Changes of their own make {Effect(change.RateEffect!.Value)}, {level.Several} weighing otherwise than last time {Effect(change.CompositionEffect!.Value)}.");
        }
    }
}
