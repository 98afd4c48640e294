using System.Runtime.InteropServices;
using Sam.Evaluation;

namespace Sam.Columns;

/// <summary>Numbers, dates (as day numbers) or computed scores: each distinct value has a code, in the order it was first met.</summary>
internal sealed class ValueColumn(Sequence<AnswerOption> special) : Column
{
    private readonly List<int> _codes = [];
    private readonly List<Rational> _values = [];
    private readonly List<Answer> _answers = [];
    private readonly Dictionary<Rational, int> _byValue = [];

    public override CodeBook Book => CodeBook.OfValues(special, _values);

    public override int CodeAt(int response) => _codes[response];

    /// <summary>The codes of all responses, below 0 for no answer.</summary>
    public ReadOnlySpan<int> Codes => CollectionsMarshal.AsSpan(_codes);

    /// <summary>How many codes there are: the special options, then the values.</summary>
    public int CodeCount => special.Count + _values.Count;

    public override void Put(int response, ItemTable item, AnswerSheet sheet) => PutCode(_codes[response], item, sheet);

    /// <summary>Puts what a code stands for where expressions read it.</summary>
    public void PutCode(int code, ItemTable item, AnswerSheet sheet)
    {
        sheet.Codes[item.Ordinal] = code < special.Count ? (short)code : AnswerSheet.Value;
        sheet.Values[item.Ordinal] = code < special.Count ? null : _answers[code - special.Count];
    }

    /// <summary>The number that a code stands for; null for none.</summary>
    public Rational? NumberOf(int code) => code < special.Count ? null : _values[code - special.Count];

    public override void Add(Answer answer) => _codes.Add(answer switch
    {
        Answer.Number number => CodeOf(number.Value, answer),
        Answer.Date date => CodeOf(date.Value.DayNumber, answer),
        Answer.Chosen { Options: [var option, ..] } => IndexOf(option),
        _ => Column.CodeOf(answer),
    });

    /// <summary>Takes the next response's computed value.</summary>
    public void Add(Rational? value) => _codes.Add(value is { } number ? CodeOf(number, null) : Blank);

    /// <inheritdoc/>
    public override void Expect(int responses) => _codes.EnsureCapacity(responses);

    /// <inheritdoc/>
    public override void Trim() => _codes.TrimExcess();

    private int CodeOf(Rational value, Answer? answer)
    {
        if (!_byValue.TryGetValue(value, out var code))
        {
            code = special.Count + _values.Count;
            _byValue.Add(value, code);
            _values.Add(value);
            _answers.Add(answer ?? new Answer.Number(value));
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
