using System.Text.Json;

namespace Sam.Writers;

/// <summary>The figure of a measure as JSON: value, n, and what else belongs to it.</summary>
internal static class MeasureJson
{
    /// <summary>The key of a measure: top-2 and bottom-2 are top2 and bottom2, spread is named by its value.</summary>
    public static string KeyOf(string name) => name == "spread" ? "sd"
        : name.StartsWith("top-", StringComparison.Ordinal) || name.StartsWith("bottom-", StringComparison.Ordinal) ? name.Replace("-", "", StringComparison.Ordinal) : name;

    /// <summary>The members of a figure's object.</summary>
    public static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteExact("value", figure.Approximate is { } approximate ? Rational.OfDouble(approximate) : figure.Kind == FigureKind.Points ? figure.Exact * 100 : figure.Exact);
        N(json, figure);
        foreach (var detail in figure.Details)
        {
            Write(json, detail);
        }

        ScoreJsonWriter.WriteReason(json, figure);
    }

    /// <summary>How many answers a figure is of; how many answered what is hidden is hidden too.</summary>
    public static void N(Utf8JsonWriter json, Figure figure)
    {
        if (figure.Reason == NullReason.Suppressed)
        {
            json.WriteNull("n");
        }
        else
        {
            json.WriteNumber("n", figure.N);
        }
    }

    private static void Write(Utf8JsonWriter json, FigureDetail detail)
    {
        if (!detail.Parts.IsEmpty)
        {
            json.WriteStartObject(detail.Name);
            foreach (var part in detail.Parts)
            {
                Write(json, part);
            }

            json.WriteEndObject();
        }
        else if (detail.Word is { } word)
        {
            json.WriteString(detail.Name, word);
        }
        else
        {
            json.WriteExact(detail.Name, detail.Approximate is { } approximate ? Rational.OfDouble(approximate) : detail.Exact);
        }
    }
}
