using System.Text.Json.Serialization;

namespace Sam;

/// <summary>One unit and all below it.</summary>
public sealed record UnitDocument
{
    /// <summary>The id of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What readers see.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of unit; null if it is not said.</summary>
    public required string? Level { get; init; }

    /// <summary>The id of the unit above; null for the root.</summary>
    public required string? Parent { get; init; }

    /// <summary>Who answered; null where no answers are at hand.</summary>
    public required ResponseDocument? Response { get; init; }

    /// <summary>True if all answers of the unit are hidden.</summary>
    public required bool Suppressed { get; init; }

    /// <summary>What is left when the shown units below are taken away; null where nothing is hidden by it.</summary>
    public required OtherUnitsDocument? OtherUnits { get; init; }

    /// <summary>The items in order; empty where no answers are at hand.</summary>
    public required IReadOnlyList<ItemDocument> Items { get; init; }

    /// <summary>The composite scores in order.</summary>
    public required IReadOnlyList<IndexDocument> Indices { get; init; }

    /// <summary>Figures that somebody published.</summary>
    public required IReadOnlyList<PublishedDocument> Published { get; init; }

    /// <summary>How many actions answer to each item.</summary>
    public required IReadOnlyList<ActionDocument> Actions { get; init; }

    /// <summary>Cautions about who answered.</summary>
    public required IReadOnlyList<FlagDocument> Flags { get; init; }

    /// <summary>True if there are units below it, whose answers its figures include.</summary>
    public required bool RollUp { get; init; }

    /// <summary>How targets are met.</summary>
    public required IReadOnlyList<TargetDocument> Targets { get; init; }

    /// <summary>The units of last wave that it continues; null where last wave is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? PreviousUnits { get; init; }

    /// <summary>How well last wave compares: comparable, with-caution or broken; null where last wave is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comparability { get; init; }

    /// <summary>Why no better; null where last wave is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Because { get; init; }

    /// <summary>Areas against last wave; null where it is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AreaDocument>? Areas { get; init; }
}
