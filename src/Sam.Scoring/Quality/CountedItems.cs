using Sam.Columns;

namespace Sam.Quality;

/// <summary>The items that count for a response's status: as <see cref="Completeness"/>, from columns.</summary>
internal sealed class CountedItems(ResponseSet set)
{
    private readonly List<Column> _all = set.Questionnaire.Items.Select(i => set.ColumnOf(i.Code)).ToList();
    private readonly List<Column> _required = set.Questionnaire.Items.Where(i => i.IsRequired).Select(i => set.ColumnOf(i.Code)).ToList();

    public (int Answered, int Counted) Of(int response)
    {
        var required = Of(_required, response);
        return required.Counted > 0 ? required : Of(_all, response);
    }

    private static (int Answered, int Counted) Of(List<Column> columns, int response)
    {
        var (answered, shown) = (0, 0);
        foreach (var column in columns)
        {
            var code = column.CodeAt(response);
            shown += code == Column.NotShown ? 0 : 1;
            answered += code >= 0 ? 1 : 0;
        }

        return (answered, shown);
    }
}
