namespace Sam.Comparing;

/// <summary>What stands elsewhere: areas and the questions in them.</summary>
internal static class OrderChanges
{
    /// <summary>Areas that are new, gone or have another heading.</summary>
    public static IEnumerable<QuestionnaireChange> OfSections(Questionnaire before, Questionnaire after, ItemMatching matching)
    {
        var pairs = SectionPairs(before, after, matching);
        foreach (var section in after.Sections.Where(s => s.Title is not null))
        {
            if (!pairs.TryGetValue(section.Id, out var old))
            {
                yield return Section(new Message($"Området ”{section.Title}” är nytt.", $"The area “{section.Title}” is new."), null, section.Title!.First);
            }
            else if (old.Title is { } title && !title.Equals(section.Title))
            {
                var (was, now) = (ItemAspect.Words(title)!, ItemAspect.Words(section.Title)!);
                var words = WordChanges.Describe(was, now);
                yield return Section(new Message($"Området ”{title}” har fått en ny rubrik: {words.Swedish}.", $"The area “{title}” has a new heading: {words.English}."), was, now);
            }
        }

        foreach (var gone in before.Sections.Where(s => s.Title is not null && pairs.Values.All(p => p.Id != s.Id)))
        {
            yield return Section(new Message($"Området ”{gone.Title}” är borttaget.", $"The area “{gone.Title}” was removed."), gone.Title!.First, null);
        }
    }

    /// <summary>Questions in another area, or in another order: the fewest that must be moved to get from one order to the other.</summary>
    public static IEnumerable<QuestionnaireChange> OfItems(Questionnaire before, Questionnaire after, ItemMatching matching)
    {
        var sections = SectionPairs(before, after, matching);
        var (ofBefore, ofAfter) = (ByItem(before), ByItem(after));
        var pairs = matching.Pairs.GroupBy(p => p.Before.Code).Select(g => g.First()).ToList();
        var place = before.Items.Select((item, i) => (item.Code, i)).ToDictionary(p => p.Code, p => p.i);
        var staying = new HashSet<int>(LongestRise.Of(pairs.Select(p => place[p.Before.Code]).ToList()));
        for (var i = 0; i < pairs.Count; i++)
        {
            var (now, was) = (ofAfter[pairs[i].After.Code], ofBefore[pairs[i].Before.Code]);
            var code = pairs[i].After.Code;
            if (!sections.TryGetValue(now.Id, out var same) || same.Id != was.Id)
            {
                yield return new QuestionnaireChange(
                    ChangeKind.ItemInOtherSection, Comparability.WithCaution,
                    new Message($"Fråga {code}: flyttad till området ”{Name(now)}” från ”{Name(was)}”.", $"Question {code}: moved to the area “{Name(now)}” from “{Name(was)}”."))
                {
                    Items = Sequence.Of(code), Before = Name(was), After = Name(now),
                };
            }
            else if (!staying.Contains(i))
            {
                yield return new QuestionnaireChange(
                    ChangeKind.ItemMoved, Comparability.WithCaution,
                    new Message($"Fråga {code}: står på en annan plats i ordningen.", $"Question {code}: stands elsewhere in the order."))
                {
                    Items = Sequence.Of(code),
                };
            }
        }
    }

    // By id, then by where most of an area's questions came from.
    private static Dictionary<string, Section> SectionPairs(Questionnaire before, Questionnaire after, ItemMatching matching)
    {
        var pairs = after.Sections
            .Select(s => (s.Id, Before: before.Sections.FirstOrDefault(b => b.Id == s.Id)))
            .Where(p => p.Before is not null)
            .ToDictionary(p => p.Id, p => p.Before!);
        var (ofBefore, ofAfter) = (ByItem(before), ByItem(after));
        var origins = matching.Pairs.ToLookup(p => ofAfter[p.After.Code].Id, p => ofBefore[p.Before.Code], StringComparer.Ordinal);
        foreach (var section in after.Sections.Where(s => !pairs.ContainsKey(s.Id)))
        {
            var origin = origins[section.Id]
                .Where(s => pairs.Values.All(taken => taken.Id != s.Id))
                .GroupBy(s => s.Id)
                .OrderByDescending(g => g.Count())
                .FirstOrDefault();
            if (origin is not null && origin.Count() * 2 > section.Items.Count)
            {
                pairs.Add(section.Id, origin.First());
            }
        }

        return pairs;
    }

    private static Dictionary<ItemCode, Section> ByItem(Questionnaire questionnaire) =>
        questionnaire.Sections.SelectMany(s => s.Items.Select(i => (i.Code, Section: s))).ToDictionary(p => p.Code, p => p.Section);

    private static string Name(Section section) => section.Title?.First ?? "–";

    private static QuestionnaireChange Section(Message text, string? before, string? after) =>
        new(ChangeKind.Section, Comparability.Comparable, text) { Before = before, After = after };
}
