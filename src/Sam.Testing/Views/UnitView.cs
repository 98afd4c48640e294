namespace Sam.Views;

/// <summary>The figures of one unit: who answered, its items, its indices, then what stands beside them.</summary>
internal sealed class UnitView(ViewLines lines, QuestionnaireScores scores, UnitScores unit)
{
    private UnitComparison? Comparison => scores.Comparison?[unit.Unit.Id];

    public void Write()
    {
        Response();
        foreach (var item in unit.Items)
        {
            new ItemView(lines, item, Comparison?.Item(item.Item.Code)).Write();
        }

        foreach (var index in unit.Indices)
        {
            Index(index);
        }

        foreach (var area in Comparison?.Areas ?? default)
        {
            lines.Add($"area {area.Section.Id} share-positive, change", area.SharePositive.Change);
        }

        foreach (var published in unit.Published)
        {
            lines.Add($"published {published.QuestionnaireId} {published.Period.Text} {published.Measure.Kind}{(published.Measure.Role is { } role ? " " + role : "")}{(published.Item is { } item ? $" {item}" : "")} = {published.Value}{(published.Base is { } n ? $" of {n}" : "")}");
        }

        foreach (var action in unit.Actions)
        {
            lines.Add($"actions {action.Item?.Text ?? "without an item"} = {action.Count}");
        }

        Flags("", unit.Flags);
    }

    private void Response()
    {
        if (unit.Response is not { } response)
        {
            return;
        }

        lines.Add("response rate", response.Rate);
        lines.Add(response.IsHidden
            ? $"invited {response.Invited}, participation hidden"
            : $"invited {response.Invited}, complete {response.Complete}, partial {response.Partial}, broken off {response.BreakOff}, no response {response.NonResponse}, ineligible {response.Ineligible}, forms {response.Responses}");
        if (response.PreviousRate is { } before)
        {
            lines.Add("response rate, before", before);
            lines.Add("response rate, change", response.Change!.Value);
        }

        if (!unit.Roles.IsEmpty)
        {
            lines.Add("roles " + string.Join(", ", unit.Roles.Select(r => $"{r.Key} {r.Value}")));
        }

        if (unit.Others is { } others)
        {
            lines.Add($"other units {others.Responses} responses{(others.Units.IsEmpty ? "" : ": " + string.Join(", ", others.Units.Select(u => u.Id)))}");
        }
    }

    private void Index(IndexScores index)
    {
        var name = index.Score.Id;
        lines.Add($"index {name}", index.Value);
        if (!index.IsHidden)
        {
            lines.Add($"index {name}: scored {index.Scored}, unscored {index.Unscored}{(index.Light is { } light ? ", " + ItemView.Of(light) : "")}{(index.Band is { } band ? ", band from " + band.From : "")}");
        }

        foreach (var (measure, figure) in index.Measures)
        {
            lines.Add($"index {name} {measure}", figure);
        }

        if (Comparison?.Index(name) is { } comparison)
        {
            lines.Add($"index {name}, change", comparison.Value.Change);
        }

        Flags($"index {name} ", index.Flags);
    }

    private void Flags(string of, Sequence<DataFlag> flags)
    {
        foreach (var flag in flags)
        {
            lines.Add($"{of}flag {flag.Code} = {FigureView.Of(flag.Value)}, limit {flag.Limit}");
        }
    }
}
