namespace Sam.Packages.Tests;

/// <summary>A console application of a few lines that refers to the package <c>Sam</c> restores, builds without a warning and runs.</summary>
public class ConsoleApplicationTests(PackageFeed feed)
{
    [Fact]
    public void OneReferenceIsEnoughForAReport()
    {
        var consumer = feed.NewConsumer("console")
            .WriteProject("Hello", [("Sam", feed.Version)], "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Copy("samples/HelloSam/Program.cs")
            .Copy("samples/HelloSam/hello.sam.yaml");
        consumer.Dotnet("build").Succeeds();

        var printed = consumer.Dotnet("run", "--no-build").Succeeds().Results;
        Assert.StartsWith("77,8\u00A0% (7 av 9)", printed, StringComparison.Ordinal);
        Assert.Contains("Kunskap om arbetsmiljön", printed, StringComparison.Ordinal);
    }
}
