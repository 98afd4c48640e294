namespace Sam;

/// <summary>How far a goal is met.</summary>
public enum GoalStatus
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met, but some of what it is made of meets it: units directly below, or items.</summary>
    Partly,

    /// <summary>It is not met, and nothing that it is made of meets it.</summary>
    NotMet,
}

/// <summary>Statuses as JSON names them.</summary>
public static class GoalStatusNames
{
    /// <summary>The name of a status, for instance <c>not-met</c>.</summary>
    public static string Name(this GoalStatus status) => status switch
    {
        GoalStatus.Met => "met",
        GoalStatus.Partly => "partly",
        _ => "not-met",
    };
}

/// <summary>A target and how far a unit meets it.</summary>
/// <param name="Target">The target.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Value">
/// The figure that is compared with the target; for a target of share positive, which every item with a positive answer must reach, the
/// lowest of their shares.
/// </param>
/// <param name="Change">The change since last time that a rising target asks about, for share positive the lowest; null where the target does not ask.</param>
/// <param name="Status">How far it is met; null where that can't be said, and <see cref="Reason"/> says why.</param>
/// <param name="Reached">How many of what it is made of meet it: units directly below, for share positive items.</param>
/// <param name="Compared">How many of them could be compared with the target.</param>
public sealed record GoalResult(Target Target, string UnitId, Figure Value, Figure? Change, GoalStatus? Status, long Reached, long Compared)
{
    /// <summary>Why there is no status; <see cref="NullReason.None"/> where there is one.</summary>
    public NullReason Reason { get; init; }
}
