using Sam.Tables;

namespace Sam.Answers;

/// <summary>A row per answer: <c>svar-id;enhet;fråga;svar</c>. Rows of one id make one response; the first says whom it is from.</summary>
internal sealed class LongAnswers(Table table, Questionnaire questionnaire, List<Diagnostic> diagnostics)
{
    private readonly ItemHeaders _items = new(questionnaire);

    public static bool IsLong(Table table) =>
        table.Header.Any(h => AnswerColumns.Item.Is(h.Text)) && table.Header.Any(h => AnswerColumns.Answer.Is(h.Text));

    public List<RawResponse> Read()
    {
        var columns = new ColumnMap(table, AnswerColumns.OfResponse.Append(AnswerColumns.Item).Append(AnswerColumns.Answer), diagnostics);
        if (!columns.HasAll(table, diagnostics, AnswerColumns.Respondent, AnswerColumns.Unit))
        {
            return [];
        }

        foreach (var other in columns.Others)
        {
            diagnostics.Add(AnswerDiagnostics.UnknownColumn.At(table.Header[other].Where, table.Header[other].Text));
        }

        var response = new ResponseRow(columns, diagnostics);
        return table.Rows
            .GroupBy(r => columns.Text(r, AnswerColumns.Respondent) ?? "")
            .Where(HasName)
            .Select(g => response.Read(g.First(), CellsOf(g, columns), []))
            .OfType<RawResponse>()
            .ToList();
    }

    private bool HasName(IGrouping<string, TableRow> rows)
    {
        if (rows.Key.Length > 0)
        {
            return true;
        }

        diagnostics.AddRange(rows.Select(r => AnswerDiagnostics.BadCell.At(r.Where, new Message("", ""), new Message("ett svar-id", "a response id"))));
        return false;
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
