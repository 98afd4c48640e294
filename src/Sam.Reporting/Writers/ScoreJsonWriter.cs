using System.Text.Json;

namespace Sam.Writers;

/// <summary>A score sheet as JSON, keys in a fixed order.</summary>
internal sealed class ScoreJsonWriter(ScoreSheet sheet, Language language, Unit? only)
{
    public string Write() => Json.Write(json =>
    {
        if (sheet.Questionnaires.Count == 1)
        {
            Questionnaire(json, sheet.Questionnaires[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var scores in sheet.Questionnaires)
        {
            Questionnaire(json, scores);
        }

        json.WriteEndArray();
    });

    private void Questionnaire(Utf8JsonWriter json, QuestionnaireScores scores)
    {
        json.WriteStartObject();
        json.WriteString("questionnaire", scores.Questionnaire.Id);
        json.WriteString("period", scores.Questionnaire.Period?.Text);
        json.WriteStartArray("units");
        foreach (var unit in scores.Units.Where(u => only is null || u.Unit == only))
        {
            Unit(json, scores, unit);
        }

        json.WriteEndArray();
        json.WriteStartArray("rankings");
        foreach (var ranking in scores.Rankings.Where(r => only is null || r.UnitId == only.Id))
        {
            Ranking(json, ranking);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in scores.Findings.Where(f => only is null || f.UnitId == only.Id))
        {
            Finding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Unit(Utf8JsonWriter json, QuestionnaireScores scores, UnitScores unit)
    {
        json.WriteStartObject();
        json.WriteString("unit", unit.Unit.Id);
        json.WriteString("name", unit.Unit.Name);
        json.WriteString("level", unit.Unit.Level);
        json.WriteString("parent", scores.Wave.Organisation.ParentOf(unit.Unit)?.Id);
        Response(json, scores, unit);
        json.WriteBoolean("suppressed", unit.IsHidden);
        Others(json, unit.Others);
        json.WriteStartArray("items");
        foreach (var item in unit.Items)
        {
            new ItemJsonWriter(json, scores.Privacy.MinGroup is not null)
            {
                RollUps = figure => ComparisonJson.RollUps(json, scores, unit, figure),
                Comparison = () => ComparisonJson.WriteItem(json, scores, unit, item, language),
            }.Write(item);
        }

        json.WriteEndArray();
        json.WriteStartArray("indices");
        foreach (var index in unit.Indices)
        {
            json.WriteStartObject();
            json.WriteString("index", index.Score.Id);
            json.WriteExact("value", index.Value.Approximate is { } approximate ? Rational.OfDouble(approximate) : index.Value.Exact);
            Count(json, "n", index.IsHidden, index.Value.N);
            Count(json, "scored", index.IsHidden, index.Scored);
            Count(json, "unscored", index.IsHidden, index.Unscored);
            json.WriteString("light", Light(index.Light));
            json.WriteString("band", index.Band?.Label.In(Report.LanguageOf(scores.Questionnaire)));
            json.WriteString("combine", index.Score.Combine switch { ScoreCombination.Items => "items", ScoreCombination.AllAnswers => "all-answers", _ => "respondents" });
            json.WriteFlags(index.Flags, scores.Privacy.MinGroup is not null);
            WriteReason(json, index.Value);
            json.WriteBoolean("suppressed", index.IsHidden);
            foreach (var (name, figure) in index.Measures)
            {
                json.WriteStartObject(MeasureJson.KeyOf(name));
                MeasureJson.Write(json, figure);
                json.WriteEndObject();
            }

            ComparisonJson.WriteIndex(json, scores, unit, index, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Published(json, unit);
        json.WriteStartArray("actions");
        foreach (var action in unit.Actions)
        {
            json.WriteStartObject();
            json.WriteString("item", action.Item?.Text);
            json.WriteNumber("count", action.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteFlags(unit.Flags, scores.Privacy.MinGroup is not null);
        ComparisonJson.WriteUnit(json, scores, unit, language);
        json.WriteEndObject();
    }

    private static void Others(Utf8JsonWriter json, OtherUnits? others)
    {
        if (others is null)
        {
            json.WriteNull("otherUnits");
            return;
        }

        json.WriteStartObject("otherUnits");
        json.WriteNumber("responses", others.Responses);
        json.WriteStrings("units", others.Units.Select(u => u.Id));
        json.WriteEndObject();
    }

    private static void Response(Utf8JsonWriter json, QuestionnaireScores scores, UnitScores unit)
    {
        if (unit.Response is not { } response)
        {
            json.WriteNull("response");
            return;
        }

        json.WriteStartObject("response");
        json.WriteNumber("invited", response.Invited);
        Count(json, "answered", response.IsHidden, response.Answered);
        Count(json, "complete", response.IsHidden, response.Complete);
        Count(json, "partial", response.IsHidden, response.Partial);
        Count(json, "breakOff", response.IsHidden, response.BreakOff);
        Count(json, "nonResponse", response.IsHidden, response.NonResponse);
        Count(json, "ineligible", response.IsHidden, response.Ineligible);
        Count(json, "responses", response.IsHidden, response.Responses);
        json.WriteExact("rate", response.Rate.Exact);
        json.WriteExact("target", response.Target);
        json.WriteExact("previousRate", response.PreviousRate?.Exact);
        json.WriteExact("change", response.Change?.Exact * 100);
        json.WriteBoolean("previousPublished", response.PreviousRate is { IsPublished: true });
        json.WriteNumber("unknownUnits", response.UnknownUnits);
        json.WriteBounds(response.RateBounds);
        ComparisonJson.RollUps(json, scores, unit, u => u.Response!.Rate);
        ComparisonJson.Split(json, scores.RateChangeBelow(unit.Unit.Id));
        WriteReason(json, response.Rate);
        json.WriteEndObject();
    }

    private static void Published(Utf8JsonWriter json, UnitScores unit)
    {
        json.WriteStartArray("published");
        foreach (var figure in unit.Published)
        {
            json.WriteStartObject();
            json.WriteString("questionnaire", figure.QuestionnaireId);
            json.WriteString("measure", PublishedMeasureName.Of(figure.Measure));
            json.WriteString("item", figure.Item?.Text);
            json.WriteString("period", figure.Period.Text);
            json.WriteExact("value", figure.Value);
            if (figure.Base is { } n)
            {
                json.WriteNumber("base", n);
            }
            else
            {
                json.WriteNull("base");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Ranking(Utf8JsonWriter json, Ranking ranking)
    {
        json.WriteStartObject();
        json.WriteString("countsAs", ranking.CountsAs switch { CountsAs.Strengths => "strengths", CountsAs.Deficiencies => "deficiencies", _ => "actions" });
        json.WriteString("unit", ranking.UnitId);
        json.WriteStartArray("ranks");
        foreach (var place in ranking.Places)
        {
            json.WriteStartObject();
            json.WriteNumber("rank", place.Rank);
            json.WriteStrings("items", place.Items.Select(i => i.Code));
            json.WriteNumber("count", place.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("source", ranking.Source switch { RankingSource.Answers => "answers", RankingSource.Published => "published", _ => "actions" });
        json.WriteString("questionnaire", ranking.QuestionnaireId);
        json.WriteString("item", ranking.Item?.Text);
        Count(json, "respondents", ranking.Respondents is null, ranking.Respondents ?? 0);
        json.WriteStrings("notNamed", ranking.NotNamed.Select(i => i.Code));
        json.WriteEndObject();
    }

    private void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("text", FindingText.Of(finding, sheet, language));
        foreach (var (name, number) in finding.Numbers)
        {
            json.WriteExact(name, number);
        }

        json.WriteString("unit", finding.UnitId);
        json.WriteString("questionnaire", finding.QuestionnaireId);
        json.WriteEndObject();
    }

    private static void Count(Utf8JsonWriter json, string name, bool isNull, long count)
    {
        if (isNull)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, count);
        }
    }

    internal static string? Light(LightColour? colour) => colour switch
    {
        LightColour.Green => "green",
        LightColour.Yellow => "yellow",
        LightColour.Red => "red",
        _ => null,
    };

    internal static void WriteReason(Utf8JsonWriter json, Figure figure)
    {
        if (figure.Reason.Code() is { } reason)
        {
            json.WriteString("reason", reason);
        }
    }
}
