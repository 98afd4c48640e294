namespace Sam;

/// <summary>
/// What reliability needs of the responses that answered every item of a scale (listwise): how many, the sums of each item, and the sums of
/// products of every two. Exact, and it adds up over parts in any order, so it can be counted as the responses pass. Items are scored as in the
/// scale: reverse first.
/// </summary>
/// <remarks>Equal if the sums are equal.</remarks>
public sealed record ItemMoments
{
    private ItemMoments(int items, long n, Sequence<Rational> sums, Sequence<Rational> products)
    {
        Items = items;
        N = n;
        Sums = sums;
        Products = products;
    }

    /// <summary>How many items there are.</summary>
    public int Items { get; }

    /// <summary>How many responses answered all of them.</summary>
    public long N { get; }

    /// <summary>The sum of each item's scores.</summary>
    public Sequence<Rational> Sums { get; }

    // Row by row: the product of items i and j stands at i * Items + j.
    private Sequence<Rational> Products { get; }

    /// <summary>No responses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no items.</exception>
    public static ItemMoments None(int items) => items > 0
        ? new ItemMoments(items, 0, Zeros(items), Zeros(items * items))
        : throw new ArgumentOutOfRangeException(nameof(items), items, "a scale has items");

    /// <summary>Of responses, each with its scores of all items in order; a response with a blank score (null) is left out.</summary>
    /// <exception cref="ArgumentException">A response has another number of items.</exception>
    public static ItemMoments Of(int items, IEnumerable<IReadOnlyList<Rational?>> responses) =>
        Of(items, responses.GroupBy(r => r.ToSequence()).Select(g => ((IReadOnlyList<Rational?>)g.Key, (long)g.Count())));

    /// <summary>Of patterns of scores, each with how many responses have it.</summary>
    /// <inheritdoc cref="Of(int, IEnumerable{IReadOnlyList{Rational?}})"/>
    public static ItemMoments Of(int items, IEnumerable<(IReadOnlyList<Rational?> Scores, long Count)> patterns)
    {
        var (n, sums, products) = (0L, new Rational[None(items).Items], new Rational[items * items]);
        foreach (var (scores, count) in patterns)
        {
            if (scores.Count != items)
            {
                throw new ArgumentException($"a response has {scores.Count} scores, the scale {items} items", nameof(patterns));
            }

            Numerics.Guard.NotNegative(count, nameof(patterns));
            if (scores.Any(s => s is null))
            {
                continue;
            }

            n += count;
            for (var i = 0; i < items; i++)
            {
                sums[i] += scores[i]!.Value * count;
                for (var j = 0; j < items; j++)
                {
                    products[(i * items) + j] += scores[i]!.Value * scores[j]!.Value * count;
                }
            }
        }

        return new ItemMoments(items, n, sums.ToSequence(), products.ToSequence());
    }

    /// <summary>Of sums that have been made elsewhere; products row by row.</summary>
    internal static ItemMoments OfSums(int items, long n, IEnumerable<Rational> sums, IEnumerable<Rational> products) => new(items, n, sums.ToSequence(), products.ToSequence());

    /// <summary>The sum of products of two items, counted from 0.</summary>
    public Rational ProductOf(int first, int second) => Products[(first * Items) + second];

    /// <summary>The responses of both.</summary>
    /// <exception cref="ArgumentException">They are of different numbers of items.</exception>
    public static ItemMoments operator +(ItemMoments left, ItemMoments right) => left.Items == right.Items
        ? new ItemMoments(left.Items, left.N + right.N, Add(left.Sums, right.Sums), Add(left.Products, right.Products))
        : throw new ArgumentException($"one has {left.Items} items, the other {right.Items}", nameof(right));

    private static Sequence<Rational> Add(Sequence<Rational> left, Sequence<Rational> right) => left.Zip(right, (a, b) => a + b).ToSequence();

    private static Sequence<Rational> Zeros(int count) => Enumerable.Repeat(Rational.Zero, count).ToSequence();
}
