using Sam.Numerics;

namespace Sam;

/// <summary>A group whose size in the population is known, with the scores of those in it that answered.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Population">How many there are in the population, N_h.</param>
/// <param name="Scores">What those who answered scored; for a share 1 and 0.</param>
public sealed record Stratum(string Id, long Population, ScoreDistribution Scores)
{
    /// <summary>How many there are in the population.</summary>
    public long Population { get; } = Guard.AtLeast(Population, Scores.N, nameof(Population));

    /// <summary>What those who answered scored.</summary>
    public ScoreDistribution Scores { get; } = Scores;

    /// <summary>How many each answer stands for, N_h/n_h; null if nobody answered.</summary>
    public Rational? Weight => Scores.N == 0 ? null : Rational.Of(Population, Scores.N);
}
