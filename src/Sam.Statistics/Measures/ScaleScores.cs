using System.Collections.Concurrent;
using System.Numerics;

namespace Sam.Measures;

/// <summary>What answers to the items of a scale are worth in it: reversed, on 0-100 where the index is, shares as 0 and 1. Weights are left out.</summary>
/// <remarks>
/// Scores are known beforehand where answers are options; then they are whole multiples of 1/<see cref="Unit"/>, and sums of them are sums of
/// whole numbers. Looking up is by the entry itself, so the same answer is scored once.
/// </remarks>
internal sealed class ScaleScores
{
    // Products of two such numbers, ten million of them, have room in 128 bits many times over.
    private const long MostScaled = 1_000_000_000;
    private const long MostUnit = 1_000_000;

    private readonly CompositeScore _score;
    private readonly List<Item> _items;
    private readonly ConcurrentDictionary<CodeEntry, ScaledScore>[] _known;

    public ScaleScores(Questionnaire questionnaire, CompositeScore score)
    {
        _score = score;
        _items = score.Items.Select(c => questionnaire[c]).ToList();
        _known = _items.Select(_ => new ConcurrentDictionary<CodeEntry, ScaledScore>(ReferenceEqualityComparer.Instance)).ToArray();
        var denominators = _items.SelectMany(i => i.Answer.Options.Select(o => score.ScoreOf(i, o))).OfType<Rational>().Select(s => s.Denominator);
        var unit = denominators.Aggregate(BigInteger.One, (all, d) => all * d / BigInteger.GreatestCommonDivisor(all, d));
        Unit = unit <= MostUnit ? (long)unit : 1;
    }

    /// <summary>How many parts a whole number has.</summary>
    public long Unit { get; }

    public int Items => _items.Count;

    /// <summary>What an answer to an item, counted from 0, is worth.</summary>
    public ScaledScore Of(int item, CodeEntry entry) => _known[item].GetOrAdd(entry, static (e, at) => at.Scores.Find(at.Item, e), (Scores: this, Item: item));

    private ScaledScore Find(int item, CodeEntry entry)
    {
        var score = entry.Option is { } option ? _score.ScoreOf(_items[item], option) : entry.Score is { } number ? _score.ScoreOf(_items[item], new Answer.Number(number)) : null;
        var scaled = score * Unit;
        return new ScaledScore(score, scaled is { IsWhole: true } whole && whole.Abs() <= MostScaled ? (long)whole.Numerator : null);
    }
}

/// <summary>What an answer is worth.</summary>
/// <param name="Exact">Its score; null if it has none.</param>
/// <param name="Scaled">The score times <see cref="ScaleScores.Unit"/>, where that is a whole number of moderate size.</param>
internal readonly record struct ScaledScore(Rational? Exact, long? Scaled);
