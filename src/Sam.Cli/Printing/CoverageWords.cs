namespace Sam.Printing;

/// <summary>What examples should try, in words.</summary>
internal static class CoverageWords
{
    /// <summary>The kind of a goal, as JSON names it.</summary>
    public static string KindOf(CoverageGoal goal) => goal switch
    {
        CoverageGoal.Choosing => "option",
        CoverageGoal.Showing or CoverageGoal.Hiding => "condition",
        CoverageGoal.Band => "band",
        _ => "light",
    };

    /// <summary>What people call a kind.</summary>
    public static Message NameOf(string kind) => kind switch
    {
        "option" => new Message("svarsalternativ", "answer options"),
        "condition" => new Message("villkor, visad och inte visad", "conditions, shown and not shown"),
        "band" => new Message("band", "bands"),
        _ => new Message("trafikljus", "traffic lights"),
    };

    /// <summary>The code of the item or index.</summary>
    public static string SubjectOf(CoverageGoal goal) => goal switch
    {
        CoverageGoal.Choosing choosing => choosing.Item.Code.Text,
        CoverageGoal.Showing showing => showing.Item.Code.Text,
        CoverageGoal.Hiding hiding => hiding.Item.Code.Text,
        CoverageGoal.Band band => band.Score.Id,
        CoverageGoal.Light light => light.Score.Id,
        _ => "",
    };

    /// <summary>What of the item or index is not tried.</summary>
    public static Message PartOf(CoverageGoal goal) => goal switch
    {
        CoverageGoal.Choosing choosing => Message.Same(choosing.Option.Code),
        CoverageGoal.Showing => new Message("visas aldrig", "never shown"),
        CoverageGoal.Hiding => new Message("döljs aldrig", "never hidden"),
        CoverageGoal.Band band => new Message(band.In.Label.In(Language.Swedish), band.In.Label.In(Language.English)),
        CoverageGoal.Light { Colour: LightColour.Green } => new Message("grönt", "green"),
        CoverageGoal.Light { Colour: LightColour.Yellow } => new Message("gult", "yellow"),
        _ => new Message("rött", "red"),
    };

    /// <summary>What of the item or index, as JSON names it.</summary>
    public static string KeyOf(CoverageGoal goal) => goal switch
    {
        CoverageGoal.Choosing choosing => choosing.Option.Code,
        CoverageGoal.Showing => "shown",
        CoverageGoal.Hiding => "notShown",
        CoverageGoal.Band band => band.In.From.ToDecimalText(15),
        _ => PartOf(goal).English,
    };
}
