using VerifyTests;

namespace Sam.Scoring.Tests;

public class SnapshotTests
{
    [Fact]
    public void EveryAcceptedResultBelongsToATest() => DanglingSnapshots.Check(typeof(SnapshotTests).Assembly);
}
