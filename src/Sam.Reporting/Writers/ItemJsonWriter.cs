using System.Text.Json;

namespace Sam.Writers;

/// <summary>The figures of one item as JSON. A hidden group shows no count; an anonymous survey shows no exact fraction.</summary>
internal sealed class ItemJsonWriter(Utf8JsonWriter json, bool isAnonymous)
{
    /// <summary>Writes what the figure is put together by other rules.</summary>
    public required Action<Func<UnitScores, Figure>> RollUps { get; init; }

    /// <summary>Writes last wave beside the item.</summary>
    public required Action Comparison { get; init; }

    /// <summary>What a measure is called in JSON: top-2 and bottom-2 are top2 and bottom2, the share of positive answers is share.</summary>
    public static string KeyOf(string measure) => measure == "share-positive" ? "share"
        : measure.StartsWith("top-", StringComparison.Ordinal) || measure.StartsWith("bottom-", StringComparison.Ordinal) ? measure.Replace("-", "", StringComparison.Ordinal)
        : measure;

    public void Write(ItemScores item)
    {
        json.WriteStartObject();
        json.WriteString("item", item.Item.Code.Text);
        Count("base", item, item.Base.Shown);
        Count("valid", item, item.Base.Valid);
        Count("notApplicable", item, item.NotApplicable);
        Count("dontKnow", item, item.DontKnow);
        Count("missing", item, item.Missing);
        Count("notShown", item, item.NotShown);
        Distribution(item);
        Measures(item);
        json.WriteString("light", ScoreJsonWriter.Light(item.Light));
        json.WriteBoolean("suppressed", item.IsHidden);
        json.WriteFlags(item.Flags, isAnonymous);
        Comparison();
        json.WriteEndObject();
    }

    private void Count(string name, ItemScores item, long count)
    {
        if (item.IsHidden)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, count);
        }
    }

    private void Distribution(ItemScores item)
    {
        json.WriteStartArray("distribution");
        foreach (var option in item.Item.Answer is AnswerType.Choices ? default : item.Distribution)
        {
            json.WriteStartObject();
            json.WriteString("option", option.Option.Code);
            json.WriteNumber("count", option.Count);
            json.WriteExact("shareOfBase", option.OfBase.Exact);
            json.WriteExact("shareOfValid", option.OfValid?.Exact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Measures(ItemScores item)
    {
        json.WriteStartObject("measures");
        Mean(item);
        Median(item);
        Share(item);
        foreach (var name in item.Measures.Where(m => m is not ("mean" or "median" or "share-positive")))
        {
            Other(name, item.FigureOf(name)!.Value);
        }

        if (item.Item.Answer is AnswerType.Choices && !item.IsHidden)
        {
            Choices(item);
            json.WriteExact("choicesPerRespondent", item.ChoicesPerRespondent.Exact);
        }

        if (item.Summary is { } summary)
        {
            Summary(summary);
        }

        if (item.Item.Answer is AnswerType.FreeText && !item.IsHidden)
        {
            json.WriteStartObject("texts");
            json.WriteNumber("count", item.Base.Valid);
            json.WriteNumber("substantive", item.Substantive);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Mean(ItemScores item)
    {
        if (item.FigureOf("mean") is not { } mean)
        {
            json.WriteNull("mean");
            return;
        }

        json.WriteStartObject("mean");
        json.WriteExact("value", mean.Exact);
        json.WriteString("exact", isAnonymous ? null : mean.Fraction);
        MeasureJson.N(json, mean);
        json.WriteBounds(item.MeanBounds);
        RollUps(u => u.Item(item.Item.Code).Mean);
        ScoreJsonWriter.WriteReason(json, mean);
        json.WriteEndObject();
    }

    private void Median(ItemScores item)
    {
        if (item.FigureOf("median") is not { } median)
        {
            json.WriteNull("median");
            return;
        }

        json.WriteStartObject("median");
        json.WriteExact("value", median.Exact);
        MeasureJson.N(json, median);
        json.WriteExact("low", item.MedianLow.Exact);
        json.WriteExact("interpolated", item.MedianInterpolated);
        ScoreJsonWriter.WriteReason(json, median);
        json.WriteEndObject();
    }

    private void Share(ItemScores item)
    {
        if (item.FigureOf("share-positive") is not { } share)
        {
            json.WriteNull("share");
            return;
        }

        json.WriteStartObject("share");
        json.WriteExact("value", share.Exact);
        json.WriteString("exact", isAnonymous ? null : share.Fraction);
        MeasureJson.N(json, share);
        json.WriteExact("withDontKnow", item.ShareWithDontKnow?.Exact);
        if (share.Bound is not null)
        {
            Bounds(share);
        }
        else
        {
            json.WriteBounds(item.ShareBounds);
        }

        RollUps(u => u.Item(item.Item.Code).SharePositive);
        ScoreJsonWriter.WriteReason(json, share);
        json.WriteEndObject();
    }

    // Instead of a share that would tell what everybody answered.
    private void Bounds(Figure share)
    {
        if (share.Bound is { } bound)
        {
            json.WriteStartArray("bounds");
            json.WriteExactValue(bound.Low);
            json.WriteExactValue(bound.High);
            json.WriteEndArray();
        }
    }

    private void Other(string name, Figure figure)
    {
        json.WriteStartObject(MeasureJson.KeyOf(name));
        MeasureJson.Write(json, figure);
        json.WriteEndObject();
    }

    private void Choices(ItemScores item)
    {
        json.WriteStartArray("choices");
        foreach (var option in item.Distribution)
        {
            json.WriteStartObject();
            json.WriteString("option", option.Option.Code);
            json.WriteNumber("count", option.Count);
            json.WriteExact("ofRespondents", option.OfRespondents?.Exact);
            json.WriteExact("ofChoices", option.OfChoices?.Exact);
            json.WriteExact("ofBase", option.OfBase.Exact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Summary(FiveNumberSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteExact("min", summary.Min);
        json.WriteExact("q1", summary.LowerQuartile);
        json.WriteExact("median", summary.Median);
        json.WriteExact("q3", summary.UpperQuartile);
        json.WriteExact("max", summary.Max);
        json.WriteEndObject();
    }
}
