namespace Sam.Packages.Tests;

/// <summary>The tool installs from the feed, and both of its packages, the one compiled for this machine and the one for any, compute the same.</summary>
public class ToolTests(PackageFeed feed)
{
    private const string Questionnaire = "skane-forvaltning-2023.sam.yaml";

    private static readonly string[] Score = ["score", Questionnaire, "--format", "json"];

    [Fact]
    public void ItInstallsAndScores()
    {
        var consumer = NewFolder("tool");
        consumer.Dotnet("tool", "install", "Sam.Cli", "--version", feed.Version, "--tool-path", consumer.PathOf("tools")).Succeeds();

        var sam = consumer.PathOf("tools/sam");
        Assert.Equal(feed.Version, consumer.Run(sam, "--version").Succeeds().Results.Trim());
        Assert.Contains("\"exact\": \"54/16\"", consumer.Run(sam, Score).Succeeds().Results, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePackageForAnyMachinePrintsTheSameBytesAsTheCompiledOne()
    {
        var consumer = NewFolder("tools");
        var portable = Unpack(consumer, feed["Sam.Cli.any"]);
        var compiled = feed.Packages.Single(p => p.Id == "Sam.Cli." + System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier);
        var program = Path.Combine(Unpack(consumer, compiled), OperatingSystem.IsWindows() ? "sam.exe" : "sam");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        string[][] runs = [Score, ["report", Questionnaire], ["check", Questionnaire, "--format", "sarif"], ["explain", Questionnaire, "N"], ["schema"], ["score", Questionnaire, "--wrong"]];
        foreach (var arguments in runs)
        {
            var expected = consumer.Dotnet([Path.Combine(portable, "sam.dll"), .. arguments]);
            Assert.Equal(expected, consumer.Run(program, arguments));
        }
    }

    private Consumer NewFolder(string name)
    {
        var consumer = feed.NewConsumer(name);
        foreach (var file in Repository.Files("questionnaires", "skane-*"))
        {
            consumer.Copy(file);
        }

        return consumer;
    }

    // The folder that holds the program.
    private static string Unpack(Consumer consumer, Package package)
    {
        var files = package.Files.Where(f => f.StartsWith("tools/", StringComparison.Ordinal)).ToList();
        foreach (var file in files)
        {
            var path = consumer.PathOf(package.Id + "/" + file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, package.Bytes(file));
        }

        return Path.GetDirectoryName(consumer.PathOf(package.Id + "/" + files.Single(f => f.EndsWith("/sam.dll", StringComparison.Ordinal))))!;
    }
}
