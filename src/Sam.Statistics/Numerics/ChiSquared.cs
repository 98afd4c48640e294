using MathNet.Numerics;

namespace Sam.Numerics;

/// <summary>The chi-square distribution.</summary>
internal static class ChiSquared
{
    /// <summary>The probability of at least so much.</summary>
    public static double UpperP(double value, int degrees) => degrees == 1
        ? SpecialFunctions.Erfc(Math.Sqrt(value / 2))
        : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, value / 2);
}
