namespace Sam;

/// <summary>A tree of units with one root. Ids are compared without regard to case and to how letters are composed.</summary>
public sealed class Organisation : IEquatable<Organisation>
{
    /// <summary>The id of the root that is added where units have none in common.</summary>
    public const string AddedRootId = "alla";

    private readonly Dictionary<string, int> _indexById;

    // Most are asked for as they are written.
    private readonly Dictionary<string, int> _indexByWrittenId;
    private readonly int[] _parents;
    private readonly Sequence<Unit>[] _children;

    private Organisation(Sequence<Unit> units, Dictionary<string, int> indexById, int[] parents)
    {
        Units = units;
        _indexById = indexById;
        _indexByWrittenId = Enumerable.Range(0, units.Count).ToDictionary(i => units[i].Id, StringComparer.Ordinal);
        _parents = parents;
        _children = new Sequence<Unit>[units.Count];
        foreach (var group in Enumerable.Range(0, units.Count).Where(i => parents[i] >= 0).GroupBy(i => parents[i]))
        {
            _children[group.Key] = group.Select(i => units[i]).ToSequence();
        }

        Root = units[Array.IndexOf(parents, -1)];
    }

    /// <summary>All units, parents before their children, otherwise in the order given.</summary>
    public Sequence<Unit> Units { get; }

    /// <summary>The unit above all others.</summary>
    public Unit Root { get; }

    /// <summary>The unit of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Unit this[string id] => Find(id) ?? throw new KeyNotFoundException($"the organisation has no unit '{id}'");

    /// <summary>
    /// A tree from its units. Errors (SAM7001-SAM7003): two units of one id, an unknown parent, a cycle. Units without a parent,
    /// where there are several, hang under an added root <c>alla</c>, and a hint says so.
    /// </summary>
    /// <param name="units">The units in any order; none gives the added root alone.</param>
    /// <param name="placeOf">Where a unit was read from, for diagnostics; null for units that an application built.</param>
    public static ParseResult<Organisation> Create(IEnumerable<Unit> units, Func<Unit, UnitPlace>? placeOf = null)
    {
        var builder = new OrganisationBuilder(units, placeOf ?? (u => UnitPlace.InValue(u.Id)));
        return builder.TryBuild(out var ordered, out var index, out var parents)
            ? new ParseResult<Organisation>(new Organisation(ordered, index, parents), builder.Diagnostics)
            : new ParseResult<Organisation>(null, builder.Diagnostics);
    }

    /// <summary>The unit of an id; null if there is none.</summary>
    public Unit? Find(string id) => TryIndexOf(id, out var index) ? Units[index] : null;

    /// <summary>The unit that a text names by id, or by name where only one unit has that name; null if there is none.</summary>
    public Unit? FindByIdOrName(string text)
    {
        var byName = Find(text) is { } byId ? [byId] : Units.Where(u => Key(u.Name) == Key(text)).Take(2).ToArray();
        return byName.Length == 1 ? byName[0] : null;
    }

    /// <summary>The place of a unit in <see cref="Units"/>.</summary>
    /// <exception cref="KeyNotFoundException">The organisation has no unit of that id.</exception>
    public int IndexOf(string id) => TryIndexOf(id, out var index)
        ? index
        : throw new KeyNotFoundException($"the organisation has no unit '{id}'");

    /// <summary>The unit above; null for the root.</summary>
    public Unit? ParentOf(Unit unit) => _parents[IndexOf(unit.Id)] is var parent and >= 0 ? Units[parent] : null;

    /// <summary>The place in <see cref="Units"/> of the unit above; -1 for the root.</summary>
    public int ParentIndex(int unit) => _parents[unit];

    /// <summary>The units directly below, in order.</summary>
    public Sequence<Unit> ChildrenOf(Unit unit) => _children[IndexOf(unit.Id)];

    /// <summary>The unit itself and all above it, nearest first.</summary>
    public IEnumerable<Unit> SelfAndAncestors(Unit unit)
    {
        for (var index = IndexOf(unit.Id); index >= 0; index = _parents[index])
        {
            yield return Units[index];
        }
    }

    /// <summary>The unit itself and all below it, parents before their children.</summary>
    public Sequence<Unit> Under(Unit unit)
    {
        var found = new List<Unit>();
        var open = new Stack<Unit>();
        open.Push(unit);
        while (open.Count > 0)
        {
            var next = open.Pop();
            found.Add(next);
            foreach (var child in ChildrenOf(next).Reverse())
            {
                open.Push(child);
            }
        }

        return found.ToSequence();
    }

    /// <inheritdoc/>
    public bool Equals(Organisation? other) => other is not null && Units == other.Units;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Organisation);

    /// <inheritdoc/>
    public override int GetHashCode() => Units.GetHashCode();

    /// <summary>The root's name and the number of units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Root.Name} ({Units.Count} units)");

    private bool TryIndexOf(string id, out int index) => _indexByWrittenId.TryGetValue(id, out index) || _indexById.TryGetValue(Key(id), out index);

    /// <summary>True if a unit is another one or below it; both by their places in <see cref="Units"/>.</summary>
    internal bool IsAtOrBelow(int unit, int above)
    {
        while (unit >= 0 && unit != above)
        {
            unit = _parents[unit];
        }

        return unit == above;
    }

    internal static string Key(string id) => ComposedText.Compose(id).Trim().ToUpperInvariant();
}

/// <summary>Where a unit's id and the name of the unit above it were read.</summary>
public sealed record UnitPlace(Place Id, Place Parent)
{
    internal static UnitPlace InValue(string id) => new(new Place.InValue("", "$." + id), new Place.InValue("", $"$.{id}.parent"));
}
