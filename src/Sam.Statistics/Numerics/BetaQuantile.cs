using MathNet.Numerics;

namespace Sam.Numerics;

/// <summary>
/// The inverse of the regularised incomplete beta function, bisected to the last bit: MathNet's own inverse stops at an absolute error of
/// 1e-8, which is not enough for the ends of an interval near 0.
/// </summary>
internal static class BetaQuantile
{
    // 60 halvings reach the spacing of doubles just below 1; ends close to 0 take more.
    private const int MostHalvings = 1_100;

    /// <summary>x with I_x(a, b) = probability.</summary>
    public static double Of(double probability, double a, double b)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < MostHalvings; i++)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                break;
            }

            if (SpecialFunctions.BetaRegularized(a, b, middle) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high;
    }
}
