using Sam.Tables;

namespace Sam.Answers;

/// <summary>A row per response, a column per item.</summary>
internal sealed class WideAnswers(Table table, Questionnaire questionnaire, List<Diagnostic> diagnostics)
{
    private readonly ItemHeaders _items = new(questionnaire);

    private AnswerRow _response = null!;

    /// <summary>The columns that are no items.</summary>
    public ColumnMap Columns { get; private set; } = null!;

    /// <summary>The columns of items and of comments to them.</summary>
    public IReadOnlyList<(int Column, Item Item)> Items { get; private set; } = [];

    public IReadOnlyList<(int Column, Item Item)> Comments { get; private set; } = [];

    /// <summary>Finds the columns; false where none names units.</summary>
    public bool TryFindColumns()
    {
        Columns = new ColumnMap(table, AnswerColumns.OfResponse, diagnostics, IsItem);
        if (!Columns.Has(AnswerColumns.Unit) && !Columns.Has(AnswerColumns.Units))
        {
            Columns.HasAll(table, diagnostics, AnswerColumns.Unit);
            return false;
        }

        (Items, Comments) = FindItems(Columns);
        _response = new AnswerRow(Columns, diagnostics);
        return true;
    }

    public List<RawResponse> Read() => TryFindColumns() ? table.Rows.Select(Read).OfType<RawResponse>().ToList() : [];

    /// <summary>The response of a row; null where a cell says nothing that can be used about who it is from.</summary>
    public RawResponse? Read(TableRow row) => _response.Read(
        row,
        Items.Select(i => new RawCell(i.Item.Code.Text, row.Cells[i.Column].Text, row.Cells[i.Column].Where)),
        Comments.Where(c => !row.Cells[c.Column].IsBlank).Select(c => new ItemComment(c.Item.Code, ComposedText.Compose(row.Cells[c.Column].Text))));

    // A questionnaire may have an item named like one of the known columns: the item wins. Its text does so only where its code is no column.
    private bool IsItem(string header) =>
        _items.Find(header) is { } item && (IsCode(header, item) || !table.Header.Any(h => IsCode(h.Text, item)));

    private bool IsCode(string header, Item item) => _items.FindByCode(header) == item;

    private (List<(int Column, Item Item)> Items, List<(int Column, Item Item)> Comments) FindItems(ColumnMap columns)
    {
        var items = new List<(int Column, Item Item)>();
        var comments = new List<(int Column, Item Item)>();
        foreach (var column in columns.Others)
        {
            var header = table.Header[column];
            if (_items.Find(header.Text) is { } item)
            {
                Take(items, column, item, header);
            }
            else if (_items.FindCommented(header.Text) is { } commented)
            {
                Take(comments, column, commented, header);
            }
            else
            {
                ReportUnknown(header);
            }
        }

        return (items, comments);
    }

    private void Take(List<(int Column, Item Item)> taken, int column, Item item, TableCell header)
    {
        if (taken.Any(t => t.Item == item))
        {
            diagnostics.Add(AnswerDiagnostics.DuplicateColumn.At(header.Where, header.Text));
            return;
        }

        taken.Add((column, item));
    }

    /// <summary>Reports a column that is neither known nor an item's.</summary>
    public void ReportUnknown(TableCell header)
    {
        var diagnostic = AnswerDiagnostics.UnknownColumn.At(header.Where, header.Text);
        var names = AnswerColumns.OfResponse.Select(n => n.Swedish).Concat(questionnaire.Items.Select(i => i.Code.Text)).Concat(_items.Names);
        diagnostics.Add(Spelling.Question(Spelling.Nearest(header.Text, names)) is { } question
            ? diagnostic with { Message = diagnostic.Message.And(question) }
            : diagnostic);
    }
}
