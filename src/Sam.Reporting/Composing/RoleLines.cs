namespace Sam.Composing;

/// <summary>Published counts of responses, roles and participants as table rows; roles are added up under the role that includes them.</summary>
internal sealed class RoleLines(ComposingContext context, Questionnaire questionnaire, List<PublishedFigure> figures)
{
    public List<TableLine> Of(PublishedKind kind)
    {
        var rows = figures.Where(f => f.Measure.Kind == kind || (kind == PublishedKind.ResponseCount && f.Measure.Kind == PublishedKind.Invited)).ToList();
        return kind == PublishedKind.Role ? Roles(rows) : rows.Select(f => Line(NameOf(f), f)).ToList();
    }

    private List<TableLine> Roles(List<PublishedFigure> rows)
    {
        var lines = new List<TableLine>();
        var open = rows.ToList();
        var sum = 0L;
        while (open.Count > 0)
        {
            var above = Above(open[0].Measure.Role!) ?? Role(open[0].Measure.Role!);
            var narrower = above is null ? [] : open.Where(f => Includes(above, f)).ToList();
            var own = above is null ? open[0] : open.FirstOrDefault(f => Is(above, f));
            var count = own is not null ? CountOf(own) : narrower.Sum(CountOf);
            sum += count;
            lines.Add(new TableLine(Sequence.Of(own is not null ? NameOf(own) : context.Text(above!.Label), context.Count(count))));
            lines.AddRange(narrower.Select(f => Line(context.Say("– varav ", "– of which ") + NameOf(f), f)));
            open.RemoveAll(f => f == own || narrower.Contains(f));
        }

        if (rows.Count > 1)
        {
            lines.Add(new TableLine(Sequence.Of(context.Say("Summa roller", "Sum of roles"), context.Count(sum)), IsTotal: true));
        }

        return lines;
    }

    private Role? Above(string role) => questionnaire.Head.Roles.FirstOrDefault(r => r.Includes.Contains(role, StringComparer.OrdinalIgnoreCase));

    private Role? Role(string role) => questionnaire.Head.Roles.FirstOrDefault(r => r.Id.Equals(role, StringComparison.OrdinalIgnoreCase));

    private static bool Includes(Role role, PublishedFigure figure) => role.Includes.Contains(figure.Measure.Role, StringComparer.OrdinalIgnoreCase);

    private static bool Is(Role role, PublishedFigure figure) => role.Id.Equals(figure.Measure.Role, StringComparison.OrdinalIgnoreCase);

    private static long CountOf(PublishedFigure figure) => (long)figure.Value.Numerator;

    private TableLine Line(string name, PublishedFigure figure) => new(Sequence.Of(name, Figure.Published(figure).ToShortText(context.Language, 0)));

    private string NameOf(PublishedFigure figure) => figure.Measure.Kind switch
    {
        PublishedKind.ResponseCount => context.Say("Antal svar", "Responses"),
        PublishedKind.Invited => context.Say("Inbjudna", "Invited"),
        _ => NameOf(context, questionnaire, figure.Measure.Role ?? ""),
    };

    /// <summary>A role as its author labelled it, or its name.</summary>
    public static string NameOf(ComposingContext context, Questionnaire questionnaire, string role) =>
        questionnaire.Head.Roles.FirstOrDefault(r => r.Id.Equals(role, StringComparison.OrdinalIgnoreCase)) is { } declared ? context.Text(declared.Label)
        : role.Length == 0 ? "" : char.ToUpperInvariant(role[0]) + role[1..];
}
