namespace Sam.Privacy;

/// <summary>How much of a unit's counts of a variable may leave the score sheet.</summary>
internal enum Disclosure
{
    /// <summary>All of it.</summary>
    Exact,

    /// <summary>Only that the share of positive answers lies below or above a bound.</summary>
    Bounded,

    /// <summary>Nothing.</summary>
    Withheld,
}
