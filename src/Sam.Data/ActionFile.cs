using Sam.Tables;

namespace Sam;

/// <summary>
/// Decided actions from CSV or JSON: <c>fråga;enhet;åtgärd;ansvarig;ansvarig-nivå;klart-senast;status;inriktning;hinder</c>; only
/// <c>enhet</c> and <c>åtgärd</c> are needed.
/// </summary>
public static class ActionFile
{
    private static readonly ColumnName Item = new("fråga", "item", "question");
    private static readonly ColumnName Unit = new("enhet", "unit");
    private static readonly ColumnName Text = new("åtgärd", "action");
    private static readonly ColumnName Responsible = new("ansvarig", "responsible");
    private static readonly ColumnName Level = new("ansvarig-nivå", "responsible-level");
    private static readonly ColumnName Due = new("klart-senast", "due");
    private static readonly ColumnName Status = new("status");
    private static readonly ColumnName Orientation = new("inriktning", "orientation");
    private static readonly ColumnName Barrier = new("hinder", "barrier");

    private static readonly Dictionary<string, ActionStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["planerad"] = ActionStatus.Planned,
        ["planned"] = ActionStatus.Planned,
        ["pågår"] = ActionStatus.Ongoing,
        ["pågående"] = ActionStatus.Ongoing,
        ["ongoing"] = ActionStatus.Ongoing,
        ["klar"] = ActionStatus.Done,
        ["genomförd"] = ActionStatus.Done,
        ["done"] = ActionStatus.Done,
        ["avbruten"] = ActionStatus.Cancelled,
        ["cancelled"] = ActionStatus.Cancelled,
    };

    /// <summary>Reads the file. There is always a value; rows that can't be read are set aside with a diagnostic each.</summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaire">The questionnaire whose items the actions answer to.</param>
    /// <param name="organisation">The units.</param>
    public static ParseResult<PlannedActions> Read(ReadOnlyMemory<byte> content, string path, Questionnaire questionnaire, Organisation organisation)
    {
        var diagnostics = new List<Diagnostic>();
        var actions = new List<PlannedAction>();
        if (TableReader.Read(content, path, diagnostics) is { } table)
        {
            var columns = new ColumnMap(table, [Item, Unit, Text, Responsible, Level, Due, Status, Orientation, Barrier], diagnostics);
            if (columns.HasAll(table, diagnostics, Unit, Text))
            {
                diagnostics.AddRange(columns.Others.Select(o => AnswerDiagnostics.UnknownColumn.At(table.Header[o].Where, table.Header[o].Text)));
                var items = new Answers.ItemHeaders(questionnaire);
                actions.AddRange(table.Rows.Select(r => Read(r, columns, items, organisation, diagnostics)).OfType<PlannedAction>());
            }
        }

        return new ParseResult<PlannedActions>(new PlannedActions(actions.ToSequence()), diagnostics);
    }

    private static PlannedAction? Read(TableRow row, ColumnMap columns, Answers.ItemHeaders items, Organisation organisation, List<Diagnostic> diagnostics)
    {
        var unitCell = columns.Cell(row, Unit)!.Value;
        if (organisation.FindByIdOrName(unitCell.Text) is not { } unit)
        {
            diagnostics.Add(unitCell.IsBlank
                ? AnswerDiagnostics.MissingUnit.At(row.Where)
                : WithQuestion(AnswerDiagnostics.UnknownUnit.At(unitCell.Where, unitCell.Text), unitCell.Text, organisation.Units.SelectMany(u => new[] { u.Id, u.Name })));
            return null;
        }

        Item? item = null;
        if (columns.Cell(row, Item) is { IsBlank: false } itemCell)
        {
            item = items.Find(itemCell.Text);
            if (item is null)
            {
                diagnostics.Add(WithQuestion(AnswerDiagnostics.UnknownItem.At(itemCell.Where, itemCell.Text), itemCell.Text, items.Names));
                return null;
            }
        }

        if (columns.Text(row, Text) is not { } text)
        {
            diagnostics.Add(AnswerDiagnostics.BadCell.At(row.Where, new Message("", ""), new Message("en åtgärd", "an action")));
            return null;
        }

        if (!TryDue(columns.Cell(row, Due), diagnostics, out var due) || !TryStatus(columns.Cell(row, Status), diagnostics, out var status))
        {
            return null;
        }

        var action = new PlannedAction(item?.Code, unit.Id, text)
        {
            Responsible = columns.Text(row, Responsible),
            ResponsibleLevel = columns.Text(row, Level),
            Due = due,
            Status = status,
            Orientation = columns.Text(row, Orientation),
            Barrier = columns.Text(row, Barrier),
        };
        CheckOwnerAndDate(action, row, columns, diagnostics);
        return action;
    }

    private static void CheckOwnerAndDate(PlannedAction action, TableRow row, ColumnMap columns, List<Diagnostic> diagnostics)
    {
        if (action.Responsible is null && columns.Has(Responsible))
        {
            diagnostics.Add(OrganisationDiagnostics.ActionWithoutOwnerOrDate.At(row.Where, new Message(action.Text, action.Text), new Message("ansvarig", "responsible person")));
        }

        if (action.Due is null && columns.Cell(row, Due) is { IsBlank: true })
        {
            diagnostics.Add(OrganisationDiagnostics.ActionWithoutOwnerOrDate.At(row.Where, new Message(action.Text, action.Text), new Message("datum", "date")));
        }
    }

    private static bool TryDue(TableCell? cell, List<Diagnostic> diagnostics, out CalendarDate? due)
    {
        due = null;
        if (cell is not { IsBlank: false } written)
        {
            return true;
        }

        if (CalendarDate.TryParse(written.Text, out var date))
        {
            due = date;
            return true;
        }

        diagnostics.Add(AnswerDiagnostics.BadCell.At(written.Where, new Message(written.Text, written.Text), new Message("ett datum (2023-11-30)", "a date (2023-11-30)")));
        return false;
    }

    private static bool TryStatus(TableCell? cell, List<Diagnostic> diagnostics, out ActionStatus? status)
    {
        status = null;
        if (cell is not { IsBlank: false } written)
        {
            return true;
        }

        if (Statuses.TryGetValue(ComposedText.Compose(written.Text), out var known))
        {
            status = known;
            return true;
        }

        diagnostics.Add(WithQuestion(
            AnswerDiagnostics.BadCell.At(
                written.Where,
                new Message(written.Text, written.Text),
                new Message("en status (planerad, pågår, klar, avbruten)", "a status (planned, ongoing, done, cancelled)")),
            written.Text,
            Statuses.Keys));
        return false;
    }

    private static Diagnostic WithQuestion(Diagnostic diagnostic, string written, IEnumerable<string> candidates) =>
        Spelling.Question(Spelling.Nearest(written, candidates)) is { } question ? diagnostic with { Message = diagnostic.Message.And(question) } : diagnostic;
}

/// <summary>Decided actions as they were read.</summary>
public sealed record PlannedActions(Sequence<PlannedAction> Actions);
