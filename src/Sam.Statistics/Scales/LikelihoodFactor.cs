namespace Sam.Scales;

/// <summary>
/// Maximum likelihood of one factor on a correlation matrix by the EM algorithm (Rubin and Thayer, Psychometrika 47 (1982) 69): every step raises
/// the likelihood, and with one factor each is a handful of sums, so nothing depends on an eigenvalue routine or its threads. Steps are lengthened
/// by squared extrapolation (Varadhan and Roland, Scandinavian Journal of Statistics 35 (2008) 335) wherever that raises the likelihood.
/// </summary>
internal sealed class LikelihoodFactor
{
    /// <summary>A unique variance below this share of the item's variance is a Heywood case, as in <c>factanal</c>.</summary>
    public const double LeastUniqueness = 0.005;

    // Below this an item is on its way to 0, and only gets there in the limit.
    private const double Vanishing = 0.0001;
    private const int StepsToStart = 500;
    private const int MostRounds = 5_000;
    private const double Precision = 1e-10;

    private readonly double[,] _correlations;
    private readonly int _items;
    private readonly double[] _withFactor;

    private LikelihoodFactor(double[,] correlations)
    {
        _correlations = correlations;
        _items = correlations.GetLength(0);
        _withFactor = new double[_items];
    }

    /// <summary>The loadings and unique variances of standardised items; null for a Heywood case, or where no maximum is found.</summary>
    public static (double[] Loadings, double[] Uniquenesses)? Fit(double[,] correlations)
    {
        var factor = new LikelihoodFactor(correlations);
        return factor.Find() is { } found && found.Skip(factor._items).All(u => u >= LeastUniqueness)
            ? (found[..factor._items], found[factor._items..])
            : null;
    }

    // Loadings first, then unique variances.
    private double[]? Find()
    {
        var loadings = LeadingFactor.Of(_correlations, new double[_items], StepsToStart).Select(l => l * 0.9).ToArray();
        double[] at = [.. loadings, .. loadings.Select(l => Math.Max(0.05, 1 - (l * l)))];
        var (first, second, jump, stable) = (new double[at.Length], new double[at.Length], new double[at.Length], new double[at.Length]);
        for (var round = 0; round < MostRounds; round++)
        {
            Step(at, first);
            if (Furthest(at, first) < Precision || first.Skip(_items).Any(u => u < Vanishing))
            {
                return first;
            }

            var before = Step(first, second);
            Extrapolate(at, first, second, jump);
            // A jump that makes the answers less likely, or leaves what is possible, is not taken.
            at = jump.Skip(_items).All(u => u > 0) && Step(jump, stable) < before && stable.Skip(_items).All(u => u > 0) ? [.. stable] : [.. second];
        }

        return null;
    }

    // One step of EM; gives the misfit (log det Σ + tr Σ⁻¹R) of where it started.
    private double Step(double[] from, double[] to)
    {
        var (scale, misfit) = (1.0, 0.0);
        for (var i = 0; i < _items; i++)
        {
            var (loading, unique) = (from[i], from[_items + i]);
            scale += loading * loading / unique;
            misfit += Math.Log(unique) + (1 / unique);
        }

        var explained = 0.0;
        for (var i = 0; i < _items; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < _items; j++)
            {
                sum += _correlations[i, j] * from[j] / from[_items + j];
            }

            _withFactor[i] = sum / scale;
            explained += sum * from[i] / from[_items + i];
        }

        var ofFactor = (1 / scale) + (explained / (scale * scale));
        for (var i = 0; i < _items; i++)
        {
            to[i] = _withFactor[i] / ofFactor;
            to[_items + i] = 1 - (to[i] * _withFactor[i]);
        }

        return misfit + Math.Log(scale) - (explained / scale);
    }

    private static void Extrapolate(double[] start, double[] first, double[] second, double[] jump)
    {
        var (steps, bends) = (0.0, 0.0);
        for (var i = 0; i < start.Length; i++)
        {
            var step = first[i] - start[i];
            var bend = second[i] - first[i] - step;
            steps += step * step;
            bends += bend * bend;
        }

        var length = bends == 0 ? 1 : Math.Max(1, Math.Sqrt(steps / bends));
        for (var i = 0; i < start.Length; i++)
        {
            var step = first[i] - start[i];
            jump[i] = start[i] + (2 * length * step) + (length * length * (second[i] - first[i] - step));
        }
    }

    private static double Furthest(double[] one, double[] other) => one.Zip(other, (a, b) => Math.Abs(a - b)).Max();
}
