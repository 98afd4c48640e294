namespace Sam.Reporting.Tests;

/// <summary>
/// An outsider with all that was published, who knows who answered which questions but not how. Every figure is an equation over the answers
/// of the kinds of responses there are (units covered, questions answered, late or not). A small group is exposed if some combination of
/// equations depends on its answers and on nobody else's: if the equations lose rank where its columns are taken away.
/// </summary>
internal sealed class Attack(MadeSurvey survey)
{
    private const long Prime = 2147483629;

    private readonly List<IGrouping<string, MadeAnswer>> _kinds = survey.Answers.GroupBy(a => a.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
    private readonly List<long[]> _equations = [];

    private int Items => survey.Questionnaire.Items.Count;

    /// <summary>Takes what a report shows.</summary>
    public Attack With(IEnumerable<Shown> shown, bool hasLate)
    {
        foreach (var figure in shown.Distinct())
        {
            _equations.Add(figure.IsIndex ? Index(figure, hasLate) : Item(figure.Unit, ItemPlace(figure.Code), hasLate));
        }

        return this;
    }

    /// <summary>A small group whose answers can be computed from; null if there is none.</summary>
    public string? FindExposed()
    {
        var all = Rank(_equations, new HashSet<int>());
        var small = Enumerable.Range(0, _kinds.Count).Where(k => _kinds[k].Count() < survey.Least).ToList();
        return Groups(small, 0, [], 0)
            .Where(group => Rank(_equations, group.ToHashSet()) < all)
            .Select(group => string.Join(", ", group.Select(k => $"{_kinds[k].Key} ({_kinds[k].Count()})")))
            .FirstOrDefault();
    }

    private int ItemPlace(string code) => survey.Questionnaire.Items.Select((item, i) => (item, i)).First(x => x.item.Code.Text == code).i;

    private long[] Item(string unit, int item, bool hasLate)
    {
        var row = new long[_kinds.Count * Items];
        foreach (var (kind, place) in Kinds(unit, hasLate).Where(k => k.Kind.IsValid(item)))
        {
            row[(place * Items) + item] = 1;
        }

        return row;
    }

    private long[] Index(Shown figure, bool hasLate)
    {
        var score = survey.Questionnaire.Scores.First(s => s.Id == figure.Code);
        var items = score.Items.Select(c => ItemPlace(c.Text)).ToList();
        return score.Combine == ScoreCombination.Items ? OfItems(figure.Unit, items, hasLate) : OfResponses(figure.Unit, items, hasLate);
    }

    // The mean of items' means: how many answered each is known.
    private long[] OfItems(string unit, List<int> items, bool hasLate)
    {
        var row = new long[_kinds.Count * Items];
        foreach (var item in items)
        {
            var count = Kinds(unit, hasLate).Where(k => k.Kind.IsValid(item)).Sum(k => _kinds[k.Place].LongCount());
            foreach (var (value, place) in Item(unit, item, hasLate).Select((v, i) => (v, i)).Where(v => v.v != 0))
            {
                row[place] = value * Inverse(count) % Prime;
            }
        }

        return row;
    }

    // The sum of responses' means over the items that they answered, where that is at least half.
    private long[] OfResponses(string unit, List<int> items, bool hasLate)
    {
        var row = new long[_kinds.Count * Items];
        foreach (var (kind, place) in Kinds(unit, hasLate))
        {
            var answered = items.Where(kind.IsValid).ToList();
            foreach (var item in answered.Where(_ => answered.Count >= (items.Count + 1) / 2))
            {
                row[(place * Items) + item] = Inverse(answered.Count);
            }
        }

        return row;
    }

    private IEnumerable<(MadeAnswer Kind, int Place)> Kinds(string unit, bool hasLate)
    {
        var under = survey.Organisation.Under(survey.Organisation[unit]).Select(u => survey.Organisation.IndexOf(u.Id)).ToHashSet();
        return _kinds.Select((k, i) => (Kind: k.First(), Place: i)).Where(k => (hasLate || !k.Kind.IsLate) && k.Kind.Units.Any(under.Contains));
    }

    // Groups below the least that no further kind fits into: a larger group is exposed wherever a part of it is.
    private IEnumerable<List<int>> Groups(List<int> small, int from, List<int> chosen, int size)
    {
        var fits = small.Where(k => !chosen.Contains(k) && size + _kinds[k].Count() < survey.Least).ToList();
        if (fits.Count == 0 && chosen.Count > 0)
        {
            yield return chosen.ToList();
            yield break;
        }

        for (var i = from; i < small.Count; i++)
        {
            if (size + _kinds[small[i]].Count() < survey.Least)
            {
                chosen.Add(small[i]);
                foreach (var group in Groups(small, i + 1, chosen, size + _kinds[small[i]].Count()))
                {
                    yield return group;
                }

                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    // By elimination modulo a prime: a rank that is lost by chance would need a minor that the prime divides.
    private int Rank(List<long[]> equations, HashSet<int> without)
    {
        var rows = equations.Select(e => e.Select((v, c) => without.Contains(c / Items) ? 0 : v).ToArray()).ToList();
        var rank = 0;
        for (var column = 0; column < _kinds.Count * Items && rank < rows.Count; column++)
        {
            var pivot = rows.FindIndex(rank, r => r[column] != 0);
            if (pivot < 0)
            {
                continue;
            }

            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            var inverse = Inverse(rows[rank][column]);
            for (var other = rank + 1; other < rows.Count; other++)
            {
                var times = rows[other][column] * inverse % Prime;
                for (var c = column; times != 0 && c < rows[other].Length; c++)
                {
                    rows[other][c] = (rows[other][c] - (times * rows[rank][c] % Prime) + Prime) % Prime;
                }
            }

            rank++;
        }

        return rank;
    }

    private static long Inverse(long value)
    {
        var (result, power) = (1L, value % Prime);
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * power % Prime : result;
            power = power * power % Prime;
        }

        return result;
    }
}
