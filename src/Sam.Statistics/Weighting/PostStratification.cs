namespace Sam;

/// <summary>
/// Answers weighted so that each group counts as it does in the population (post-stratification): N_h/n_h. It mends a non-response that differs between
/// the groups, not one within them.
/// </summary>
/// <remarks>A group that nobody answered in, but that has a population, has no weight, and its part of the population can't be spoken for: then there is no figure (<see cref="NullReason.NoAnswers"/>).</remarks>
public sealed record PostStratification
{
    private PostStratification(Sequence<Stratum> strata) => Strata = strata;

    /// <summary>The groups.</summary>
    public Sequence<Stratum> Strata { get; }

    /// <summary>The size of the population.</summary>
    public long Population => Strata.Sum(s => s.Population);

    /// <summary>How many answered.</summary>
    public long N => Strata.Sum(s => s.Scores.N);

    /// <summary>The sum of all weights: the population of the groups that answered.</summary>
    public Rational WeightSum => Strata.Where(s => s.Scores.N > 0).Sum(s => s.Population);

    /// <summary>The weighted mean Σ N_h·m_h / N, exact; null if a group did not answer or the population is empty.</summary>
    public Rational? Mean => Population == 0 || Strata.Any(IsSilent) ? null
        : Strata.Where(s => s.Population > 0).Aggregate(Rational.Zero, (sum, s) => sum + (s.Scores.Mean!.Value * s.Population)) / Population;

    /// <summary>Kish's effective size (Σw)²/Σw²: how many equally weighted answers would tell as much. 0 if nobody answered.</summary>
    public Rational EffectiveSize => SquaredWeights.Sign == 0 ? Rational.Zero : WeightSum * WeightSum / SquaredWeights;

    /// <summary>Kish's design effect of the weights, n / effective size; null if nobody answered. Kish, Survey Sampling (1965).</summary>
    public Rational? DesignEffect => EffectiveSize.Sign == 0 ? null : N / EffectiveSize;

    private Rational SquaredWeights => Strata.Where(s => s.Scores.N > 0).Aggregate(Rational.Zero, (sum, s) => sum + (Rational.Of(s.Population) * s.Population / s.Scores.N));

    /// <summary>Of groups.</summary>
    public static PostStratification Of(IEnumerable<Stratum> strata) => new(strata.ToSequence());

    /// <summary>
    /// The standard error of <see cref="Mean"/>, √Σ (N_h/N)²·s_h²/n_h, each group times 1 − n_h/N_h if the population is finite. A group where
    /// everybody answered adds nothing to the latter; any other needs two answers.
    /// </summary>
    public Statistic StandardError(bool isFinite = false)
    {
        if (Mean is null)
        {
            return Statistic.None(NullReason.NoAnswers);
        }

        var sum = Rational.Zero;
        foreach (var (stratum, n) in Strata.Where(s => s.Population > 0).Select(s => (s, s.Scores.N)))
        {
            var left = isFinite ? Rational.Of(stratum.Population - n, stratum.Population) : Rational.One;
            if (left.Sign == 0)
            {
                continue;
            }

            if (stratum.Scores.Variance is not { } variance)
            {
                return Statistic.None(NullReason.FewerThanTwo);
            }

            var share = Rational.Of(stratum.Population, Population);
            sum += share * share * left * variance / n;
        }

        return Statistic.Of(Math.Sqrt(sum.ToDouble()));
    }

    private static bool IsSilent(Stratum stratum) => stratum.Scores.N == 0 && stratum.Population > 0;
}
