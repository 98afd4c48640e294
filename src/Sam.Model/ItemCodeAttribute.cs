namespace Sam;

/// <summary>
/// Says that a parameter, property or field holds the code of an item. Where a project has generated questionnaires, a constant written
/// there that is no code of theirs is SAM9023, with the nearest code as a fix; a stem's code is one too.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ItemCodeAttribute : Attribute;
