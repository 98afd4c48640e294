using System.Runtime.InteropServices;

namespace Sam.Packages.Tests;

/// <summary>An application that is published without the code it does not use, and with every warning about that as an error, still runs.</summary>
public class TrimmedApplicationTests(PackageFeed feed)
{
    [Fact]
    public void NothingIsWarnedOfAndTheReportIsTheSame()
    {
        var consumer = feed.NewConsumer("trimmed")
            .WriteProject("Hello", [("Sam", feed.Version)], """
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <PublishTrimmed>true</PublishTrimmed>
                <EnableAotAnalyzer>true</EnableAotAnalyzer>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                """)
            .Copy("samples/HelloSam/Program.cs")
            .Copy("samples/HelloSam/hello.sam.yaml");
        var published = consumer.Dotnet("publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", consumer.PathOf("out")).Succeeds();
        Assert.DoesNotContain("warning", published.Output, StringComparison.Ordinal);

        var printed = consumer.Run(consumer.PathOf("out/Hello")).Succeeds();
        Assert.StartsWith("77,8\u00A0% (7 av 9)", printed.Results, StringComparison.Ordinal);
    }
}
