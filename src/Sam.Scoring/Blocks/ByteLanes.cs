using System.Numerics;

namespace Sam.Blocks;

/// <summary>Steps over columns of bytes, as many at once as the machine compares.</summary>
internal static class ByteLanes
{
    /// <summary>Adds 1 to the count of each place that holds a code.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="code">The code that is counted.</param>
    /// <param name="counts">As many counts as codes.</param>
    public static void CountEqual(ReadOnlySpan<byte> codes, byte code, Span<byte> counts)
    {
        var wanted = new Vector<byte>(code);
        var at = 0;
        for (; at <= codes.Length - Vector<byte>.Count; at += Vector<byte>.Count)
        {
            // Equal bytes become 255, and taking 255 away adds 1.
            var sum = new Vector<byte>(counts[at..]) - Vector.Equals(new Vector<byte>(codes[at..]), wanted);
            sum.CopyTo(counts[at..]);
        }

        for (; at < codes.Length; at++)
        {
            counts[at] += codes[at] == code ? (byte)1 : (byte)0;
        }
    }

    /// <summary>How many places hold one code in one column and at most another in a second.</summary>
    public static long CountBoth(ReadOnlySpan<byte> codes, byte code, ReadOnlySpan<byte> others, byte atMost)
    {
        var (wanted, limit) = (new Vector<byte>(code), new Vector<byte>(atMost));
        var (count, at) = (0L, 0);
        for (; at <= codes.Length - Vector<byte>.Count; at += Vector<byte>.Count)
        {
            var both = Vector.Equals(new Vector<byte>(codes[at..]), wanted) & Vector.LessThanOrEqual(new Vector<byte>(others[at..]), limit);
            count += Vector.Sum(both & Vector<byte>.One);
        }

        for (; at < codes.Length; at++)
        {
            count += codes[at] == code && others[at] <= atMost ? 1 : 0;
        }

        return count;
    }
}
