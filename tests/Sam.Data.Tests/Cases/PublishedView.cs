namespace Sam.Data.Tests.Cases;

/// <summary>What was read of published figures, a line each.</summary>
internal static class PublishedView
{
    public static string Of(PublishedFigures figures) => string.Join("\n", figures.Figures.Select(Line));

    private static string Line(PublishedFigure figure) => string.Join(" | ", new[]
    {
        figure.QuestionnaireId,
        figure.UnitId,
        NameOf(figure.Measure) + (figure.Item is { } item ? $" {item}" : ""),
        figure.Period.Text,
        $"{figure.Value} ({figure.Decimals} decimaler)",
        figure.Base is { } n ? $"av {n}" : "",
        figure.Note ?? "",
    }.Where(part => part.Length > 0));

    private static string NameOf(PublishedMeasure measure) => measure.Kind switch
    {
        PublishedKind.ResponseRate => "svarsfrekvens",
        PublishedKind.ResponseCount => "antal-svar",
        PublishedKind.Invited => "inbjudna",
        PublishedKind.SharePositive => "andel-positiva",
        PublishedKind.Mean => "medelvärde",
        PublishedKind.Actions => "åtgärder",
        PublishedKind.Role => "roll:" + measure.Role,
        _ => "deltagare:" + measure.Role,
    };
}
