using System.Text.Json;

namespace Sam.Writers;

/// <summary>The figures of one item as JSON. A hidden group shows no count; an anonymous survey shows no exact fraction.</summary>
internal sealed class ItemJsonWriter(Utf8JsonWriter json, bool isAnonymous)
{
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
        }

        if (item.Summary is { } summary)
        {
            Summary(summary);
        }

        if (item.Item.Answer is AnswerType.FreeText && !item.IsHidden)
        {
            json.WriteStartObject("texts");
            json.WriteNumber("count", item.Base.Valid);
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
        End(mean);
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
        N(median);
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
        N(share);
        json.WriteExact("withDontKnow", item.ShareWithDontKnow?.Exact);
        Bounds(share);
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
        // top-2 and bottom-2 are top2 and bottom2 in JSON.
        var key = name.StartsWith("top-", StringComparison.Ordinal) || name.StartsWith("bottom-", StringComparison.Ordinal) ? name.Replace("-", "", StringComparison.Ordinal) : name;
        json.WriteStartObject(key);
        json.WriteExact("value", figure.Kind == FigureKind.Points ? figure.Exact * 100 : figure.Exact);
        End(figure);
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

    private void End(Figure figure)
    {
        N(figure);
        ScoreJsonWriter.WriteReason(json, figure);
        json.WriteEndObject();
    }

    // How many answered a hidden item is hidden too.
    private void N(Figure figure)
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
}
