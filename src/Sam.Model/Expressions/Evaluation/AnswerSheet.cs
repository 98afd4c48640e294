namespace Sam.Evaluation;

/// <summary>One response's answers by the items' places, in a form that is read without looking anything up.</summary>
/// <remarks>An option that the item does not have counts as an answer that is none of its options.</remarks>
internal sealed class AnswerSheet
{
    public const short Blank = -1;
    public const short NotShown = -2;

    /// <summary>None or several options are chosen: see <see cref="Ticks"/>.</summary>
    public const short Several = -3;

    /// <summary>A number, a day or words: see <see cref="Values"/>.</summary>
    public const short Value = -4;

    private readonly AnswerTables _tables;

    public AnswerSheet(AnswerTables tables)
    {
        _tables = tables;
        Codes = new short[tables.Items.Length];
        Values = new Answer?[tables.Items.Length];
        Ticks = new ulong[tables.TickWords];
        for (var i = 0; i < Codes.Length; i++)
        {
            Codes[i] = Blank;
        }
    }

    /// <summary>Per item the place of the option chosen, or what there is instead.</summary>
    public short[] Codes { get; }

    /// <summary>Per item the answer, where it is a number, a day or words.</summary>
    public Answer?[] Values { get; }

    /// <summary>A bit for each option, where several are chosen.</summary>
    public ulong[] Ticks { get; }

    /// <summary>Takes a response's answers.</summary>
    public void Load(Response response)
    {
        foreach (var table in _tables.Items)
        {
            Set(table, response[table.Item.Code]);
        }
    }

    /// <summary>Takes one answer.</summary>
    public void Set(ItemTable table, Answer answer)
    {
        Codes[table.Ordinal] = answer switch
        {
            Answer.Chosen { Options: { Count: 1 } options } when table.IndexOf(options[0]) is >= 0 and var index => (short)index,
            Answer.Chosen => Several,
            Answer.NotShown => NotShown,
            Answer.Blank => Blank,
            _ => Value,
        };
        Values[table.Ordinal] = answer;
        if (Codes[table.Ordinal] == Several)
        {
            Tick(table, ((Answer.Chosen)answer).Options);
        }
    }

    private void Tick(ItemTable table, Sequence<AnswerOption> options)
    {
        Array.Clear(Ticks, table.FirstWord, table.Words);
        foreach (var option in options)
        {
            if (table.IndexOf(option) is >= 0 and var index)
            {
                Ticks[table.FirstWord + (index / 64)] |= 1UL << (index % 64);
            }
        }
    }
}
