using MathNet.Numerics;

namespace Sam.Numerics;

/// <summary>Student's t distribution; degrees of freedom need not be whole.</summary>
internal static class Student
{
    /// <summary>t with so much probability between −t and t.</summary>
    public static double TwoSidedQuantile(double level, double degrees)
    {
        // t² / (degrees + t²) has a beta distribution; solved for this ratio and not for its complement, it keeps its digits when degrees are many.
        var ratio = BetaQuantile.Of(level, 0.5, degrees / 2);
        return Math.Sqrt(degrees * ratio / (1 - ratio));
    }

    /// <summary>The probability of being at least as far from 0 as t.</summary>
    public static double TwoSidedP(double t, double degrees) =>
        SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + (t * t)));
}
