using System.Numerics;
using System.Runtime.InteropServices;
using Sam.Evaluation;

namespace Sam.Columns;

/// <summary>Several options of a scale per response: whether there is an answer, and a row of bits for the options ticked.</summary>
internal sealed class ChoicesColumn(ResponseScale scale) : Column
{
    private readonly List<short> _states = [];
    private readonly List<ulong> _ticks = [];
    private readonly int _words = (scale.Options.Count + 63) / 64;
    private readonly Dictionary<string, int> _byCode = scale.Options.Select((o, i) => (o.Code, Index: i)).ToDictionary(x => x.Code, x => x.Index, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether something valid is chosen, or only one of the special options; the options are variables of their own.</summary>
    public override CodeBook Book { get; } = CodeBook.AnsweredOr(scale.Options.Where(o => o.Kind != OptionKind.Valid));

    public override int CodeAt(int response) => _states[response];

    public bool IsTicked(int response, int option) =>
        (_ticks[(response * _words) + (option / 64)] >> (option % 64) & 1) == 1;

    public int OptionCount => scale.Options.Count;

    public int IndexOf(string option) => _byCode[option];

    public override void Put(int response, ItemTable item, AnswerSheet sheet)
    {
        var ticks = CollectionsMarshal.AsSpan(_ticks).Slice(response * _words, _words);
        ticks.CopyTo(sheet.Ticks.AsSpan(item.FirstWord));
        var (count, last) = (0, 0);
        for (var i = 0; i < _words; i++)
        {
            count += BitOperations.PopCount(ticks[i]);
            last = ticks[i] == 0 ? last : (i * 64) + BitOperations.Log2(ticks[i]);
        }

        sheet.Codes[item.Ordinal] = (short)(_states[response] < 0 ? _states[response] : count == 1 ? last : AnswerSheet.Several);
    }

    public override void Add(Answer answer)
    {
        CollectionsMarshal.SetCount(_ticks, _ticks.Count + _words);
        var row = CollectionsMarshal.AsSpan(_ticks)[^_words..];
        row.Clear();
        if (answer is Answer.Chosen chosen)
        {
            foreach (var option in chosen.Options)
            {
                var index = _byCode[option.Code];
                row[index / 64] |= 1UL << (index % 64);
            }
        }

        _states.Add(answer is Answer.Chosen { Options: var options } ? StateOf(options) : (short)CodeOf(answer));
    }

    /// <inheritdoc/>
    public override void Expect(int responses)
    {
        _states.EnsureCapacity(responses);
        _ticks.EnsureCapacity(responses * _words);
    }

    /// <inheritdoc/>
    public override void Trim()
    {
        _states.TrimExcess();
        _ticks.TrimExcess();
    }

    private short StateOf(Sequence<AnswerOption> options) =>
        (short)(options.Any(o => o.Kind == OptionKind.Valid) ? Book.IndexOf(CodeBook.AnsweredCode) : Book.IndexOf(options[0].Code));
}
