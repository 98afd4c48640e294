using System.Text.Json.Serialization;

namespace Sam;

/// <summary>Who answered. Counts are null where they are hidden.</summary>
public sealed record ResponseDocument
{
    /// <summary>Assignments listed, ineligible ones included.</summary>
    public required long Invited { get; init; }

    /// <summary>Complete and partial ones.</summary>
    public required long? Answered { get; init; }

    /// <summary>Complete ones.</summary>
    public required long? Complete { get; init; }

    /// <summary>Partial ones.</summary>
    public required long? Partial { get; init; }

    /// <summary>Broken off.</summary>
    public required long? BreakOff { get; init; }

    /// <summary>Without a response.</summary>
    public required long? NonResponse { get; init; }

    /// <summary>That should not have been listed.</summary>
    public required long? Ineligible { get; init; }

    /// <summary>Forms, a joint one counted once.</summary>
    public required long? Responses { get; init; }

    /// <summary>Answered over invited less ineligible.</summary>
    public required double? Rate { get; init; }

    /// <summary>The target for the rate.</summary>
    public required double? Target { get; init; }

    /// <summary>The rate last time.</summary>
    public required double? PreviousRate { get; init; }

    /// <summary>The change in percentage points.</summary>
    public required double? Change { get; init; }

    /// <summary>True if the rate last time was published, not computed.</summary>
    public required bool PreviousPublished { get; init; }

    /// <summary>Units that neither answered nor say how many they invited.</summary>
    public required long UnknownUnits { get; init; }

    /// <summary>Least and most that the rate can be; null where there is none.</summary>
    public required IReadOnlyList<double>? Bounds { get; init; }

    /// <summary>The rate put together by each rule over each level below.</summary>
    public required IReadOnlyList<RollUpDocument> Rollups { get; init; }

    /// <summary>What the change owes to the units' own changes, in points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? RateEffect { get; init; }

    /// <summary>What the change owes to their weights, in points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CompositionEffect { get; init; }

    /// <summary>Why there is no rate.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
