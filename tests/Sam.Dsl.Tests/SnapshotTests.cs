using VerifyTests;

namespace Sam.Dsl.Tests;

public class SnapshotTests
{
    [Fact]
    public void EveryAcceptedResultBelongsToATest() => DanglingSnapshots.Check(typeof(SnapshotTests).Assembly);
}
