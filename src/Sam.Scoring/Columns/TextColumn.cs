using Sam.Evaluation;

namespace Sam.Columns;

/// <summary>Free text: whether there is any, and the words.</summary>
internal sealed class TextColumn : Column
{
    private readonly List<sbyte> _states = [];
    private readonly List<Answer.Text?> _texts = [];

    public override CodeBook Book => CodeBook.Texts;

    public override int CodeAt(int response) => _states[response];

    public string? TextAt(int response) => _texts[response]?.Value;

    public override void Put(int response, ItemTable item, AnswerSheet sheet)
    {
        sheet.Codes[item.Ordinal] = _states[response] < 0 ? _states[response] : AnswerSheet.Value;
        sheet.Values[item.Ordinal] = _texts[response];
    }

    public override void Add(Answer answer)
    {
        _states.Add((sbyte)(answer is Answer.Text text ? (PlaceholderText.Is(text.Value) ? 1 : 0) : CodeOf(answer)));
        _texts.Add(answer as Answer.Text);
    }

    /// <inheritdoc/>
    public override void Expect(int responses)
    {
        _states.EnsureCapacity(responses);
        _texts.EnsureCapacity(responses);
    }

    /// <inheritdoc/>
    public override void Trim()
    {
        _states.TrimExcess();
        _texts.TrimExcess();
    }
}
