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
            .Select(g => response.Read(g.First(), g.Select(r => CellOf(r, columns)).OfType<RawCell>(), []))
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

    private RawCell? CellOf(TableRow row, ColumnMap columns)
    {
        var name = columns.Cell(row, AnswerColumns.Item)!.Value;
        var answer = columns.Cell(row, AnswerColumns.Answer)!.Value;
        if (_items.Find(name.Text) is { } item)
        {
            return new RawCell(item.Code.Text, answer.Text, answer.Where);
        }

        var diagnostic = AnswerDiagnostics.UnknownItem.At(name.Where, name.Text);
        diagnostics.Add(Spelling.Question(Spelling.Nearest(name.Text, _items.Names)) is { } question
            ? diagnostic with { Message = diagnostic.Message.And(question) }
            : diagnostic);
        return null;
    }
}
