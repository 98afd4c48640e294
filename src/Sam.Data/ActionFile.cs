using Sam.Tables;

namespace Sam;

/// <summary>
/// Decided actions from CSV or JSON: <c>fråga;enhet;åtgärd;ansvarig;ansvarig-nivå;klart-senast;status;inriktning;hinder</c>, and
/// <c>enkät</c> where the file is about several questionnaires; only <c>enhet</c> and <c>åtgärd</c> are needed.
/// </summary>
public static class ActionFile
{
    private static readonly ColumnName Questionnaire = new("enkät", "questionnaire");
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

    /// <summary>Reads a file about one questionnaire. There is always a value; rows that can't be read are set aside with a diagnostic each.</summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaire">The questionnaire whose items the actions answer to.</param>
    /// <param name="organisation">The units.</param>
    public static ParseResult<PlannedActions> Read(ReadOnlyMemory<byte> content, string path, Questionnaire questionnaire, Organisation organisation) =>
        Read(content, path, [questionnaire], organisation);

    /// <summary>Reads the file. There is always a value; rows that can't be read are set aside with a diagnostic each.</summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaires">The questionnaires of the wave; an action that names none answers to the first.</param>
    /// <param name="organisation">The units.</param>
    public static ParseResult<PlannedActions> Read(ReadOnlyMemory<byte> content, string path, IEnumerable<Questionnaire> questionnaires, Organisation organisation)
    {
        var diagnostics = new List<Diagnostic>();
        var actions = new List<PlannedAction>();
        if (TableReader.Read(content, path, diagnostics) is { } table)
        {
            var columns = new ColumnMap(table, [Questionnaire, Item, Unit, Text, Responsible, Level, Due, Status, Orientation, Barrier], diagnostics);
            if (columns.HasAll(table, diagnostics, Unit, Text))
            {
                diagnostics.AddRange(columns.Others.Select(o => AnswerDiagnostics.UnknownColumn.At(table.Header[o].Where, table.Header[o].Text)));
                var reader = new RowReader(columns, questionnaires.ToList(), organisation, diagnostics);
                actions.AddRange(table.Rows.Select(reader.Read).OfType<PlannedAction>());
            }
        }

        return new ParseResult<PlannedActions>(new PlannedActions(actions.ToSequence()), diagnostics);
    }

    /// <summary>Reads one row after another.</summary>
    private sealed class RowReader(ColumnMap columns, List<Questionnaire> questionnaires, Organisation organisation, List<Diagnostic> diagnostics)
    {
        private readonly Dictionary<string, Answers.ItemHeaders> _items = questionnaires.DistinctBy(q => q.Id).ToDictionary(q => q.Id, q => new Answers.ItemHeaders(q));
        private readonly UnitFinder _units = new(organisation, diagnostics);

        public PlannedAction? Read(TableRow row)
        {
            if (_units.Find(columns.Cell(row, Unit)!.Value, row.Where) is not { } unit
                || QuestionnaireOf(columns.Cell(row, Questionnaire)) is not { } questionnaire
                || !TryItem(columns.Cell(row, Item), _items[questionnaire.Id], out var item))
            {
                return null;
            }

            if (columns.Text(row, Text) is not { } text)
            {
                diagnostics.Add(AnswerDiagnostics.BadCell.At(row.Where, new Message("", ""), new Message("en åtgärd", "an action")));
                return null;
            }

            if (!TryDue(columns.Cell(row, Due), out var due) || !TryStatus(columns.Cell(row, Status), out var status))
            {
                return null;
            }

            var action = new PlannedAction(item, unit.Id, text)
            {
                QuestionnaireId = questionnaire.Id,
                Responsible = columns.Text(row, Responsible),
                ResponsibleLevel = columns.Text(row, Level),
                Due = due,
                Status = status,
                Orientation = columns.Text(row, Orientation),
                Barrier = columns.Text(row, Barrier),
            };
            CheckOwnerAndDate(action, row);
            return action;
        }

        private Questionnaire? QuestionnaireOf(TableCell? cell)
        {
            if (cell is not { IsBlank: false } written)
            {
                return questionnaires[0];
            }

            var name = ComposedText.Compose(written.Text);
            if (questionnaires.FirstOrDefault(q => q.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }

            diagnostics.Add(WithQuestion(AnswerDiagnostics.UnknownQuestionnaire.At(written.Where, written.Text), written.Text, questionnaires.Select(q => q.Id)));
            return null;
        }

        private bool TryItem(TableCell? cell, Answers.ItemHeaders items, out ItemCode? code)
        {
            code = null;
            if (cell is not { IsBlank: false } written)
            {
                return true;
            }

            if (items.Find(written.Text) is { } item)
            {
                code = item.Code;
                return true;
            }

            diagnostics.Add(WithQuestion(AnswerDiagnostics.UnknownItem.At(written.Where, written.Text), written.Text, items.Names));
            return false;
        }

        private void CheckOwnerAndDate(PlannedAction action, TableRow row)
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

        private bool TryDue(TableCell? cell, out CalendarDate? due)
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

        private bool TryStatus(TableCell? cell, out ActionStatus? status)
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
}

/// <summary>Decided actions as they were read.</summary>
public sealed record PlannedActions(Sequence<PlannedAction> Actions);
