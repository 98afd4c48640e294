namespace Sam.Analysis;

/// <summary>
/// What the conditions of a questionnaire compare numbers, dates, texts and several choices with. Between two such values all numbers are
/// alike, so that what has endless values has few states.
/// </summary>
internal sealed class ComparedValues
{
    private readonly Dictionary<ItemCode, List<ExpressionNode>> _ofItems = [];
    private readonly Dictionary<ExpressionNode, List<ExpressionNode>> _ofExpressions = [];

    public ComparedValues(IEnumerable<ExpressionNode> conditions)
    {
        foreach (var leaf in conditions.SelectMany(c => c.Leaves()))
        {
            if (leaf.AsComparison()?.WithConstant() is not var (asked, constant))
            {
                continue;
            }

            if (asked is ExpressionNode.Items { Codes.Count: 1 } item)
            {
                Add(_ofItems, item.Codes[0], constant);
            }
            else
            {
                Add(_ofExpressions, asked, constant);
            }
        }
    }

    /// <summary>The options that are compared with an item of several choices, by their codes.</summary>
    public List<string> Options(ItemCode item) => Of(item).OfType<ExpressionNode.Option>().Select(o => o.Code).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>The texts that are compared with an item.</summary>
    public List<string> Texts(ItemCode item) => Of(item).OfType<ExpressionNode.Text>().Select(t => t.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>The numbers that are compared with an item, in order.</summary>
    public List<Rational> Numbers(ItemCode item) => Numbers(Of(item));

    /// <summary>The numbers that are compared with an expression, in order.</summary>
    public List<Rational> Numbers(ExpressionNode expression) => Numbers(Of(_ofExpressions, expression));

    /// <summary>The days that are compared with an item, in order.</summary>
    public List<CalendarDate> Days(ItemCode item) => Of(item)
        .OfType<ExpressionNode.Call>()
        .Select(DayOf)
        .OfType<CalendarDate>()
        .Distinct()
        .OrderBy(d => d)
        .ToList();

    /// <summary>The day of <c>datum(2026, 1, 1)</c>; null if there is no such day.</summary>
    private static CalendarDate? DayOf(ExpressionNode.Call date)
    {
        var parts = date.Arguments.Select(AnswerProbe.Number).ToList();
        var text = string.Join("-", parts.Select((p, i) => p?.ToString().PadLeft(i == 0 ? 4 : 2, '0')));
        return parts.All(p => p is not null) && CalendarDate.TryParse(text, out var day) ? day : null;
    }

    private static List<Rational> Numbers(IEnumerable<ExpressionNode> constants) => constants
        .Where(c => c is not (ExpressionNode.Option or ExpressionNode.PositiveOptions or ExpressionNode.Text))
        .Select(AnswerProbe.Number)
        .OfType<Rational>()
        .Distinct()
        .OrderBy(n => n)
        .ToList();

    private IEnumerable<ExpressionNode> Of(ItemCode item) => Of(_ofItems, item);

    private static IEnumerable<ExpressionNode> Of<T>(Dictionary<T, List<ExpressionNode>> values, T key)
        where T : notnull => values.TryGetValue(key, out var found) ? found.SelectMany(c => c.Listed()) : [];

    private static void Add<T>(Dictionary<T, List<ExpressionNode>> values, T key, ExpressionNode constant)
        where T : notnull
    {
        if (!values.TryGetValue(key, out var found))
        {
            values[key] = found = [];
        }

        found.Add(constant);
    }
}
