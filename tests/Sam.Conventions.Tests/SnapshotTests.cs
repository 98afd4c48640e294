using VerifyTests;

namespace Sam.Conventions.Tests;

public class SnapshotTests
{
    [Fact]
    public void EveryAcceptedResultBelongsToATest() => DanglingSnapshots.Check(typeof(SnapshotTests).Assembly);
}
