using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

public class SequenceTests
{
    [Fact]
    public void DefaultIsTheEmptySequence()
    {
        Assert.Equal(default, Sequence.Of<int>());
        Assert.Equal(default, Sequence<int>.Empty);
        Assert.Empty(default(Sequence<int>));
        Assert.Equal(default(Sequence<int>).GetHashCode(), Sequence.Of<int>().GetHashCode());
    }

    [Fact]
    public void EqualContentIsEqual() =>
        Prop.ForAll<int[]>(items => items.ToSequence() == Sequence.Of(items) && items.ToSequence().GetHashCode() == Sequence.Of(items).GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void OrderMatters() => Assert.NotEqual(Sequence.Of(1, 2), Sequence.Of(2, 1));

    [Fact]
    public void RecordsThatHoldEqualSequencesAreEqual() =>
        Assert.Equal(new Role("chef", "Chef", ["enhetschef"]), new Role("chef", "Chef", Sequence.Of("enhetschef")));

    [Fact]
    public void LaterChangesOfTheArrayDoNotReachIt()
    {
        int[] items = [1, 2];
        var (of, to) = (Sequence.Of(items), items.ToSequence());
        items[0] = 9;
        Assert.Equal([1, 2], of);
        Assert.Equal([1, 2], to);
    }

    [Fact]
    public void WithLeavesTheOriginalAlone()
    {
        Sequence<int> one = [1];
        Assert.Equal([1, 2], one.With(2));
        Assert.Equal([1, 2, 3], one.With([2, 3]));
        Assert.Equal([1], one);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void PlacesOutsideAreRefused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Sequence.Of("a")[index]);
}
