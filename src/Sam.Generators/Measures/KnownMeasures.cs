namespace Sam.Generators.Measures;

/// <summary>The measures of one assembly that a build refers to.</summary>
/// <param name="IsScoring">True of the assembly that declares the attribute: without it nobody could say which measures there are.</param>
/// <param name="Names">The names.</param>
internal sealed record KnownMeasures(bool IsScoring, Sequence<string> Names)
{
    public static KnownMeasures None { get; } = new(false, default);
}
