using System.Text.Json;

namespace Sam.Writers;

/// <summary>Last wave, roll-ups and targets as JSON: keys beside those of the figures they belong to.</summary>
internal static class ComparisonJson
{
    /// <summary>The units that a unit continues, areas, and what there is to know; only where last wave is at hand.</summary>
    public static void WriteUnit(Utf8JsonWriter json, QuestionnaireScores scores, UnitScores unit, Language language)
    {
        json.WriteBoolean("rollUp", unit.IsRollUp);
        Goals(json, scores.Goals.Where(g => g.UnitId == unit.Unit.Id));
        if (scores.Comparison?[unit.Unit.Id] is not { } comparison)
        {
            return;
        }

        json.WriteStrings("previousUnits", comparison.Before.Select(u => u.Id));
        Verdict(json, comparison.Comparison, language);
        json.WriteStartArray("areas");
        foreach (var area in comparison.Areas)
        {
            json.WriteStartObject();
            json.WriteString("area", area.Section.Id);
            json.WriteStrings("items", area.Items.Select(i => i.Text));
            json.WriteExact("share", area.SharePositive.Now.Exact);
            json.WriteExact("previous", area.SharePositive.Before.Exact);
            json.WriteExact("change", Value(area.SharePositive.Change));
            Verdict(json, area.SharePositive.Comparison, language);
            ScoreJsonWriter.WriteReason(json, area.SharePositive.Change);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An item's figures last wave and their changes, by the names that its measures have.</summary>
    public static void WriteItem(Utf8JsonWriter json, QuestionnaireScores scores, UnitScores unit, ItemScores item, Language language)
    {
        if (scores.Comparison?[unit.Unit.Id].Item(item.Item.Code) is not { } comparison)
        {
            return;
        }

        json.WriteStartObject("previous");
        json.WriteString("item", comparison.Before?.Code.Text);
        foreach (var (measure, change) in comparison.Changes)
        {
            json.WriteExact(ItemJsonWriter.KeyOf(measure), Value(change.Before));
        }

        json.WriteEndObject();
        json.WriteStartObject("change");
        foreach (var (measure, change) in comparison.Changes)
        {
            json.WriteExact(ItemJsonWriter.KeyOf(measure), Value(change.Change));
        }

        Split(json, scores.ChangeBelow(unit.Unit.Id, item.Item.Code));
        json.WriteEndObject();
        Verdict(json, comparison.Comparison, language);
        if (comparison.Changes.Select(c => c.Value.Change).FirstOrDefault(c => c.Exact is null) is { Exact: null } missing && !comparison.Changes.IsEmpty && comparison.Changes.All(c => !c.Value.Exists))
        {
            ScoreJsonWriter.WriteReason(json, comparison.Changes[0].Value.Change);
        }
    }

    /// <summary>An index's value last wave and its change.</summary>
    public static void WriteIndex(Utf8JsonWriter json, QuestionnaireScores scores, UnitScores unit, IndexScores index, Language language)
    {
        RollUps(json, scores, unit, u => u.Indices.First(i => i.Score == index.Score).Value);
        if (scores.Comparison?[unit.Unit.Id].Index(index.Score.Id) is { } comparison)
        {
            json.WriteExact("previous", comparison.Value.Before.Exact);
            json.WriteExact("change", Value(comparison.Value.Change));
            Verdict(json, comparison.Value.Comparison, language);
        }
    }

    /// <summary>A figure put together by each rule over each level below; an empty list for a unit at the bottom.</summary>
    public static void RollUps(Utf8JsonWriter json, QuestionnaireScores scores, UnitScores unit, Func<UnitScores, Figure> figure)
    {
        json.WriteStartArray("rollups");
        foreach (var rollUp in scores.RollUpsOf(unit.Unit.Id, figure))
        {
            json.WriteStartObject();
            json.WriteString("rule", rollUp.Rule.Name());
            json.WriteString("over", rollUp.Over);
            json.WriteExact("value", rollUp.Value.Exact);
            ScoreJsonWriter.WriteReason(json, rollUp.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the units' own changes and their weights amount to, where that can be told apart.</summary>
    public static void Split(Utf8JsonWriter json, ChangeOverUnits? change)
    {
        if (change is { RateEffect: { } rate, CompositionEffect: { } composition })
        {
            var scale = change.Change.Kind == FigureKind.Points ? Rational.Hundred : Rational.One;
            json.WriteExact("rateEffect", rate * scale);
            json.WriteExact("compositionEffect", composition * scale);
        }
    }

    private static void Goals(Utf8JsonWriter json, IEnumerable<GoalResult> goals)
    {
        json.WriteStartArray("targets");
        foreach (var goal in goals)
        {
            json.WriteStartObject();
            json.WriteString("about", goal.Target.Kind switch { TargetKind.ResponseRate => "response-rate", TargetKind.SharePositive => "share-positive", _ => goal.Target.Index });
            json.WriteExact("atLeast", goal.Target.AtLeast);
            json.WriteBoolean("rising", goal.Target.IsRising);
            json.WriteExact("value", goal.Value.Exact);
            json.WriteExact("change", goal.Change is { } change ? Value(change) : null);
            json.WriteString("status", goal.Status?.Name());
            json.WriteNumber("reached", goal.Reached);
            json.WriteNumber("compared", goal.Compared);
            if (goal.Reason.Code() is { } reason)
            {
                json.WriteString("reason", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Verdict(Utf8JsonWriter json, Comparison comparison, Language language)
    {
        json.WriteString("comparability", comparison.Comparability switch { Comparability.Comparable => "comparable", Comparability.WithCaution => "with-caution", _ => "broken" });
        json.WriteStrings("because", comparison.Notes.Select(n => n.In(language)));
    }

    private static Rational? Value(Figure figure) => figure.Kind == FigureKind.Points ? figure.Exact * 100 : figure.Exact;
}
