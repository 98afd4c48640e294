namespace Sam;

/// <summary>
/// For every unit the units of each level below it, as places in <see cref="Organisation.Units"/>; of units of a level that lie under each
/// other only the topmost. Where nothing below has a level, the units directly below stand under null.
/// </summary>
internal sealed class RollUpTree
{
    private readonly List<(string? Level, List<int> Units)>[] _below;

    public RollUpTree(Organisation organisation)
    {
        var units = organisation.Units;
        _below = units.Select(_ => new List<(string? Level, List<int> Units)>()).ToArray();
        for (var i = 0; i < units.Count; i++)
        {
            // Above the nearest unit of the same level that one stands for this one.
            var level = units[i].Level;
            for (var above = level is null ? -1 : organisation.ParentIndex(i); above >= 0; above = IsOf(units[above], level) ? -1 : organisation.ParentIndex(above))
            {
                Add(above, level, i);
            }
        }

        var bare = Enumerable.Range(0, units.Count).Where(i => _below[i].Count == 0).ToHashSet();
        for (var i = 0; i < units.Count; i++)
        {
            if (bare.Contains(organisation.ParentIndex(i)))
            {
                Add(organisation.ParentIndex(i), null, i);
            }
        }
    }

    /// <summary>The levels below a unit, from above, with their units; empty at the bottom.</summary>
    public IReadOnlyList<(string? Level, List<int> Units)> Below(int unit) => _below[unit];

    private void Add(int above, string? level, int unit)
    {
        var levels = _below[above];
        var place = levels.FindIndex(l => string.Equals(l.Level, level, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
        {
            place = levels.Count;
            levels.Add((level, []));
        }

        levels[place].Units.Add(unit);
    }

    private static bool IsOf(Unit unit, string? level) => string.Equals(unit.Level, level, StringComparison.OrdinalIgnoreCase);
}
