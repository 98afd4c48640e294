using Sam.Tables;

namespace Sam.Answers;

/// <summary>
/// A row per answer: <c>svar-id;enhet;fråga;svar</c>. Rows of one id and one unit make one response; the first says whom it is from, and
/// a blank cell says the same as the row of that id before it.
/// </summary>
internal sealed class LongAnswers(Table table, Questionnaire questionnaire, List<Diagnostic> diagnostics)
{
    private readonly ItemHeaders _items = new(questionnaire);

    public static bool IsLong(Table table) =>
        table.Header.Any(h => AnswerColumns.Item.Is(h.Text)) && table.Header.Any(h => AnswerColumns.Answer.Is(h.Text));

    public List<RawResponse> Read()
    {
        var columns = new ColumnMap(table, AnswerColumns.OfResponse.Append(AnswerColumns.Item).Append(AnswerColumns.Answer), diagnostics);
        if (!columns.HasAll(table, diagnostics, columns.Has(AnswerColumns.Units) ? [AnswerColumns.Respondent] : [AnswerColumns.Respondent, AnswerColumns.Unit]))
        {
            return [];
        }

        foreach (var other in columns.Others)
        {
            diagnostics.Add(AnswerDiagnostics.UnknownColumn.At(table.Header[other].Where, table.Header[other].Text));
        }

        var response = new AnswerRow(columns, diagnostics);
        var respondents = new LongRespondents(columns);
        return table.Rows
            .Where(r => HasName(r, columns))
            .GroupBy(respondents.Of)
            .Select(g => Read(g, columns, response))
            .OfType<RawResponse>()
            .ToList();
    }

    private bool HasName(TableRow row, ColumnMap columns)
    {
        if (columns.Text(row, AnswerColumns.Respondent) is not null)
        {
            return true;
        }

        diagnostics.Add(AnswerDiagnostics.BadCell.At(row.Where, new Message("", ""), new Message("ett svar-id", "a response id")));
        return false;
    }

    private RawResponse? Read(IEnumerable<TableRow> rows, ColumnMap columns, AnswerRow response)
    {
        var byKind = rows.ToLookup(r => _items.FindCommented(columns.Cell(r, AnswerColumns.Item)!.Value.Text));
        var comments = byKind
            .Where(g => g.Key is not null)
            .SelectMany(g => g.Select(r => columns.Text(r, AnswerColumns.Answer)).OfType<string>().Select(text => new ItemComment(g.Key!.Code, text)));
        return response.Read(rows.First(), CellsOf(byKind[null], columns), comments);
    }

    // An export may have a row per option chosen; for an item that takes one answer, a second one is set aside.
    private List<RawCell> CellsOf(IEnumerable<TableRow> rows, ColumnMap columns)
    {
        var cells = new Dictionary<ItemCode, RawCell>();
        foreach (var row in rows)
        {
            var answer = columns.Cell(row, AnswerColumns.Answer)!.Value;
            if (ItemOf(columns.Cell(row, AnswerColumns.Item)!.Value) is not { } item
                || cells.TryAdd(item.Code, new RawCell(item.Code.Text, answer.Text, answer.Where))
                || answer.IsBlank)
            {
                continue;
            }

            var first = cells[item.Code];
            if (item.Answer is AnswerType.Choices || first.Text.Length == 0)
            {
                cells[item.Code] = first with { Text = (first.Text + "|" + answer.Text).Trim('|'), Where = answer.Where };
            }
            else
            {
                diagnostics.Add(AnswerDiagnostics.BadCell.At(
                    answer.Where,
                    new Message(answer.Text, answer.Text),
                    new Message($"ett andra svar på fråga {item.Code}", $"a second answer to question {item.Code}")) with { Related = [first.Where] });
            }
        }

        return cells.Values.ToList();
    }

    private Item? ItemOf(TableCell name)
    {
        if (_items.Find(name.Text) is { } item)
        {
            return item;
        }

        var diagnostic = AnswerDiagnostics.UnknownItem.At(name.Where, name.Text);
        diagnostics.Add(Spelling.Question(Spelling.Nearest(name.Text, _items.Names)) is { } question
            ? diagnostic with { Message = diagnostic.Message.And(question) }
            : diagnostic);
        return null;
    }
}
