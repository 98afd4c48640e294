namespace Sam.Scales;

/// <summary>
/// Maximum likelihood of one factor on a correlation matrix by the EM algorithm (Rubin and Thayer, Psychometrika 47 (1982) 69): every step raises
/// the likelihood, and with one factor each is a handful of sums, so nothing depends on an eigenvalue routine or its threads.
/// </summary>
internal static class LikelihoodFactor
{
    /// <summary>A unique variance below this share of the item's variance is a Heywood case, as in <c>factanal</c>.</summary>
    public const double LeastUniqueness = 0.005;

    private const int MostSteps = 100_000;
    private const double Precision = 1e-12;

    /// <summary>The loadings and unique variances of standardised items; null for a Heywood case, or where there is no maximum.</summary>
    public static (double[] Loadings, double[] Uniquenesses)? Fit(double[,] correlations)
    {
        var k = correlations.GetLength(0);
        var loadings = LeadingFactor.Of(correlations, new double[k]).Select(l => l * 0.9).ToArray();
        var unique = loadings.Select(l => Math.Max(0.05, 1 - (l * l))).ToArray();
        for (var step = 0; step < MostSteps; step++)
        {
            var moved = Step(correlations, loadings, unique);
            if (unique.Any(u => u < LeastUniqueness / 10) || !double.IsFinite(moved))
            {
                return null;
            }

            if (moved < Precision)
            {
                return unique.Any(u => u < LeastUniqueness) ? null : (loadings, unique);
            }
        }

        return null;
    }

    // One step of EM in place; gives how far the furthest parameter moved.
    private static double Step(double[,] correlations, double[] loadings, double[] unique)
    {
        var k = loadings.Length;
        var weights = loadings.Zip(unique, (l, u) => l / u).ToArray();
        var scale = 1 + weights.Zip(loadings, (w, l) => w * l).Sum();
        var regression = weights.Select(w => w / scale).ToArray();
        var withFactor = new double[k];
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < k; j++)
            {
                withFactor[i] += correlations[i, j] * regression[j];
            }
        }

        var ofFactor = (1 / scale) + regression.Zip(withFactor, (r, c) => r * c).Sum();
        var moved = 0.0;
        for (var i = 0; i < k; i++)
        {
            var loading = withFactor[i] / ofFactor;
            var uniqueness = correlations[i, i] - (loading * withFactor[i]);
            moved = Math.Max(moved, Math.Max(Math.Abs(loading - loadings[i]), Math.Abs(uniqueness - unique[i])));
            (loadings[i], unique[i]) = (loading, uniqueness);
        }

        return moved;
    }
}
