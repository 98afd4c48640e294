using VerifyTests;

namespace Sam.Testing.Tests;

public class SnapshotTests
{
    [Fact]
    public void EveryAcceptedResultBelongsToATest() => DanglingSnapshots.Check(typeof(SnapshotTests).Assembly);
}
