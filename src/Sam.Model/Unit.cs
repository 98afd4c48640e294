namespace Sam;

/// <summary>A part of an organisation: a region, a förvaltning, an enhet.</summary>
public sealed record Unit
{
    /// <summary>A unit from its id and what is known of it.</summary>
    /// <param name="id">The name that data files use; never empty.</param>
    /// <param name="name">What readers see; the id where it is not given.</param>
    /// <param name="level">The kind of unit, for instance <c>förvaltning</c>; null if it is not said.</param>
    /// <param name="parent">The id of the unit above; null for the root.</param>
    /// <param name="invited">How many assignments the unit itself (not those below it) was asked to answer; null if every answer is one assignment.</param>
    /// <param name="predecessors">The ids of last wave's units that it continues.</param>
    /// <param name="properties">What conditions may ask for, by name.</param>
    public Unit(
        string id,
        string? name = null,
        string? level = null,
        string? parent = null,
        long? invited = null,
        Sequence<string> predecessors = default,
        Sequence<KeyValuePair<string, string>> properties = default)
    {
        Id = string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("a unit needs an id", nameof(id)) : id;
        Name = string.IsNullOrWhiteSpace(name) ? id : name!;
        Level = level;
        ParentId = parent;
        Invited = invited is >= 0 or null ? invited : throw new ArgumentOutOfRangeException(nameof(invited), invited, "at least 0");
        Predecessors = predecessors;
        Properties = properties;
    }

    /// <summary>The name that data files use.</summary>
    public string Id { get; }

    /// <summary>What readers see.</summary>
    public string Name { get; }

    /// <summary>The kind of unit; null if it is not said.</summary>
    public string? Level { get; }

    /// <summary>The id of the unit above; null for the root.</summary>
    public string? ParentId { get; }

    /// <summary>How many assignments the unit itself was asked to answer; null if every answer is one assignment.</summary>
    public long? Invited { get; }

    /// <summary>The ids of last wave's units that it continues.</summary>
    public Sequence<string> Predecessors { get; }

    /// <summary>What conditions may ask for, by name.</summary>
    public Sequence<KeyValuePair<string, string>> Properties { get; }
}
