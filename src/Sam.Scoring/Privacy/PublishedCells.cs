namespace Sam.Privacy;

/// <summary>What a score sheet shows, as the ledger of published groups wants it: per question, index and the answers as a whole the units shown, made of segments.</summary>
internal static class PublishedCells
{
    public static DisclosureReport Of(Aggregates aggregates, Protection protection)
    {
        var cells = new List<DisclosureCell>();
        var groups = new List<PublishedGroup>();
        foreach (var (name, variable, count) in Variables(aggregates))
        {
            var sizes = aggregates.Segments.Select(s => (Segment: s, Size: count(s))).Where(s => s.Size > 0).ToList();
            cells.AddRange(sizes.Select(s => new DisclosureCell(NameOf(aggregates, name, s.Segment), s.Size)));
            var touching = aggregates.Organisation.Units.Select(_ => new List<string>()).ToArray();
            foreach (var (segment, _) in sizes)
            {
                var cell = NameOf(aggregates, name, segment);
                foreach (var unit in segment.Units.SelectMany(u => SelfAndAbove(aggregates.Organisation, u)).Distinct())
                {
                    touching[unit].Add(cell);
                }
            }

            groups.AddRange(touching
                .Select((own, unit) => (Unit: unit, Cells: own))
                .Where(t => t.Cells.Count > 0 && IsShown(aggregates, protection, t.Unit, variable))
                .Select(t => new PublishedGroup($"{name}/{aggregates.Organisation.Units[t.Unit].Id}", t.Cells.ToSequence())));
        }

        return new DisclosureReport("", cells.OrderBy(c => c.Name, StringComparer.Ordinal).ToSequence(), groups.ToSequence());
    }

    // All responses, then the valid answers to each item, then the scores of each index.
    private static IEnumerable<(string Name, Variable? Variable, Func<Segment, long> Count)> Variables(Aggregates aggregates)
    {
        var questionnaire = aggregates.Questionnaire;
        // The same questionnaire may be asked again next year: those are other answers.
        var id = questionnaire.Period is { } period ? $"{questionnaire.Id} {period.Text}" : questionnaire.Id;
        yield return (id, null, s => aggregates.Of(s, new Variable.OfStatus()) is var h
            ? h.CountOf(nameof(ResponseStatus.Complete)) + h.CountOf(nameof(ResponseStatus.Partial)) : 0);
        foreach (var variable in questionnaire.Items.Select(i => new Variable.OfItem(i.Code)).Where(aggregates.Layout.Has))
        {
            yield return ($"{id}/{variable.Item}", variable, s => aggregates.Of(s, variable).CountOf(OptionKind.Valid));
        }

        foreach (var variable in questionnaire.Scores.Select(s => new Variable.OfScore(s.Id)).Where(aggregates.Layout.Has))
        {
            yield return ($"{id}/{variable.Score}", variable, s => aggregates.Of(s, variable).Answered);
        }

        // An index less its items' means is about those who answered a part, or about those who answered all.
        foreach (var variable in questionnaire.Scores.Select(s => new Variable.OfParts(s.Id)).Where(aggregates.Layout.Has))
        {
            foreach (var part in new[] { Variable.OfParts.Some, Variable.OfParts.All, Variable.OfParts.AllOwn, Variable.OfParts.Mixed })
            {
                yield return ($"{id}/{variable.Score}/{part}", variable, s => aggregates.Of(s, variable).CountOf(part));
            }
        }
    }

    // Who answered a part of an index is set apart wherever one of its items is shown.
    private static bool IsShown(Aggregates aggregates, Protection protection, int unit, Variable? variable) => variable switch
    {
        null => protection.Units[unit],
        Variable.OfParts parts => ScoreItems.Of(aggregates.Questionnaire, aggregates.Questionnaire.Scores.First(s => s.Id == parts.Score))
            .Any(i => protection.Of(unit, new Variable.OfItem(i)) == Disclosure.Exact),
        _ => protection.Of(unit, variable) == Disclosure.Exact,
    };

    private static string NameOf(Aggregates aggregates, string name, Segment segment) =>
        $"{name}/{string.Join('+', segment.Units.Select(u => aggregates.Organisation.Units[u].Id))}";

    private static IEnumerable<int> SelfAndAbove(Organisation organisation, int unit)
    {
        for (var at = unit; at >= 0; at = organisation.ParentIndex(at))
        {
            yield return at;
        }
    }
}
