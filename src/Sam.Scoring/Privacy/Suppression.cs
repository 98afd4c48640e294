namespace Sam.Privacy;

/// <summary>
/// Which units are shown, so that every cell (see <see cref="CellSums"/>) is empty or safe. Primary: a unit that is not safe itself.
/// Complementary: units that have to go with it, or it could be computed from the others. Every group that sums and differences of shown
/// units can give is a union of cells, so nothing unsafe can be derived. Where no response covers several units the condition is also
/// necessary ("remainder rule"); where some do it may hide more than needed.
/// </summary>
internal static class Suppression
{
    /// <summary>Which units are shown.</summary>
    /// <param name="tree">The units.</param>
    /// <param name="content">What they hold.</param>
    /// <param name="candidates">The units that may be shown at all.</param>
    /// <param name="isUnsafe">True of a group that may not come out. A union of groups that may come out must be such a one too.</param>
    public static bool[] Shown(UnitTree tree, GroupContent content, IReadOnlyList<bool> candidates, Func<long[], bool> isUnsafe)
    {
        var isPrimary = content.Totals.Select(isUnsafe).ToArray();
        var start = candidates.Select((may, i) => may && !isPrimary[i]).ToArray();
        var cells = new CellSums(tree, content, (bool[])start.Clone());
        do
        {
            HideInTree(tree, content, cells, isUnsafe);
        }
        while (HideShared(tree, content, cells, isUnsafe));

        GiveBack(tree, content, cells, start, isUnsafe);
        return cells.IsShown.ToArray();
    }

    // Bottom up: a remainder that is too small gets company from the smallest unit that has something of its own to give.
    private static void HideInTree(UnitTree tree, GroupContent content, CellSums cells, Func<long[], bool> isUnsafe)
    {
        foreach (var unit in tree.BottomUp.Where(u => cells.IsShown[u]))
        {
            while (isUnsafe(cells.RemainderOf(unit)))
            {
                var below = cells.NearestShownBelow(unit).Where(u => content.Totals[u][0] > 0).ToList();
                var giving = below.Where(u => cells.RemainderOf(u)[0] > 0).ToList();
                if (below.Count == 0)
                {
                    // Only where the rest of the unit is in cells shared with others.
                    cells.Hide(unit);
                    break;
                }

                cells.Hide(Smallest(tree, content, giving.Count > 0 ? giving : below));
            }
        }
    }

    private static bool HideShared(UnitTree tree, GroupContent content, CellSums cells, Func<long[], bool> isUnsafe)
    {
        var shared = cells.Shared.Where(c => isUnsafe(c.Counts)).SelectMany(c => c.Units).Distinct().ToList();
        if (shared.Count == 0)
        {
            return false;
        }

        cells.Hide(Smallest(tree, content, shared));
        return true;
    }

    // Greedy hiding may hide more than is needed in the end: what can be shown again is, the largest first.
    private static void GiveBack(UnitTree tree, GroupContent content, CellSums cells, bool[] start, Func<long[], bool> isUnsafe)
    {
        var hidden = Enumerable.Range(0, tree.Count)
            .Where(u => start[u] && !cells.IsShown[u])
            .OrderByDescending(u => content.Totals[u][0])
            .ThenBy(tree.RankOf)
            .ToList();
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            foreach (var unit in hidden.Where(u => !cells.IsShown[u]))
            {
                cells.Show(unit);
                if (IsSafe(tree, content, cells, unit, isUnsafe))
                {
                    isDone = false;
                }
                else
                {
                    cells.Hide(unit);
                }
            }
        }
    }

    private static bool IsSafe(UnitTree tree, GroupContent content, CellSums cells, int changed, Func<long[], bool> isUnsafe)
    {
        if (content.Joint.Count > 0)
        {
            return !cells.Shared.Any(c => isUnsafe(c.Counts)) && !Enumerable.Range(0, tree.Count).Any(u => cells.IsShown[u] && isUnsafe(cells.RemainderOf(u)));
        }

        var above = tree.ParentOf(changed);
        while (above >= 0 && !cells.IsShown[above])
        {
            above = tree.ParentOf(above);
        }

        return !isUnsafe(cells.RemainderOf(changed)) && (above < 0 || !isUnsafe(cells.RemainderOf(above)));
    }

    private static int Smallest(UnitTree tree, GroupContent content, List<int> units) =>
        units.MinBy(u => (content.Totals[u][0], tree.RankOf(u)));
}
