using VerifyTests;

namespace Sam.CSharp.Tests;

public class SnapshotTests
{
    [Fact]
    public void EveryAcceptedResultBelongsToATest() => DanglingSnapshots.Check(typeof(SnapshotTests).Assembly);
}
