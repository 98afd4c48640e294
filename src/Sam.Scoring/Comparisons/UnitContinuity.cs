namespace Sam.Comparisons;

/// <summary>
/// Which of last wave's units a unit continues: those that it names as predecessors, else the one of its own id. The roots of two waves
/// belong together where one of them was only added for lack of a common unit.
/// </summary>
internal sealed class UnitContinuity
{
    private readonly Organisation _now;
    private readonly Organisation _before;
    private readonly (Sequence<Unit> Before, Comparison Comparison)[] _units;

    public UnitContinuity(Organisation now, Organisation before)
    {
        (_now, _before) = (now, before);
        _units = now.Units.Select(Named).ToArray();
        var shared = Claims(now.Units.Where(u => now.ChildrenOf(u).IsEmpty), u => Of(u).Before);
        var leaves = Claims(now.Units.Where(u => now.ChildrenOf(u).IsEmpty), u => Of(u).Before.SelectMany(LeavesOf));
        for (var i = 0; i < _units.Length; i++)
        {
            var unit = now.Units[i];
            if (_units[i].Comparison.IsAllowed)
            {
                _units[i].Comparison = _units[i].Comparison.And(now.ChildrenOf(unit).IsEmpty ? Divided(unit, shared) : Moved(unit, leaves));
            }
        }
    }

    /// <summary>Predecessors that last wave does not have, with the unit that names them.</summary>
    public IEnumerable<(Unit Unit, string Predecessor)> Unknown =>
        _now.Units.SelectMany(u => u.Predecessors.Where(p => _before.Find(p) is null).Select(p => (u, p)));

    public (Sequence<Unit> Before, Comparison Comparison) Of(Unit unit) => _units[_now.IndexOf(unit.Id)];

    private (Sequence<Unit>, Comparison) Named(Unit unit)
    {
        if (unit.Predecessors.IsEmpty)
        {
            var same = _before.Find(unit.Id) ?? (unit == _now.Root && (IsAdded(unit) || IsAdded(_before.Root)) ? _before.Root : null);
            return same is null
                ? (default, Comparison.Broken("Enheten fanns inte förra omgången.", "The unit did not exist last wave."))
                : (Sequence.Of(same), Comparison.Full);
        }

        var missing = unit.Predecessors.Where(p => _before.Find(p) is null).ToList();
        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing);
            return (default, Comparison.Broken($"Föregångare som inte fanns förra omgången: {names}.", $"Predecessors that did not exist last wave: {names}."));
        }

        // A unit below another one is in its figures already.
        var named = unit.Predecessors.Select(p => _before[p]).Distinct().ToList();
        return (named.Where(u => !_before.SelfAndAncestors(u).Skip(1).Any(named.Contains)).ToSequence(), Comparison.Full);
    }

    private static bool IsAdded(Unit root) => root.Id == Organisation.AddedRootId;

    private IEnumerable<Unit> LeavesOf(Unit before) => _before.Under(before).Where(u => _before.ChildrenOf(u).IsEmpty);

    private static Dictionary<Unit, List<Unit>> Claims(IEnumerable<Unit> units, Func<Unit, IEnumerable<Unit>> before) => units
        .SelectMany(u => before(u).Select(b => (Unit: u, Before: b)))
        .GroupBy(c => c.Before)
        .ToDictionary(g => g.Key, g => g.Select(c => c.Unit).ToList());

    // One unit became several: each is compared with all of what it was.
    private Comparison Divided(Unit unit, Dictionary<Unit, List<Unit>> claims)
    {
        var divided = Of(unit).Before.Where(b => claims[b].Count > 1).ToList();
        return divided.Count == 0 ? Comparison.Full : Comparison.Caution(
            $"{Names(divided)} har delats: jämförelsen är med hela den tidigare enheten.",
            $"{Names(divided)} was divided: the comparison is with the whole earlier unit.");
    }

    // A part of last year's organisation now lies under another unit, or the other way round.
    private Comparison Moved(Unit unit, Dictionary<Unit, List<Unit>> claims)
    {
        var under = _now.Under(unit).ToHashSet();
        var before = Of(unit).Before.SelectMany(LeavesOf).ToHashSet();
        var movedOut = before.Where(b => claims.TryGetValue(b, out var by) && by.Any(u => !under.Contains(u)));
        var movedIn = under.Where(u => _now.ChildrenOf(u).IsEmpty).SelectMany(u => Of(u).Before.SelectMany(LeavesOf)).Where(b => !before.Contains(b));
        var moved = movedOut.Concat(movedIn).Distinct().OrderBy(u => _before.IndexOf(u.Id)).ToList();
        return moved.Count == 0 ? Comparison.Full : Comparison.Caution(
            $"Organisationen har ändrats: {Names(moved)} låg förra omgången på ett annat ställe.",
            $"The organisation has changed: {Names(moved)} lay elsewhere last wave.");
    }

    private static string Names(List<Unit> units) => string.Join(", ", units.Take(5).Select(u => u.Name)) + (units.Count > 5 ? ", …" : "");
}
