using Sam.Scales;

namespace Sam;

/// <summary>How the factor of <see cref="OneFactorModel"/> is fitted.</summary>
public enum FactorMethod
{
    /// <summary>Maximum likelihood on the covariances, as <c>factanal</c> and lavaan do.</summary>
    MaximumLikelihood,

    /// <summary>Least squares on the correlations, unique variances kept at 0.005 or more, as psych's <c>fa</c> does by default.</summary>
    LeastSquares,
}

/// <summary>
/// One factor behind all items of a scale, and omega total from it: (Σλ)² / ((Σλ)² + Σθ), the share of the variance of the sum that the
/// factor explains. Unlike alpha it lets items measure the one thing more or less well. McDonald, Test Theory (1999), chapter 6.
/// </summary>
/// <param name="Method">How it was fitted.</param>
/// <param name="OmegaTotal">
/// Omega total. None with fewer than three items, where an item does not vary, and by maximum likelihood in a Heywood case: an item's unique
/// variance is not above 0 (below 0.005 of its variance), so no proper solution exists (<see cref="NullReason.ZeroVariance"/>).
/// </param>
/// <param name="Loadings">λ of each item, in its own units by maximum likelihood, of standardised items by least squares; their sum is not below 0. Empty without a solution.</param>
/// <param name="UniqueVariances">θ of each item. Empty without a solution.</param>
/// <param name="IsHeywood">True for a Heywood case.</param>
public sealed record OneFactorModel(FactorMethod Method, Statistic OmegaTotal, Sequence<double> Loadings, Sequence<double> UniqueVariances, bool IsHeywood)
{
    /// <summary>Fits the model.</summary>
    public static OneFactorModel Of(CovarianceMatrix covariances, FactorMethod method = FactorMethod.MaximumLikelihood)
    {
        var k = covariances.Items;
        if (k < 3)
        {
            return None(method, NullReason.TooFewItems, isHeywood: false);
        }

        if (Enumerable.Range(0, k).Any(i => covariances.Of(i, i).Sign == 0))
        {
            return None(method, NullReason.ZeroVariance, isHeywood: false);
        }

        var correlations = new double[k, k];
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < k; j++)
            {
                correlations[i, j] = i == j ? 1 : covariances.Correlation(i, j).Value!.Value;
            }
        }

        if (method == FactorMethod.LeastSquares)
        {
            var standardised = LeastSquaresFactor.Fit(correlations);
            return Make(method, standardised, standardised.Select(l => 1 - (l * l)).ToArray());
        }

        if (LikelihoodFactor.Fit(correlations) is not { } fit)
        {
            return None(method, NullReason.ZeroVariance, isHeywood: true);
        }

        var deviations = Enumerable.Range(0, k).Select(i => Math.Sqrt(covariances.Of(i, i).ToDouble())).ToArray();
        return Make(method, [.. fit.Loadings.Zip(deviations, (l, s) => l * s)], [.. fit.Uniquenesses.Zip(deviations, (u, s) => u * s * s)]);
    }

    private static OneFactorModel Make(FactorMethod method, double[] loadings, double[] unique)
    {
        // A factor and its opposite explain the same; the one that most items go with is kept.
        var sign = loadings.Sum() < 0 ? -1 : 1;
        var common = Math.Pow(loadings.Sum(), 2);
        var total = common + unique.Sum();
        return new OneFactorModel(
            method,
            total > 0 ? Statistic.Of(common / total) : Statistic.None(NullReason.ZeroVariance),
            loadings.Select(l => sign * l).ToSequence(),
            unique.ToSequence(),
            unique.Any(u => u <= 0));
    }

    private static OneFactorModel None(FactorMethod method, NullReason reason, bool isHeywood) =>
        new(method, Statistic.None(reason), Sequence<double>.Empty, Sequence<double>.Empty, isHeywood);
}
