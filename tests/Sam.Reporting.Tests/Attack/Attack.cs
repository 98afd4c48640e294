namespace Sam.Reporting.Tests;

/// <summary>
/// An outsider with all that was published, who knows who answered which questions but not how. Every figure is an equation over the answers
/// of the kinds of responses there are (units covered, questions answered, late or not). A small group is exposed if some combination of
/// equations depends on its answers and on nobody else's: if the equations lose rank where its columns are taken away.
/// </summary>
internal sealed class Attack(MadeSurvey survey)
{
    private const long Prime = 2147483629;

    private readonly List<(MadeSurvey Survey, List<MadeAnswer> Answers)> _kinds = KindsOf(survey).Concat(survey.Before is { } before ? KindsOf(before) : []).ToList();
    private readonly List<long[]> _equations = [];

    private int Items => survey.Questionnaire.Items.Count;

    /// <summary>Takes what reports show.</summary>
    public Attack With(IEnumerable<Shown> shown, bool hasLate)
    {
        foreach (var figure in shown.Distinct())
        {
            var wave = figure.IsEarlier ? survey.Before! : survey;
            _equations.Add(figure.IsIndex ? Index(wave, figure, hasLate) : Item(wave, figure.Unit, ItemPlace(figure.Code), hasLate));
        }

        return this;
    }

    /// <summary>A small group whose answers can be computed from; null if there is none.</summary>
    public string? FindExposed()
    {
        // Equations that follow from others add nothing: those left are fewer.
        var basis = Basis(_equations);
        var small = Enumerable.Range(0, _kinds.Count).Where(k => _kinds[k].Answers.Count < survey.Least).ToList();
        return Groups(small, 0, [], 0)
            .Where(group => Basis(basis.Select(e => Without(e, group)).ToList()).Count < basis.Count)
            .Select(group => string.Join(", ", group.Select(k => $"{_kinds[k].Survey.Questionnaire.Id} {_kinds[k].Answers[0].Kind} ({_kinds[k].Answers.Count})")))
            .FirstOrDefault();
    }

    private int ItemPlace(string code) => survey.Questionnaire.Items.Select((item, i) => (item, i)).First(x => x.item.Code.Text == code).i;

    private long[] Item(MadeSurvey wave, string unit, int item, bool hasLate)
    {
        var row = new long[_kinds.Count * Items];
        foreach (var (kind, place) in Kinds(wave, unit, hasLate).Where(k => k.Kind.IsValid(item)))
        {
            row[(place * Items) + item] = 1;
        }

        return row;
    }

    private long[] Index(MadeSurvey wave, Shown figure, bool hasLate)
    {
        var score = survey.Questionnaire.Scores.First(s => s.Id == figure.Code);
        var items = score.Items.Select(c => ItemPlace(c.Text)).ToList();
        return score.Combine == ScoreCombination.Items ? OfItems(wave, figure.Unit, items, hasLate) : OfResponses(wave, figure.Unit, items, hasLate);
    }

    // The mean of items' means: how many answered each is known.
    private long[] OfItems(MadeSurvey wave, string unit, List<int> items, bool hasLate)
    {
        var row = new long[_kinds.Count * Items];
        foreach (var item in items)
        {
            var count = Kinds(wave, unit, hasLate).Where(k => k.Kind.IsValid(item)).Sum(k => (long)_kinds[k.Place].Answers.Count);
            foreach (var (value, place) in Item(wave, unit, item, hasLate).Select((v, i) => (v, i)).Where(v => v.v != 0))
            {
                row[place] = value * Inverse(count) % Prime;
            }
        }

        return row;
    }

    // The sum of responses' means over the items that they answered, where that is at least half.
    private long[] OfResponses(MadeSurvey wave, string unit, List<int> items, bool hasLate)
    {
        var row = new long[_kinds.Count * Items];
        foreach (var (kind, place) in Kinds(wave, unit, hasLate))
        {
            var answered = items.Where(kind.IsValid).ToList();
            foreach (var item in answered.Where(_ => answered.Count >= (items.Count + 1) / 2))
            {
                row[(place * Items) + item] = Inverse(answered.Count);
            }
        }

        return row;
    }

    private IEnumerable<(MadeAnswer Kind, int Place)> Kinds(MadeSurvey wave, string unit, bool hasLate)
    {
        var under = wave.Organisation.Under(wave.Organisation[unit]).Select(u => wave.Organisation.IndexOf(u.Id)).ToHashSet();
        return _kinds.Select((k, i) => (k.Survey, Kind: k.Answers[0], Place: i))
            .Where(k => k.Survey == wave && (hasLate || !k.Kind.IsLate) && k.Kind.Units.Any(under.Contains))
            .Select(k => (k.Kind, k.Place));
    }

    private static IEnumerable<(MadeSurvey Survey, List<MadeAnswer> Answers)> KindsOf(MadeSurvey survey) =>
        survey.Answers.GroupBy(a => a.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (survey, g.ToList()));

    // Groups below the least that no further kind fits into: a larger group is exposed wherever a part of it is.
    private IEnumerable<List<int>> Groups(List<int> small, int from, List<int> chosen, int size)
    {
        var fits = small.Where(k => !chosen.Contains(k) && size + _kinds[k].Answers.Count < survey.Least).ToList();
        if (fits.Count == 0 && chosen.Count > 0)
        {
            yield return chosen.ToList();
            yield break;
        }

        for (var i = from; i < small.Count; i++)
        {
            if (size + _kinds[small[i]].Answers.Count < survey.Least)
            {
                chosen.Add(small[i]);
                foreach (var group in Groups(small, i + 1, chosen, size + _kinds[small[i]].Answers.Count))
                {
                    yield return group;
                }

                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    private long[] Without(long[] equation, List<int> kinds)
    {
        var rest = (long[])equation.Clone();
        foreach (var kind in kinds)
        {
            Array.Clear(rest, kind * Items, Items);
        }

        return rest;
    }

    // By elimination modulo a prime: a rank that is lost by chance would need a minor that the prime divides.
    private static List<long[]> Basis(List<long[]> equations)
    {
        var basis = new List<(int Pivot, long[] Row)>();
        foreach (var equation in equations)
        {
            var row = (long[])equation.Clone();
            foreach (var (pivot, other) in basis.Where(b => row[b.Pivot] != 0))
            {
                var times = row[pivot];
                for (var c = 0; c < row.Length; c++)
                {
                    row[c] = other[c] == 0 ? row[c] : (row[c] - (times * other[c] % Prime) + Prime) % Prime;
                }
            }

            var first = Array.FindIndex(row, v => v != 0);
            if (first >= 0)
            {
                var inverse = Inverse(row[first]);
                basis.Add((first, row.Select(v => v * inverse % Prime).ToArray()));
            }
        }

        return basis.Select(b => b.Row).ToList();
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
