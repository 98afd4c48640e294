using Sam.Words;

namespace Sam.Composing;

/// <summary>What a report says of the measures that authors ask for, with standard errors, intervals and cautions where they have any.</summary>
internal static class MeasureSentences
{
    /// <summary>A measure of an item or an index, as a sentence.</summary>
    /// <param name="context">The report.</param>
    /// <param name="name">The measure.</param>
    /// <param name="figure">Its figure.</param>
    /// <param name="value">The figure as measures without words of their own are written.</param>
    /// <param name="isShare">True if the figure is a share whatever its kind: of an index that is one.</param>
    public static string Of(ComposingContext context, string name, Figure figure, string value, bool isShare = false) =>
        MeasureWords.Name(name, context.Language) + ": " + (name, figure.Exists) switch
        {
            ("reliability", _) => Reliability(context, figure, value),
            (_, false) => value,
            ("interval", _) => Interval(context, figure, isShare) + About(context, figure),
            ("enps", _) => WithParts(Points(context, figure.Exact!.Value), [Answers(context, figure.N), Error(context, figure, 1), Between(context, figure, false, whole: true)]),
            ("spread", _) => WithParts(isShare ? Percentage(context, Rational.OfDouble(figure.Approximate!.Value)) : value, [Error(context, figure, context.Options.MeanDecimals, isShare), Quartiles(context, figure, isShare)]),
            _ => WithParts(value, [Between(context, figure, isShare), P(context, figure)]),
        } + ".";

    private static string WithParts(string value, IEnumerable<string?> parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } some ? $"{value} ({string.Join("; ", some)})" : value;

    private static FigureDetail? Detail(Figure figure, string name) => figure.Details.FirstOrDefault(d => d.Name == name);

    private static Rational? Number(FigureDetail? detail) => detail is null ? null : detail.Approximate is { } approximate ? Rational.OfDouble(approximate) : detail.Exact;

    // eNPS is a whole number with its sign.
    private static string Points(ComposingContext context, Rational value) => NumberText.Signed(value, context.Language, 0);

    private static string Percentage(ComposingContext context, Rational share) => NumberText.Percent(share, context.Language, context.Options.PercentDecimals);

    private static string Answers(ComposingContext context, long n) => context.Counted(n, ("svar", "svar"), ("answer", "answers"));

    private static string? Error(ComposingContext context, Figure figure, int decimals, bool isShare = false) => Number(Detail(figure, "se")) is not { } error ? null
        : MeasureWords.Detail("se", context.Language) + " " + (isShare ? Percentage(context, error) : NumberText.Number(error, context.Language, decimals));

    private static string? Quartiles(ComposingContext context, Figure figure, bool isShare)
    {
        var parts = Detail(figure, "quartiles")?.Parts ?? default;
        return Number(parts.FirstOrDefault(p => p.Name == "q1")) is { } low && Number(parts.FirstOrDefault(p => p.Name == "q3")) is { } high
            ? context.Say("kvartiler ", "quartiles ") + (isShare ? Percentage(context, low) : context.Score(low)) + context.Say(" och ", " and ") + (isShare ? Percentage(context, high) : context.Score(high))
            : null;
    }

    private static string? P(ComposingContext context, Figure figure) => Number(Detail(figure, "p")) is not { } p ? null
        : p < Rational.Of(1, 1000) ? "p < " + NumberText.Number(Rational.Of(1, 1000), context.Language, 3)
        : "p = " + NumberText.Number(p, context.Language, 3);

    // As in: konfidensintervall 3,02 till 3,71, with the level before it.
    private static string? Between(ComposingContext context, Figure figure, bool isShare, bool whole = false) => Number(Detail(figure, "lo")) is null ? null
        : Level(context, figure) + context.Say(" konfidensintervall ", " confidence interval ") + Ends(context, figure, isShare, whole);

    private static string Interval(ComposingContext context, Figure figure, bool isShare)
    {
        if (Detail(figure, "lo") is { } lo && Number(lo) is null)
        {
            return $"{NumberText.None} ({context.Reason(lo.Reason)})";
        }

        var method = Detail(figure, "method")?.Word is { } code ? ", " + StatisticWords.Method(code, context.Language) : "";
        return $"{Ends(context, figure, isShare || figure.Kind == FigureKind.Share, whole: false)} ({Level(context, figure)}{method})";
    }

    private static string About(ComposingContext context, Figure figure) =>
        Detail(figure, "of") is { } of && Number(Detail(figure, "lo")) is not null ? context.Say(" för ", " for ") + StatisticWords.Word(of, context.Language) : "";

    private static string Ends(ComposingContext context, Figure figure, bool isShare, bool whole)
    {
        string Text(string name) => Number(Detail(figure, name)) is not { } end ? NumberText.None
            : whole ? Points(context, end)
            : isShare ? Percentage(context, end)
            : figure.Kind == FigureKind.Points ? NumberText.Signed(end, context.Language, context.Options.PercentDecimals)
            : NumberText.Number(end, context.Language, context.Options.MeanDecimals);
        return Text("lo") + context.Say(" till ", " to ") + Text("hi");
    }

    private static string Level(ComposingContext context, Figure figure)
    {
        var percent = (Number(Detail(figure, "level")) ?? Rational.Of(95, 100)) * 100;
        return NumberText.Number(percent, context.Language, percent.IsWhole ? 0 : 1) + NumberText.PercentSign(context.Language);
    }

    private static string Reliability(ComposingContext context, Figure figure, string value)
    {
        var warnings = Detail(figure, "warnings")?.Parts ?? default;
        var cautions = string.Concat(warnings.Select(w => "; " + StatisticWords.Detail(w.Name, context.Language) + (w.Name == "checkReversal" ? " " + w.Word : "")));
        if (!figure.Exists)
        {
            return warnings.Any(w => w.Name == "formative") ? StatisticWords.Detail("formative", context.Language) : value + cautions;
        }

        var omega = Number(Detail(figure, "omega")) is { } total ? ", omega " + NumberText.Number(total, context.Language, 2) : "";
        return context.Say("alfa ", "alpha ")
            + WithParts(NumberText.Number(Rational.OfDouble(figure.Approximate!.Value), context.Language, 2), [Between(context, figure, isShare: false)])
            + omega
            + context.Say(", på ", ", of ")
            + context.Counted(figure.N, ("svar på alla frågor", "svar på alla frågor"), ("response to all items", "responses to all items"))
            + cautions;
    }
}
