namespace Sam;

/// <summary>
/// What is left of a unit when the units shown below it are taken away ("övriga enheter"): answers of hidden units and the unit's own. It
/// can be computed from what is shown, and is never fewer than a group needs.
/// </summary>
/// <param name="Responses">How many responses that is.</param>
/// <param name="Units">The hidden units in it, parents before their children; empty if it is the unit's own answers alone.</param>
public sealed record OtherUnits(long Responses, Sequence<Unit> Units);
