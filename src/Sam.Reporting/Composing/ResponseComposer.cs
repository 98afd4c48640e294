using Sam.Words;

namespace Sam.Composing;

/// <summary>Who answered: status, response rates of the units below with last time beside, roles and participants.</summary>
internal static class ResponseComposer
{
    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores)
    {
        var unit = scores[context.Unit.Id];
        if (unit.Response is { IsHidden: true })
        {
            yield return new Block.Note(context.Say(
                "Hur många som svarat visas inte, för att skydda små grupper.",
                "How many answered is not shown, to protect small groups."));
        }
        else if (unit.Response is { } response)
        {
            yield return StatusTable(context, response);
            if (ComparisonComposer.Rate(context, scores) is { } before)
            {
                yield return before;
            }

            if (response.Responses != response.Answered)
            {
                yield return new Block.Note(context.Say(
                    $"Gemensamma svar räknas en gång per enhet i svarsfrekvensen: {context.Count(response.Responses)} ifyllda enkäter räknas som {context.Count(response.Answered)} svar.",
                    $"Joint answers count once for each unit in the response rate: {context.Count(response.Responses)} forms count as {context.Count(response.Answered)} answers."));
            }
        }

        if (unit.Others is { Units.IsEmpty: false } others)
        {
            var names = Listing.Of(others.Units.Select(u => u.Name), context.Language);
            yield return new Block.Note(context.Say(
                $"Övriga enheter ({context.Count(others.Responses)}): {names} visas inte var för sig, för att skydda små grupper.",
                $"Other units ({context.Count(others.Responses)}): {names} are not shown one by one, to protect small groups."));
        }

        if (!unit.Roles.IsEmpty)
        {
            yield return Roles(context, scores.Questionnaire, unit);
        }

        foreach (var block in scores.RateTables.SelectMany(t => Rates(context, t)).Concat(ComparisonComposer.OtherRates(context, scores)).Concat(People(context, scores, unit)))
        {
            yield return block;
        }
    }

    private static Block.Table StatusTable(ComposingContext context, ResponseFigures response)
    {
        TableLine Line(string name, long count) => new(Sequence.Of(name, context.Count(count)));
        var lines = new List<TableLine>
        {
            Line(context.Say("Inbjudna", "Invited"), response.Invited),
            Line(context.Say("Kompletta svar", "Complete"), response.Complete),
            Line(context.Say("Delvisa svar", "Partial"), response.Partial),
            Line(context.Say("Avbrutna (ingår inte)", "Broken off (left out)"), response.BreakOff),
            Line(context.Say("Inget svar", "No response"), response.NonResponse),
            Line(context.Say("Skulle inte ha fått enkäten", "Should not have been asked"), response.Ineligible),
            new(Sequence.Of(context.Say("Svarsfrekvens", "Response rate"), RateOnly(context, response)), IsTotal: true),
        };
        return new Block.Table(
            context.Say($"Svar, {context.Unit.Name}", $"Responses, {context.Unit.Name}"),
            Sequence.Of(new TableColumn(context.Say("Status", "Status")), new TableColumn(context.Say("Antal", "Count"), IsNumber: true)),
            lines.ToSequence());
    }

    private static string RateOnly(ComposingContext context, ResponseFigures response) => response.Rate.Exact is { } rate
        ? DecidedPercent.Of(rate, [response.Target], context.Language, context.Options.PercentDecimals)
        : NumberText.None;

    private static IEnumerable<Block> Rates(ComposingContext context, RateTable table)
    {
        var children = context.Organisation.ChildrenOf(context.Unit);
        var below = table.Rates.Where(r => children.Contains(r.Unit)).ToList();
        var title = context.Text(table.Questionnaire.Title);
        var published = table.IsPublished ? context.Say(", publicerade uppgifter", ", published figures") : "";
        // Where everybody answered and nothing is compared, a table of nothing but 100 % says no more than the summary.
        var saysMore = table.PreviousPeriod is not null || table.IsPublished || below.Any(r => r.Now.Exact != Rational.One);
        if (below.Count > 0 && saysMore)
        {
            var level = LevelWord.Of(below.Select(r => r.Unit.Level).Distinct().ToList() is [var only] ? only : null, context.Language).One;
            yield return new Block.Table(
                context.Say($"Svarsfrekvens per {level}: {title}{published}", $"Response rate by {level}: {title}{published}"),
                Columns(context, table, level),
                below.Select(r => Line(context, r, table)).ToSequence());
        }

        if (Series(context, table) is { } series)
        {
            yield return series;
        }
    }

    private static Sequence<TableColumn> Columns(ComposingContext context, RateTable table, string level)
    {
        var heading = char.ToUpperInvariant(level[0]) + level[1..];
        var columns = new List<TableColumn> { new(heading), new(table.Period?.Text ?? context.Say("Svarsfrekvens", "Response rate"), IsNumber: true) };
        if (table.PreviousPeriod is { } previous)
        {
            // The whole table is published, or only last time's column is.
            columns.Add(new TableColumn(table.IsPublished || table.Rates.All(r => !r.Before.IsPublished) ? previous.Text : previous.Text + context.Say(" (publicerad)", " (published)"), IsNumber: true));
            columns.Add(new TableColumn(context.Say("Förändring, procentenheter", "Change, percentage points"), IsNumber: true));
        }

        return columns.ToSequence();
    }

    private static TableLine Line(ComposingContext context, RateComparison rate, RateTable table)
    {
        var cells = new List<string> { rate.Unit.Name, context.Rate(rate.Now, table.Target) };
        if (table.PreviousPeriod is not null)
        {
            cells.Add(context.Rate(rate.Before, null));
            cells.Add(rate.Change.ToText(context.Language, rate.Change.IsPublished ? rate.Change.PublishedDecimals : context.Options.PercentDecimals));
        }

        return new TableLine(cells.ToSequence());
    }

    private static Block.Table? Series(ComposingContext context, RateTable table)
    {
        var own = table.Rates.FirstOrDefault(r => r.Unit == context.Unit);
        var rates = table.Earlier.Where(e => e.Unit == context.Unit).Select(e => (e.Period.Text, e.Rate)).ToList();
        if (own is not null && table.PreviousPeriod is { } previous && own.Before.Exact is not null)
        {
            rates.Add((previous.Text, own.Before));
        }

        if (own is not null && table.Period is { } period)
        {
            rates.Add((period.Text, own.Now));
        }

        // A single computed rate stands in the table of responses already.
        return rates.All(r => !r.Rate.IsPublished) ? null : new Block.Table(
            context.Say($"Svarsfrekvens över tid, {context.Unit.Name}: {context.Text(table.Questionnaire.Title)}", $"Response rate over time, {context.Unit.Name}: {context.Text(table.Questionnaire.Title)}"),
            Sequence.Of(new TableColumn(context.Say("Period", "Period")), new TableColumn(context.Say("Svarsfrekvens", "Response rate"), IsNumber: true), new TableColumn(context.Say("Uppgift", "Figure"))),
            rates.Select(r => new TableLine(Sequence.Of(
                r.Text, context.Rate(r.Rate, table.Target), r.Rate.IsPublished ? context.Say("publicerad", "published") : context.Say("beräknad", "computed")))).ToSequence());
    }

    private static Block.Table Roles(ComposingContext context, Questionnaire questionnaire, UnitScores unit) => Table(
        context.Say("Roller bland dem som svarat", "Roles of those who answered"),
        context.Say("Roll", "Role"),
        unit.Roles.Select(r => new TableLine(Sequence.Of(RoleLines.NameOf(context, questionnaire, r.Key), context.Count(r.Value)))).ToList(),
        context);

    private static IEnumerable<Block> People(ComposingContext context, QuestionnaireScores scores, UnitScores unit)
    {
        foreach (var group in unit.Published.GroupBy(p => (p.QuestionnaireId, p.Period)))
        {
            var questionnaire = scores.Wave.AllQuestionnaires.First(q => q.Id == group.Key.QuestionnaireId);
            var lines = new RoleLines(context, questionnaire, group.ToList());
            if (lines.Of(PublishedKind.ResponseCount) is { Count: > 0 } counts)
            {
                yield return Table(context.Say($"Svar {group.Key.Period}, publicerade uppgifter", $"Responses {group.Key.Period}, published figures"), context.Say("Uppgift", "Figure"), counts, context);
            }

            if (lines.Of(PublishedKind.Role) is { Count: > 0 } roles)
            {
                yield return Table(context.Say($"Roller {group.Key.Period}, publicerade uppgifter", $"Roles {group.Key.Period}, published figures"), context.Say("Roll", "Role"), roles, context);
            }

            if (lines.Of(PublishedKind.Participants) is { Count: > 0 } participants)
            {
                yield return Table(context.Say($"Deltagare {group.Key.Period}, publicerade uppgifter", $"Participants {group.Key.Period}, published figures"), context.Say("Roll", "Role"), participants, context);
            }
        }
    }

    private static Block.Table Table(string caption, string heading, List<TableLine> lines, ComposingContext context) => new(
        caption,
        Sequence.Of(new TableColumn(heading), new TableColumn(context.Say("Antal", "Count"), IsNumber: true)),
        lines.ToSequence());
}
