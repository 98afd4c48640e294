using System.Globalization;

namespace Sam.Views;

/// <summary>A figure as a test compares it: the exact value and its base, or the reason why there is none.</summary>
internal static class FigureView
{
    /// <summary>As <c>27/8 (54/16)</c>, <c>3 of 16</c>, <c>≈ 0.8164965809 of 16</c> or <c>none, no_answers</c>; then what else belongs to it.</summary>
    public static string Of(Figure figure) => string.Concat(Value(figure), figure.IsPublished ? ", published" : "", string.Concat(figure.Details.Select(d => ", " + Of(d))));

    private static string Value(Figure figure)
    {
        if (figure.Approximate is { } approximate)
        {
            return Of(approximate) + Base(figure);
        }

        if (figure.Exact is not { } exact)
        {
            return "none, " + figure.Reason.Code() + (figure.Bound is { } bound ? $", between {bound.Low} and {bound.High}" : "");
        }

        if (figure.Sum is { IsWhole: false } sum)
        {
            return FormattableString.Invariant($"{exact} ({sum} over {figure.N})");
        }

        return figure.Fraction is { } fraction ? (fraction == exact.ToString() ? fraction : $"{exact} ({fraction})") : figure.Kind == FigureKind.Count ? exact.ToString() : exact + Base(figure);
    }

    private static string Base(Figure figure) => figure.IsPublished ? "" : " of " + figure.N.ToString(CultureInfo.InvariantCulture);

    private static string Of(FigureDetail detail) => detail.Name + " " + (
        detail.Parts is { IsEmpty: false } parts ? "(" + string.Join(", ", parts.Select(Of)) + ")"
        : detail.Word is { } word ? word
        : detail.Approximate is { } approximate ? Of(approximate)
        : detail.Exact is { } exact ? exact.ToString()
        : "none" + (detail.Reason.Code() is { } reason ? " " + reason : ""));

    private static string Of(double value) => "≈ " + value.ToString("G10", CultureInfo.InvariantCulture);
}
