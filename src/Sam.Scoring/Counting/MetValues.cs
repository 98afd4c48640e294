using Sam.Columns;

namespace Sam.Counting;

/// <summary>Gives each key a code in the order first met, and in the end the codes that their values have in rising order.</summary>
internal sealed class MetValues<TKey>(Func<TKey, Rational?> valueOf)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _codes = [];
    private readonly List<Rational?> _values = [];

    /// <summary>The code of a key for now.</summary>
    public int Take(TKey key)
    {
        if (!_codes.TryGetValue(key, out var code))
        {
            code = _values.Count;
            _codes.Add(key, code);
            _values.Add(valueOf(key));
        }

        return code;
    }

    /// <summary>The column of codes given so far; below 0 for a response without a value.</summary>
    public ScoreColumn Column(int[] codes)
    {
        var (distinct, codeOf) = ScoreColumns.Codes(_values);
        var final = _values.ConvertAll(v => codeOf(v)).ToArray();
        return distinct.Length <= ScoreColumn.MaxShort
            ? new ScoreColumn(distinct, Array.ConvertAll(codes, c => c < 0 ? ChoiceColumn.BlankByte : (byte)final[c]))
            : new ScoreColumn(distinct, Array.ConvertAll(codes, c => c < 0 ? c : final[c]));
    }
}
