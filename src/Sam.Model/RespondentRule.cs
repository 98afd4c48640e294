namespace Sam;

/// <summary>A role that people answer in.</summary>
/// <param name="Id">The name that data files use.</param>
/// <param name="Label">The name that readers see.</param>
/// <param name="Includes">Narrower roles that count as this one.</param>
public sealed record Role(string Id, LocalizedText Label, Sequence<string> Includes = default);

/// <summary>Who answers, and for what.</summary>
/// <param name="Role">The role that answers; null if it is not said.</param>
/// <param name="Together">The roles that take part in the answer.</param>
/// <param name="OnePer">The level of unit that there is one answer for; null if it is not said.</param>
/// <param name="AllowsJoint">True if several units may be answered for together.</param>
/// <param name="Methods">How answers may be given (enkät, intervju, apt-dialog, papper); empty if it is not said.</param>
public sealed record RespondentRule(
    string? Role = null,
    Sequence<string> Together = default,
    string? OnePer = null,
    bool AllowsJoint = false,
    Sequence<string> Methods = default);
