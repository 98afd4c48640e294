namespace Sam.Privacy;

/// <summary>An organisation as protection walks it: children before parents, ties by id.</summary>
internal sealed class UnitTree
{
    private readonly int[] _parents;
    private readonly int[][] _children;
    private readonly int[] _ranks;

    public UnitTree(Organisation organisation)
    {
        var count = organisation.Units.Count;
        _parents = Enumerable.Range(0, count).Select(organisation.ParentIndex).ToArray();
        var byParent = Enumerable.Range(0, count).ToLookup(i => _parents[i]);
        _children = Enumerable.Range(0, count).Select(i => byParent[i].ToArray()).ToArray();
        _ranks = new int[count];
        foreach (var (unit, rank) in Enumerable.Range(0, count).OrderBy(i => organisation.Units[i].Id, StringComparer.Ordinal).Select((unit, rank) => (unit, rank)))
        {
            _ranks[unit] = rank;
        }
    }

    /// <summary>How many units there are.</summary>
    public int Count => _parents.Length;

    /// <summary>The units, children before their parents: parents stand first in an organisation.</summary>
    public IEnumerable<int> BottomUp => Enumerable.Range(0, Count).Reverse();

    /// <summary>The unit above; -1 for the root.</summary>
    public int ParentOf(int unit) => _parents[unit];

    /// <summary>The units directly below.</summary>
    public ReadOnlySpan<int> ChildrenOf(int unit) => _children[unit];

    /// <summary>The place of a unit's id in ordinal order: how ties are decided.</summary>
    public int RankOf(int unit) => _ranks[unit];

    /// <summary>The unit itself or the nearest above it that is shown; -1 if none is.</summary>
    public int LowestShown(int unit, bool[] isShown)
    {
        while (unit >= 0 && !isShown[unit])
        {
            unit = _parents[unit];
        }

        return unit;
    }

    /// <summary>True if a unit lies below another.</summary>
    public bool IsBelow(int unit, int above)
    {
        for (var at = _parents[unit]; at >= 0; at = _parents[at])
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The shown units below a unit that have no shown unit between them and it.</summary>
    public List<int> NearestShownBelow(int unit, bool[] isShown)
    {
        var found = new List<int>();
        var open = new Stack<int>(_children[unit]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (isShown[next])
            {
                found.Add(next);
                continue;
            }

            foreach (var child in _children[next])
            {
                open.Push(child);
            }
        }

        return found;
    }
}
