namespace Sam.Scales;

/// <summary>One factor by unweighted least squares on a correlation matrix: the leading factor of what the unique variances leave, until they fit each other.</summary>
internal static class LeastSquaresFactor
{
    private const double LeastUniqueness = 0.005;
    private const int MostSteps = 20_000;
    private const double Precision = 1e-10;

    /// <summary>The loadings of standardised items.</summary>
    public static double[] Fit(double[,] correlations)
    {
        var k = correlations.GetLength(0);
        var unique = Enumerable.Repeat(0.5, k).ToArray();
        for (var step = 0; step < MostSteps; step++)
        {
            var next = LeadingFactor.Of(correlations, unique).Select(l => Math.Clamp(1 - (l * l), LeastUniqueness, 1)).ToArray();
            var moved = next.Zip(unique, (a, b) => Math.Abs(a - b)).Max();
            unique = next;
            if (moved < Precision)
            {
                break;
            }
        }

        return LeadingFactor.Of(correlations, unique);
    }
}
