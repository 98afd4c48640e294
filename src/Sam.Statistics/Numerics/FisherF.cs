namespace Sam.Numerics;

/// <summary>The F distribution.</summary>
internal static class FisherF
{
    /// <summary>F with so much probability below it.</summary>
    public static double Quantile(double probability, double above, double below)
    {
        var ratio = BetaQuantile.Of(probability, above / 2, below / 2);
        return below * ratio / (above * (1 - ratio));
    }
}
