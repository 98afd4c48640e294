namespace Sam;

/// <summary>What a target is about. A target for an index names it.</summary>
public enum TargetKind
{
    /// <summary>The response rate.</summary>
    ResponseRate,

    /// <summary>The share of positive answers.</summary>
    SharePositive,

    /// <summary>A composite score.</summary>
    Index,
}

/// <summary>A target: a value to reach, or to rise since last time.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Index">The index it is about; null unless the kind is <see cref="TargetKind.Index"/>.</param>
/// <param name="AtLeast">The value to reach; null if the target is only to rise.</param>
/// <param name="IsRising">True if the target is to be higher than last time.</param>
public sealed record Target(TargetKind Kind, string? Index, Rational? AtLeast, bool IsRising = false);
