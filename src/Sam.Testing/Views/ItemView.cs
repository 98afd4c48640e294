namespace Sam.Views;

/// <summary>The figures of one item: bases, distribution, measures, last wave beside them.</summary>
internal sealed class ItemView(ViewLines lines, ItemScores item, ItemComparison? comparison)
{
    private string Name => item.Item.Code.Text;

    public void Write()
    {
        if (item.IsHidden)
        {
            lines.Add($"{Name} hidden");
            return;
        }

        lines.Add($"{Name} base: shown {item.Base.Shown}, applicable {item.Base.Applicable}, valid {item.Base.Valid}, scored {item.Base.Scored}; not applicable {item.NotApplicable}, don't know {item.DontKnow}, missing {item.Missing}, not shown {item.NotShown}");
        foreach (var option in item.Distribution)
        {
            lines.Add($"{Name} option {option.Option.Code} = {option.Count}");
        }

        foreach (var measure in item.Measures)
        {
            lines.Add($"{Name} {measure}", item.FigureOf(measure)!.Value);
        }

        Kinds();
        if (item.Light is { } light)
        {
            lines.Add($"{Name} light {Of(light)}");
        }

        foreach (var (measure, change) in comparison?.Changes ?? default)
        {
            lines.Add($"{Name} {measure}, change", change.Change);
        }

        foreach (var flag in item.Flags)
        {
            lines.Add($"{Name} flag {flag.Code} = {FigureView.Of(flag.Value)}, limit {flag.Limit}");
        }
    }

    public static string Of(LightColour light) => light switch { LightColour.Green => "green", LightColour.Yellow => "yellow", _ => "red" };

    private void Kinds()
    {
        switch (item.Item.Answer)
        {
            case AnswerType.Choices:
                lines.Add($"{Name} choices per respondent", item.ChoicesPerRespondent);
                break;
            case AnswerType.FreeText:
                lines.Add($"{Name} texts {item.Base.Valid}, substantive {item.Substantive}");
                break;
        }

        if (item.Summary is { } summary)
        {
            lines.Add($"{Name} summary {summary.Min}, {summary.LowerQuartile}, {summary.Median}, {summary.UpperQuartile}, {summary.Max}");
        }
    }
}
