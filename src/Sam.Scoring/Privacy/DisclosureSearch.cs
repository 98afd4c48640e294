namespace Sam.Privacy;

/// <summary>
/// Finds the groups of fewer than k answers that can be computed exactly from published groups: sets of cells whose indicator lies in the
/// row space of the groups'. Cells that are in the same groups can't be told apart and are one column.
/// </summary>
internal sealed class DisclosureSearch
{
    // How many combinations of small columns are tried in a part of the tables that hangs together.
    private const int MaxTried = 20_000;

    private readonly int _least;
    private readonly List<(List<string> Cells, long Size)> _columns = [];
    private readonly RowSpace _space = new();
    private readonly List<DisclosedGroup> _found = [];
    private readonly List<DisclosedGroup> _mixed = [];
    private readonly List<int> _chosen = [];
    private int _tried;

    private DisclosureSearch(int least) => _least = least;

    public static DisclosureVerdict Find(int least, IEnumerable<DisclosureCell> cells, IEnumerable<PublishedGroup> groups)
    {
        var search = new DisclosureSearch(least);
        search.Read(cells.Where(c => c.Size > 0).ToList(), groups.ToList());
        var isProven = search.Components().Aggregate(true, (all, component) => search.Search(component) && all);
        var leaks = Smallest(search._found);
        return new DisclosureVerdict(least, leaks, isProven) { Mixed = Smallest(leaks.Concat(search._mixed)).Where(g => !leaks.Contains(g)).ToSequence() };
    }

    private void Read(List<DisclosureCell> cells, List<PublishedGroup> groups)
    {
        var groupsOf = cells.ToDictionary(c => c.Name, _ => new List<int>(), StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var cell in groups[i].Cells.Distinct())
            {
                if (groupsOf.TryGetValue(cell, out var of))
                {
                    of.Add(i);
                }
            }
        }

        var columnsOf = new List<int>[groups.Count];
        foreach (var same in cells.Where(c => groupsOf[c.Name].Count > 0).GroupBy(c => string.Join(' ', groupsOf[c.Name])))
        {
            foreach (var group in groupsOf[same.First().Name])
            {
                (columnsOf[group] ??= []).Add(_columns.Count);
            }

            _columns.Add((same.Select(c => c.Name).Order(StringComparer.Ordinal).ToList(), same.Sum(c => c.Size)));
        }

        foreach (var columns in columnsOf.Where(c => c is not null).OrderBy(c => c.Count))
        {
            _space.Add(columns.Select(c => KeyValuePair.Create(c, Rational.One)));
        }
    }

    // Reduced rows that share a column: a group that comes out of rows without a shared column is made of several that come out alone.
    private IEnumerable<List<int>> Components()
    {
        var rowsOf = new Dictionary<int, List<int>>();
        foreach (var (pivot, row) in _space.Rows)
        {
            foreach (var column in row.Keys)
            {
                (rowsOf.TryGetValue(column, out var rows) ? rows : rowsOf[column] = []).Add(pivot);
            }
        }

        var seen = new HashSet<int>();
        foreach (var start in _space.Rows.Keys.Order())
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var component = new List<int>();
            var open = new Stack<int>([start]);
            while (open.Count > 0)
            {
                var pivot = open.Pop();
                component.Add(pivot);
                foreach (var next in _space.Rows[pivot].Keys.SelectMany(c => rowsOf[c]).Where(seen.Add))
                {
                    open.Push(next);
                }
            }

            yield return component;
        }
    }

    // An indicator has 1 or 0 at each pivot, and is the sum of the rows where it has 1.
    private bool Search(List<int> component)
    {
        _tried = 0;
        return Extend(component.Where(p => _columns[p].Size < _least).Order().ToList(), 0, [], 0);
    }

    private bool Extend(List<int> pivots, int from, Dictionary<int, Rational> sum, long size)
    {
        for (var i = from; i < pivots.Count; i++)
        {
            var grown = size + _columns[pivots[i]].Size;
            if (grown >= _least)
            {
                continue;
            }

            if (++_tried > MaxTried)
            {
                return false;
            }

            var next = Sum(sum, _space.Rows[pivots[i]]);
            _chosen.Add(pivots[i]);
            Take(next);
            var isDone = TakeMixed(grown) && Extend(pivots, i + 1, next, grown);
            _chosen.RemoveAt(_chosen.Count - 1);
            if (!isDone)
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<int, Rational> Sum(Dictionary<int, Rational> left, Dictionary<int, Rational> right)
    {
        var sum = new Dictionary<int, Rational>(left);
        foreach (var (column, value) in right)
        {
            var now = value + (sum.TryGetValue(column, out var was) ? was : Rational.Zero);
            if (now.Sign == 0)
            {
                sum.Remove(column);
            }
            else
            {
                sum[column] = now;
            }
        }

        return sum;
    }

    private void Take(Dictionary<int, Rational> row)
    {
        if (row.Values.Any(v => v != Rational.One))
        {
            return;
        }

        var size = row.Keys.Sum(c => _columns[c].Size);
        if (size < _least)
        {
            _found.Add(GroupOf(row.Keys));
        }
    }

    // A group is mixed if the rows chosen can be put together so that nothing outside the group is left: if they depend on each other there.
    private bool TakeMixed(long size)
    {
        var rows = _chosen.Select(p => _space.Rows[p]).ToList();
        var columns = rows.SelectMany(r => r.Keys).Where(c => !_space.Rows.ContainsKey(c)).Distinct().Order().ToList();
        return ExtendMixed(rows, columns, columns.Where(c => _columns[c].Size < _least - size).ToList(), 0, [], size);
    }

    private bool ExtendMixed(List<Dictionary<int, Rational>> rows, List<int> columns, List<int> small, int from, List<int> inside, long size)
    {
        if (++_tried > MaxTried)
        {
            return false;
        }

        var rest = new RowSpace();
        if (!rows.All(r => rest.Add(columns.Where(c => !inside.Contains(c) && r.ContainsKey(c)).Select(c => KeyValuePair.Create(c, r[c])))))
        {
            _mixed.Add(GroupOf(_chosen.Concat(inside)));
            return true;
        }

        for (var i = from; i < small.Count; i++)
        {
            var grown = size + _columns[small[i]].Size;
            if (grown < _least)
            {
                inside.Add(small[i]);
                var isDone = ExtendMixed(rows, columns, small, i + 1, inside, grown);
                inside.RemoveAt(inside.Count - 1);
                if (!isDone)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private DisclosedGroup GroupOf(IEnumerable<int> columns)
    {
        var all = columns.ToList();
        return new DisclosedGroup(all.SelectMany(c => _columns[c].Cells).Order(StringComparer.Ordinal).ToSequence(), all.Sum(c => _columns[c].Size));
    }

    private static Sequence<DisclosedGroup> Smallest(IEnumerable<DisclosedGroup> groups)
    {
        var all = groups.Distinct().ToList();
        return all
            .Where(g => !all.Any(other => other.Cells.Count < g.Cells.Count && other.Cells.All(g.Cells.Contains)))
            .OrderBy(g => string.Join('\n', g.Cells), StringComparer.Ordinal)
            .ToSequence();
    }
}
