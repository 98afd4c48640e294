using MathNet.Numerics;

namespace Sam.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    private static readonly double RootOfTwo = Math.Sqrt(2);

    /// <summary>z with so much probability between −z and z: 1.96 for 0.95.</summary>
    public static double TwoSidedQuantile(double level) => RootOfTwo * SpecialFunctions.ErfcInv(1 - level);

    /// <summary>The probability of being at least as far from 0 as z.</summary>
    public static double TwoSidedP(double z) => SpecialFunctions.Erfc(Math.Abs(z) / RootOfTwo);
}
