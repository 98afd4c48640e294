namespace Sam;

/// <summary>
/// Says that a parameter, property or field holds the code of an answer option. Where a project has generated questionnaires, a constant
/// written there that is no code of an option of theirs is SAM9024, with the nearest code as a fix.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class OptionCodeAttribute : Attribute;
