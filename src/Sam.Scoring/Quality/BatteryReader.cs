using Sam.Columns;

namespace Sam.Quality;

/// <summary>Reads one battery response by response.</summary>
internal sealed class BatteryReader
{
    private readonly Battery _battery;
    private readonly List<Column> _columns;
    private readonly List<bool> _isReversed;
    private readonly Rational?[] _scores;

    public BatteryReader(ResponseSet set, Battery battery)
    {
        _battery = battery;
        _columns = battery.Items.Select(set.ColumnOf).ToList();
        _isReversed = battery.Items.Select(i => set.Questionnaire[i].IsReversed).ToList();
        _scores = _columns[0].Book.Entries.Select(e => e.Score).ToArray();
    }

    public BatteryQuality Read(int response)
    {
        var (shown, valid, run, longest) = (0, 0, 0, 0);
        var (sum, squares) = (Rational.Zero, Rational.Zero);
        var (hasReversed, hasStraight) = (false, false);
        var last = Column.Blank;
        for (var i = 0; i < _columns.Count; i++)
        {
            var code = _columns[i].CodeAt(response);
            if (code == Column.NotShown)
            {
                continue;
            }

            shown++;
            (hasReversed, hasStraight) = (hasReversed || _isReversed[i], hasStraight || !_isReversed[i]);
            if (code < 0 || _scores[code] is not { } score)
            {
                (run, last) = (0, Column.Blank);
                continue;
            }

            valid++;
            (sum, squares) = (sum + score, squares + (score * score));
            (run, last) = (code == last ? run + 1 : 1, code);
            longest = Math.Max(longest, run);
        }

        var isStraight = shown >= Battery.FewestForStraightLine && longest == shown && hasReversed && hasStraight;
        return new BatteryQuality(_battery, valid, longest, Deviation(valid, sum, squares), isStraight);
    }

    // Exact up to the root.
    private static double? Deviation(int n, Rational sum, Rational squares) =>
        n < 2 ? null : Math.Sqrt(((squares - (sum * sum / n)) / (n - 1)).ToDouble());
}
