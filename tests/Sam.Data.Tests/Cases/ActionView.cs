namespace Sam.Data.Tests.Cases;

/// <summary>What was read of decided actions, a line each.</summary>
internal static class ActionView
{
    public static string Of(PlannedActions actions) => string.Join("\n", actions.Actions.Select(Line));

    private static string Line(PlannedAction action) => string.Join(" | ", new[]
    {
        action.Item?.Text ?? "",
        action.UnitId,
        action.Text,
        action.Responsible ?? "",
        action.ResponsibleLevel ?? "",
        action.Due?.ToString() ?? "",
        action.Status?.ToString() ?? "",
        action.Orientation ?? "",
        action.Barrier ?? "",
    }.Where(part => part.Length > 0));
}
