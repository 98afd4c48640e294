namespace Sam.Privacy;

/// <summary>
/// The cells that shown units cut the responses into: all responses that are in the same shown units are in one cell. Whatever can be
/// computed from shown units by adding and subtracting is the same for all responses of a cell, so a group that comes out is a union of
/// cells. In a tree where every response covers one unit, a cell is a shown unit less the nearest shown units below it: its remainder.
/// A joint answer may lie in several shown units that do not contain each other; those cells are kept apart.
/// </summary>
internal sealed class CellSums
{
    private readonly UnitTree _tree;
    private readonly GroupContent _content;
    private readonly bool[] _isShown;
    private readonly long[][] _remainders;
    private readonly Dictionary<string, (int[] Units, long[] Counts)> _shared = new(StringComparer.Ordinal);

    public CellSums(UnitTree tree, GroupContent content, bool[] isShown)
    {
        _tree = tree;
        _content = content;
        _isShown = isShown;
        _remainders = Enumerable.Range(0, tree.Count).Select(_ => new long[content.Width]).ToArray();
        Recompute();
    }

    /// <summary>Which units are shown. Changed by <see cref="Show"/> and <see cref="Hide"/> alone.</summary>
    public IReadOnlyList<bool> IsShown => _isShown;

    /// <summary>The cells of responses that lie in several shown units, none of which contains another, with those units.</summary>
    public IEnumerable<(int[] Units, long[] Counts)> Shared => _shared.Values;

    /// <summary>What a unit holds that no shown unit below it does; for a hidden unit: what it hands to the unit above.</summary>
    public long[] RemainderOf(int unit) => _remainders[unit];

    /// <summary>The shown units nearest below a unit.</summary>
    public List<int> NearestShownBelow(int unit) => _tree.NearestShownBelow(unit, _isShown);

    public void Hide(int unit) => Set(unit, isShown: false);

    public void Show(int unit) => Set(unit, isShown: true);

    private void Set(int unit, bool isShown)
    {
        _isShown[unit] = isShown;
        if (_content.Joint.Count > 0)
        {
            Recompute();
            return;
        }

        // What a hidden unit holds goes up to the nearest shown unit, through the hidden ones between.
        for (var at = _tree.ParentOf(unit); at >= 0; at = _tree.ParentOf(at))
        {
            if (isShown)
            {
                GroupContent.Subtract(_remainders[at], _remainders[unit]);
            }
            else
            {
                GroupContent.Add(_remainders[at], _remainders[unit]);
            }

            if (_isShown[at])
            {
                return;
            }
        }
    }

    private void Recompute()
    {
        for (var i = 0; i < _remainders.Length; i++)
        {
            Array.Clear(_remainders[i]);
            if (_content.Own[i] is { } own)
            {
                GroupContent.Add(_remainders[i], own);
            }
        }

        _shared.Clear();
        foreach (var (units, counts) in _content.Joint)
        {
            AddJoint(units, counts);
        }

        foreach (var unit in _tree.BottomUp.Where(u => !_isShown[u] && _tree.ParentOf(u) >= 0))
        {
            GroupContent.Add(_remainders[_tree.ParentOf(unit)], _remainders[unit]);
        }
    }

    private void AddJoint(int[] units, long[] counts)
    {
        var lowest = units.Select(u => _tree.LowestShown(u, _isShown)).Where(u => u >= 0).Distinct().ToList();
        var key = lowest.Where(u => !lowest.Any(other => _tree.IsBelow(other, u))).Order().ToArray();
        if (key.Length == 1)
        {
            GroupContent.Add(_remainders[key[0]], counts);
            return;
        }

        if (key.Length == 0)
        {
            return;
        }

        var name = string.Join(' ', key);
        if (!_shared.TryGetValue(name, out var cell))
        {
            cell = (key, new long[_content.Width]);
            _shared.Add(name, cell);
        }

        GroupContent.Add(cell.Counts, counts);
    }
}
