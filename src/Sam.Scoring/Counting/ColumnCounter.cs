using Sam.Columns;

namespace Sam.Counting;

/// <summary>The engine in memory: one pass over the columns of a response set.</summary>
internal static class ColumnCounter
{
    public static Aggregates Count(ResponseSet set, AggregationPlan plan)
    {
        var counters = plan.Variables.Select(v => (Variable: v, Counter: CounterOf(set, v))).ToList();
        var layout = new AggregateLayout(counters.Select(c => KeyValuePair.Create(c.Variable, c.Counter.Book)));
        var rows = set.Segments.Select(_ => new long[layout.Width]).ToArray();
        foreach (var (variable, counter) in counters)
        {
            for (var response = 0; response < set.ResponseCount; response++)
            {
                if (counter.CountsAll || set.IsInAnalysis(response))
                {
                    rows[set.SegmentAt(response)][layout.PlaceOf(variable, counter.CodeAt(response))]++;
                }
            }
        }

        return new Aggregates(
            set.Questionnaire, set.Organisation, layout,
            set.Segments.Select((segment, i) => (segment, rows[i])).ToDictionary(x => x.segment, x => x.Item2));
    }

    private static Counter CounterOf(ResponseSet set, Variable variable)
    {
        switch (variable)
        {
            case Variable.OfItem item:
                var column = set.ColumnOf(item.Item);
                return new Counter(column.Book, column.CodeAt);
            case Variable.OfOption option:
                var choices = set.ColumnOf(option.Item) as ChoicesColumn
                    ?? throw new ArgumentException($"item '{option.Item}' takes one answer, so its options are no variables", nameof(variable));
                var index = choices.IndexOf(option.Option);
                return new Counter(Ticked, r => choices.CodeAt(r) is var code and < 0 ? code : choices.IsTicked(r, index) ? 0 : 1);
            case Variable.OfScore score:
                var values = set.ScoresOf(score.Score);
                return new Counter(values.Book, values.CodeAt);
            case Variable.OfParts parts:
                var answered = new AnsweredParts(set, parts.Score);
                return new Counter(AnsweredParts.Book, answered.CodeAt);
            case Variable.OfStatus:
                return new Counter(Statuses, r => (int)set.StatusAt(r), CountsAll: true);
            case Variable.OfRole:
                return new Counter(CodeBook.OfNames(set.RoleNames), set.RoleAt);
            default:
                throw new ArgumentException($"the engine in memory can't count {variable}", nameof(variable));
        }
    }

    /// <summary>The two codes of an option: ticked, not ticked.</summary>
    public static CodeBook Ticked { get; } = CodeBook.OfNames(["ticked", "not-ticked"]);

    /// <summary>The statuses in the order of <see cref="ResponseStatus"/>.</summary>
    public static CodeBook Statuses { get; } = CodeBook.OfNames(Enum.GetNames<ResponseStatus>());

    private sealed record Counter(CodeBook Book, Func<int, int> CodeAt, bool CountsAll = false);
}
