namespace Sam.Columns;

/// <summary>Numbers, dates (as day numbers) or computed scores: each distinct value has a code, in the order it was first met.</summary>
internal sealed class ValueColumn(Sequence<AnswerOption> special) : Column
{
    private readonly List<int> _codes = [];
    private readonly List<Rational> _values = [];
    private readonly Dictionary<Rational, int> _byValue = [];

    public override CodeBook Book => CodeBook.OfValues(special, _values);

    public override int CodeAt(int response) => _codes[response];

    public override void Add(Answer answer) => _codes.Add(answer switch
    {
        Answer.Number number => CodeOf(number.Value),
        Answer.Date date => CodeOf(date.Value.DayNumber),
        Answer.Chosen { Options: [var option, ..] } => IndexOf(option),
        _ => Column.CodeOf(answer),
    });

    private int CodeOf(Rational value)
    {
        if (!_byValue.TryGetValue(value, out var code))
        {
            code = special.Count + _values.Count;
            _byValue.Add(value, code);
            _values.Add(value);
        }

        return code;
    }

    private int IndexOf(AnswerOption option)
    {
        for (var i = 0; i < special.Count; i++)
        {
            if (special[i].Code.Equals(option.Code, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return Blank;
    }
}
