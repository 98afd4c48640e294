namespace Sam.Scales;

/// <summary>The leading eigenvector of a correlation matrix with its diagonal lowered, times the root of its eigenvalue.</summary>
internal static class LeadingFactor
{
    /// <summary>So many steps find it to the last digit, unless two factors are equally strong.</summary>
    public const int MostSteps = 10_000;

    private const double Precision = 1e-14;

    /// <summary>By the power method, from the row with the greatest sum of squares.</summary>
    /// <param name="correlations">A symmetric matrix.</param>
    /// <param name="lowered">What each diagonal entry is lowered by; not above 1.</param>
    /// <param name="mostSteps">How many steps to take at most; few are enough for a place to start from.</param>
    public static double[] Of(double[,] correlations, double[] lowered, int mostSteps = MostSteps)
    {
        var k = lowered.Length;
        var start = Enumerable.Range(0, k).MaxBy(i => Enumerable.Range(0, k).Sum(j => correlations[i, j] * correlations[i, j]));
        var vector = Normalised([.. Enumerable.Range(0, k).Select(j => correlations[start, j])]);
        var value = 0.0;
        for (var step = 0; step < mostSteps; step++)
        {
            // Eigenvalues are raised by 1 while multiplying: none was below −1, so that the leading one is also the largest in size.
            var product = Multiply(correlations, lowered, vector);
            var next = Normalised([.. product.Zip(vector, (p, v) => p + v)]);
            var moved = next.Zip(vector, (a, b) => Math.Abs(a - b)).Max();
            vector = next;
            if (moved < Precision)
            {
                break;
            }
        }

        value = Multiply(correlations, lowered, vector).Zip(vector, (p, v) => p * v).Sum();
        return [.. vector.Select(v => v * Math.Sqrt(Math.Max(0, value)))];
    }

    private static double[] Multiply(double[,] correlations, double[] lowered, double[] vector)
    {
        var product = new double[vector.Length];
        for (var i = 0; i < vector.Length; i++)
        {
            for (var j = 0; j < vector.Length; j++)
            {
                product[i] += (correlations[i, j] - (i == j ? lowered[i] : 0)) * vector[j];
            }
        }

        return product;
    }

    private static double[] Normalised(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(v => v * v));
        return [.. vector.Select(v => v / length)];
    }
}
