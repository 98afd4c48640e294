namespace Sam;

/// <summary>How the choices of a several-choice item fit its rules, over responses in the analysis. All of them count as given.</summary>
/// <param name="Item">The item's code.</param>
/// <param name="ExclusiveConflicts">Responses with an option that excludes others, or a special option, beside other options.</param>
/// <param name="AboveMost">Responses with more options than allowed (<c>högst</c>).</param>
/// <param name="BelowLeast">Responses with options, but fewer than asked for (<c>minst</c>); an exclusive or special option alone is enough.</param>
public sealed record ItemQuality(ItemCode Item, long ExclusiveConflicts, long AboveMost, long BelowLeast);
