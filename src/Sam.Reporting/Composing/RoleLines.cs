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
        while (open.Count > 0)
        {
            var first = open[0];
            var above = questionnaire.Head.Roles.FirstOrDefault(r => r.Includes.Contains(first.Measure.Role, StringComparer.OrdinalIgnoreCase));
            var group = above is null ? [first] : open.Where(f => above.Includes.Contains(f.Measure.Role, StringComparer.OrdinalIgnoreCase)).ToList();
            if (above is not null && group.Count > 1)
            {
                lines.Add(new TableLine(Sequence.Of(context.Text(above.Label), context.Count(group.Sum(f => (long)f.Value.Numerator)))));
                lines.AddRange(group.Select(f => Line(context.Say("– varav ", "– of which ") + NameOf(f), f)));
            }
            else
            {
                lines.AddRange(group.Select(f => Line(NameOf(f), f)));
            }

            open.RemoveAll(group.Contains);
        }

        if (rows.Count > 1)
        {
            lines.Add(new TableLine(Sequence.Of(context.Say("Summa roller", "Sum of roles"), context.Count(rows.Sum(f => (long)f.Value.Numerator))), IsTotal: true));
        }

        return lines;
    }

    private TableLine Line(string name, PublishedFigure figure) => new(Sequence.Of(name, Figure.Published(figure).ToShortText(context.Language, 0)));

    private string NameOf(PublishedFigure figure) => figure.Measure.Kind switch
    {
        PublishedKind.ResponseCount => context.Say("Antal svar", "Responses"),
        PublishedKind.Invited => context.Say("Inbjudna", "Invited"),
        _ => figure.Measure.Role is { } role
            ? questionnaire.Head.Roles.FirstOrDefault(r => r.Id.Equals(role, StringComparison.OrdinalIgnoreCase)) is { } declared ? context.Text(declared.Label) : char.ToUpperInvariant(role[0]) + role[1..]
            : "",
    };
}
