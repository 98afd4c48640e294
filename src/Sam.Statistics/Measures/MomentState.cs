using System.Numerics;

namespace Sam.Measures;

/// <summary>The sums that <see cref="ItemMoments"/> is made of, while responses are counted. Whole numbers where scores are, exact fractions where they are not.</summary>
internal sealed class MomentState(int items)
{
    private readonly Int128[] _sums = new Int128[items];
    private readonly Int128[] _products = new Int128[items * items];
    private readonly long[] _scaled = new long[items];
    private ItemMoments? _odd;
    private long _n;

    /// <summary>Counts a response if it answered everything.</summary>
    public void Add(ScaleScores scores, ResponseRow row)
    {
        var isScaled = true;
        for (var i = 0; i < items; i++)
        {
            if (row[i] is not { } entry || scores.Of(i, entry) is not { Exact: not null } score)
            {
                return;
            }

            _scaled[i] = score.Scaled ?? 0;
            isScaled &= score.Scaled is not null;
        }

        if (!isScaled)
        {
            var exact = new Rational?[items];
            for (var i = 0; i < items; i++)
            {
                exact[i] = scores.Of(i, row[i]!).Exact;
            }

            var one = ItemMoments.Of(items, [exact]);
            _odd = _odd is null ? one : _odd + one;
            return;
        }

        _n++;
        for (var i = 0; i < items; i++)
        {
            _sums[i] += _scaled[i];
            for (var j = i; j < items; j++)
            {
                _products[(i * items) + j] += (Int128)_scaled[i] * _scaled[j];
            }
        }
    }

    /// <summary>Adds what another one has counted.</summary>
    public void Add(MomentState other)
    {
        _n += other._n;
        for (var i = 0; i < _sums.Length; i++)
        {
            _sums[i] += other._sums[i];
        }

        for (var i = 0; i < _products.Length; i++)
        {
            _products[i] += other._products[i];
        }

        _odd = _odd is null ? other._odd : other._odd is null ? _odd : _odd + other._odd;
    }

    /// <summary>The sums as they are, each score being a multiple of 1/unit.</summary>
    public ItemMoments ToMoments(long unit)
    {
        var whole = ItemMoments.OfSums(
            items,
            _n,
            _sums.Select(s => Rational.Of((BigInteger)s, unit)),
            Enumerable.Range(0, items * items).Select(p => Rational.Of((BigInteger)_products[(Math.Min(p / items, p % items) * items) + Math.Max(p / items, p % items)], (BigInteger)unit * unit)));
        return _odd is null ? whole : whole + _odd;
    }
}
