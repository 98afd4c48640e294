namespace Sam.Data.Tests.Cases;

/// <summary>What was read of an organisation, a line per unit in its order; what is not given is left out.</summary>
internal static class OrganisationView
{
    public static string Of(ParseResult<Organisation> read) =>
        read.TryGetValue(out var organisation) ? string.Join("\n", organisation.Units.Select(Line)) : "";

    private static string Line(Unit unit) => string.Join(" | ", new[]
    {
        unit.Id,
        unit.Name == unit.Id ? "" : unit.Name,
        unit.Level ?? "",
        unit.ParentId is { } parent ? "under " + parent : "",
        unit.Invited is { } invited ? $"{invited} inbjudna" : "",
        unit.Predecessors.IsEmpty ? "" : "efter " + string.Join(" och ", unit.Predecessors),
        string.Join(", ", unit.Properties.Select(p => $"{p.Key}={p.Value}")),
    }.Where(part => part.Length > 0));
}
