namespace Sam.Numerics;

/// <summary>
/// The probabilities of a discrete distribution with one peak, as weights relative to that peak. Each weight comes from its neighbour by an
/// exact ratio, so that a tail of 1e-37 has as many correct digits as the peak; no factorials, no logarithms.
/// </summary>
internal sealed class DiscreteWeights
{
    private readonly double[] _weights;
    private readonly long _least;

    private DiscreteWeights(long least, double[] weights)
    {
        _least = least;
        _weights = weights;
        Total = weights.Sum();
    }

    public long Least => _least;

    public long Greatest => _least + _weights.Length - 1;

    public double Total { get; }

    public double this[long value] => value < Least || value > Greatest ? 0 : _weights[value - _least];

    /// <summary>How many of <paramref name="drawn"/>, drawn without replacement, are among the <paramref name="marked"/> of a population.</summary>
    public static DiscreteWeights Hypergeometric(long population, long marked, long drawn)
    {
        var least = Math.Max(0, drawn - (population - marked));
        var greatest = Math.Min(marked, drawn);
        var peak = Math.Clamp((long)((marked + 1.0) * (drawn + 1) / (population + 2)), least, greatest);
        return From(least, greatest, peak, k => (double)(marked - k) * (drawn - k) / ((k + 1.0) * (population - marked - drawn + k + 1)));
    }

    /// <summary>How many of so many fair coins show heads.</summary>
    public static DiscreteWeights FairCoins(long n) => From(0, n, n / 2, k => (double)(n - k) / (k + 1));

    /// <summary>The probability of at most a value.</summary>
    public double AtMost(long value) => Math.Min(1, Sum(Least, value) / Total);

    /// <summary>The probability of at least a value.</summary>
    public double AtLeast(long value) => Math.Min(1, Sum(value, Greatest) / Total);

    /// <summary>The probability of a value.</summary>
    public double At(long value) => this[value] / Total;

    /// <summary>The probability of all values whose weight is not above a limit.</summary>
    public double NotAbove(double limit) => Math.Min(1, _weights.Where(w => w <= limit).Order().Sum() / Total);

    private double Sum(long from, long to)
    {
        var sum = 0.0;
        for (var k = Math.Max(from, Least); k <= Math.Min(to, Greatest); k++)
        {
            sum += this[k];
        }

        return sum;
    }

    // ratio(k) is the weight of k + 1 over that of k.
    private static DiscreteWeights From(long least, long greatest, long peak, Func<long, double> ratio)
    {
        var weights = new double[greatest - least + 1];
        weights[peak - least] = 1;
        for (var k = peak; k < greatest; k++)
        {
            weights[k + 1 - least] = weights[k - least] * ratio(k);
        }

        for (var k = peak; k > least; k--)
        {
            weights[k - 1 - least] = weights[k - least] / ratio(k - 1);
        }

        return new DiscreteWeights(least, weights);
    }
}
