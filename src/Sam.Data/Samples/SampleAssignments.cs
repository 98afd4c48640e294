using System.Globalization;

namespace Sam.Samples;

/// <summary>For which units responses are made up, one element per response.</summary>
internal static class SampleAssignments
{
    private const int PerMadeUpUnit = 20;
    private const int MostMadeUpUnits = 12;

    public static IEnumerable<IReadOnlyList<Unit>> Of(Questionnaire questionnaire, Organisation? organisation, SampleOptions options)
    {
        var shares = organisation is null ? MadeUp(options.Count) : Shares(questionnaire, organisation, options.Count);
        var assignments = shares.SelectMany(s => Enumerable.Repeat(s.Unit, s.Count)).ToList();
        return questionnaire.Head.Respondents.AllowsJoint ? Joined(assignments, options) : assignments.Select(u => (IReadOnlyList<Unit>)[u]);
    }

    private static List<(Unit Unit, int Count)> MadeUp(int count)
    {
        var units = Math.Clamp(count / PerMadeUpUnit, 1, MostMadeUpUnits);
        return SharedOut(Enumerable.Range(1, units).Select(i => (new Unit("enhet-" + i.ToString(CultureInfo.InvariantCulture)), 1L)).ToList(), count);
    }

    // Where nobody says how many are invited, every unit of the level that answers is, or every lowest unit, evenly.
    private static List<(Unit Unit, int Count)> Shares(Questionnaire questionnaire, Organisation organisation, int count)
    {
        var invited = organisation.Units.Where(u => u.Invited > 0).Select(u => (u, u.Invited!.Value)).ToList();
        if (invited.Count > 0)
        {
            return SharedOut(invited, (int)Math.Min(count, invited.Sum(i => i.Value)));
        }

        var level = questionnaire.Head.Respondents.OnePer;
        var ofLevel = organisation.Units.Where(u => level is not null && level.Equals(u.Level, StringComparison.OrdinalIgnoreCase)).ToList();
        var lowest = organisation.Units.Where(u => organisation.ChildrenOf(u).IsEmpty).ToList();
        var asked = ofLevel.Count > 0 ? ofLevel : lowest;
        return ofLevel.Count > 0
            ? SharedOut(asked.Select(u => (u, 1L)).ToList(), Math.Min(count, asked.Count))
            : SharedOut(asked.Select(u => (u, 1L)).ToList(), count);
    }

    // Each unit's share rounded down, then one more for the greatest remainders, earlier units first.
    private static List<(Unit Unit, int Count)> SharedOut(List<(Unit Unit, long Weight)> units, int count)
    {
        var total = (Int128)units.Sum(u => u.Weight);
        var shares = units.Select((u, i) => (u.Unit, Place: i, Count: (int)((Int128)u.Weight * count / total), Remainder: (Int128)u.Weight * count % total)).ToList();
        var more = shares.OrderByDescending(s => s.Remainder).ThenBy(s => s.Place).Take(count - shares.Sum(s => s.Count)).Select(s => s.Place).ToHashSet();
        return shares.Select(s => (s.Unit, s.Count + (more.Contains(s.Place) ? 1 : 0))).ToList();
    }

    // Now and then an assignment is answered together with the next one of a unit under the same parent.
    private static IEnumerable<IReadOnlyList<Unit>> Joined(List<Unit> assignments, SampleOptions options)
    {
        var left = assignments.GroupBy(u => u).Select(g => (Unit: g.Key, Count: g.Count())).ToList();
        for (var i = 0; i < left.Count; i++)
        {
            for (var number = 0; left[i].Count > 0; number++)
            {
                var chance = new Chance(options.Seed, ((long)(i + 1) << 32) + number + 1);
                left[i] = (left[i].Unit, left[i].Count - 1);
                var next = i + 1;
                if (next < left.Count && left[next].Count > 0 && left[next].Unit.ParentId == left[i].Unit.ParentId && chance.Percent(options.JointPercent))
                {
                    left[next] = (left[next].Unit, left[next].Count - 1);
                    yield return [left[i].Unit, left[next].Unit];
                }
                else
                {
                    yield return [left[i].Unit];
                }
            }
        }
    }
}
