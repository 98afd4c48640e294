using FsCheck;
using FsCheck.Fluent;
using Sam.Blocks;

namespace Sam.Scoring.Tests;

/// <summary>Steps over many bytes at once give what one byte at a time gives, whatever the length.</summary>
public class ByteLanesTests
{
    [Fact]
    public void EqualCodesAreCountedPlaceByPlace() => Prop.ForAll<byte[], byte>((given, code) =>
    {
        var codes = Longer(given, code);
        var counts = codes.Select(c => (byte)(c % 200)).ToArray();
        var expected = codes.Zip(counts, (c, n) => (byte)(c == code ? n + 1 : n)).ToArray();
        ByteLanes.CountEqual(codes, code, counts);
        Assert.Equal(expected, counts);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void PlacesThatHoldBothAreCounted() => Prop.ForAll<byte[], byte, byte>((given, code, atMost) =>
    {
        var codes = Longer(given, code);
        var others = codes.Reverse().ToArray();
        Assert.Equal(codes.Where((c, i) => c == code && others[i] <= atMost).Count(), ByteLanes.CountBoth(codes, code, others, atMost));
    }).QuickCheckThrowOnFailure();

    // Long enough for whole steps, and with the code in them.
    private static byte[] Longer(byte[] given, byte code) => [.. given, code, .. given, .. given.Reverse(), code, .. given];
}
