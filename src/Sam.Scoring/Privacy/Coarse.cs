namespace Sam.Privacy;

/// <summary>
/// Standard deviations, intervals and coefficients as an anonymous survey tells them: rounded as reports print them, so that fifteen digits
/// of a root or a ratio can't be solved for single answers. Exact figures, which protection weighs as they are, stay.
/// </summary>
internal static class Coarse
{
    private const int MostDecimals = 3;

    /// <summary>The figure with inferential numbers of at most three decimals and, where they are below 10 000, four significant digits.</summary>
    public static Figure Of(Figure figure) => figure.Approximate is null && figure.Details.IsEmpty ? figure : figure.Rounded(Of) with { Details = figure.Details.Select(Of).ToSequence() };

    private static FigureDetail Of(FigureDetail detail) =>
        detail with { Approximate = detail.Approximate is { } number ? Of(number) : null, Parts = detail.Parts.Select(Of).ToSequence() };

    private static double Of(double number)
    {
        var decimals = MostDecimals;
        for (var size = Math.Abs(number); size >= 10 && decimals > 0; size /= 10)
        {
            decimals--;
        }

        return Math.Round(number, decimals, MidpointRounding.AwayFromZero);
    }
}
