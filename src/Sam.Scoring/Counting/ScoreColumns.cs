using Sam.Columns;
using Sam.Conditions;
using Sam.Evaluation;

namespace Sam.Counting;

/// <summary>
/// Computes composite scores from the columns of a set. An index made of items is added up column by column; a formula is evaluated response
/// by response. Both give what <see cref="EvaluationState.Score"/> gives for each response.
/// </summary>
internal static class ScoreColumns
{
    /// <summary>The column of a composite score.</summary>
    /// <exception cref="KeyNotFoundException">There is no composite score of that name that has a value for each response.</exception>
    public static ScoreColumn Of(ResponseSet set, string score, Lanes lanes)
    {
        var plan = set.Questionnaire.PlanFor(previous: null);
        var place = plan.PlaceOfScore(score);
        if (place < 0)
        {
            throw new KeyNotFoundException($"the questionnaire has no index '{score}' with a value for each response");
        }

        return PackedIndex.Of(set, plan, plan.Scores[place]) switch
        {
            { Size: <= 256 } index => OfBytes(index, PackedSums.Bytes(index, set.ResponseCount, lanes), lanes),
            { Size: <= 65_536 } index => OfShorts(index, PackedSums.Shorts(index, set.ResponseCount, lanes)),
            { } index => OfLongs(index, PackedSums.Longs(index, set.ResponseCount)),
            null => OfResponses(set, plan, place),
        };
    }

    // All values that the index can have are in the book, so that parts of a survey counted apart have the same.
    private static ScoreColumn OfBytes(PackedIndex index, byte[] sums, Lanes lanes)
    {
        var values = Reachable(index).Select(s => (Sum: (int)s, Value: index.ValueOf(s))).ToList();
        var (distinct, codeOf) = Codes(values.Select(v => v.Value));
        if (distinct.Length > ScoreColumn.MaxShort)
        {
            var wide = new int[256];
            values.ForEach(v => wide[v.Sum] = codeOf(v.Value));
            return new ScoreColumn(distinct, Array.ConvertAll(sums, s => wide[s]));
        }

        var table = new byte[256];
        values.ForEach(v => table[v.Sum] = (byte)codeOf(v.Value));
        ByteTable.Apply(table, sums, lanes);
        return new ScoreColumn(distinct, sums);
    }

    private static ScoreColumn OfShorts(PackedIndex index, ushort[] sums)
    {
        var isMet = new bool[index.Size];
        foreach (var sum in sums)
        {
            isMet[sum] = true;
        }

        var values = Enumerable.Range(0, isMet.Length).Where(s => isMet[s]).Select(s => (Sum: s, Value: index.ValueOf((ulong)s))).ToList();
        var (distinct, codeOf) = Codes(values.Select(v => v.Value));
        var table = new int[isMet.Length];
        values.ForEach(v => table[v.Sum] = codeOf(v.Value));
        return distinct.Length <= ScoreColumn.MaxShort
            ? new ScoreColumn(distinct, Array.ConvertAll(sums, s => (byte)table[s]))
            : new ScoreColumn(distinct, Array.ConvertAll(sums, s => table[s]));
    }

    private static ScoreColumn OfLongs(PackedIndex index, ulong[] sums)
    {
        var met = new MetValues<ulong>(index.ValueOf);
        return met.Column(Array.ConvertAll(sums, met.Take));
    }

    private static ScoreColumn OfResponses(ResponseSet set, EvaluationPlan plan, int place)
    {
        var reader = new ResponseReader(set, plan, plan.ItemsOfScore(plan.Scores[place].Id).Distinct().Select(c => plan.Tables[c]));
        var met = new MetValues<Rational>(v => v);
        var codes = new int[set.ResponseCount];
        for (var response = 0; response < codes.Length; response++)
        {
            codes[response] = reader.At(response).Score(place) is { } value ? met.Take(value) : Column.Blank;
        }

        return met.Column(codes);
    }

    // The sums that some answers give.
    private static IEnumerable<ulong> Reachable(PackedIndex index)
    {
        var reached = new HashSet<ulong> { 0 };
        foreach (var parts in index.Parts)
        {
            reached = [.. reached.SelectMany(sum => parts.Distinct().Select(part => sum + part))];
        }

        return reached;
    }

    /// <summary>Values in rising order, each once, and the code of each; <see cref="Column.Blank"/> for none.</summary>
    internal static (Rational[] Values, Func<Rational?, int> CodeOf) Codes(IEnumerable<Rational?> values)
    {
        Rational[] distinct = [.. values.OfType<Rational>().Distinct().Order()];
        return (distinct, value => value is { } number ? Array.BinarySearch(distinct, number) : Column.Blank);
    }
}
