using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>Where the tool finds <c>sam.yaml</c>, and what it does with it.</summary>
public class SettingsFileTests
{
    private const string Untitled = "anonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Tycker du inte att det finns tid?\n";
    private const string Both = "a/b/x.sam.yaml(1,1): warning SAM2110\na/b/x.sam.yaml(4,8): message SAM5007\n";

    [Fact]
    public async Task IsReadInTheFolderOfTheQuestionnaire() => await AssertFound("a/b/sam.yaml", "a/b/x.sam.yaml(1,1): error SAM2110\n", 1);

    [Fact]
    public async Task IsReadInAFolderAboveUpToTheWorkingFolder() => await AssertFound("sam.yaml", "a/b/x.sam.yaml(1,1): error SAM2110\n", 1);

    [Fact]
    public async Task IsNotReadInAnotherFolder() => await AssertFound("a/c/sam.yaml", Both, 0);

    [Fact]
    public async Task IsNotReadAboveTheWorkingFolder()
    {
        using var folder = Folder();
        folder.Write("sam.yaml", "allvar: { SAM2110: fel, SAM5xxx: av }");
        var run = await ToolProcess.RunAsync(folder.PathOf("a"), ["check", "b", "--format", "msbuild"], null);
        Assert.Equal(Both.Replace("a/b/", "b/", StringComparison.Ordinal), WithoutMessages(run.Text));
    }

    [Fact]
    public async Task TheNearestOneDecides()
    {
        using var folder = Folder();
        folder.Write("sam.yaml", "allvar: { SAM2110: fel, SAM5xxx: av }");
        folder.Write("a/b/sam.yaml", "# inget");
        Assert.Equal(Both, WithoutMessages((await folder.RunAsync("check a --format msbuild")).Text));
    }

    [Fact]
    public async Task WhatIsWrongInItIsReportedOnceAtItsPlace()
    {
        using var folder = Folder();
        folder.Write("a/b/y.sam.yaml", "titel: Y\n" + Untitled);
        folder.Write("sam.yaml", "allvar:\n  SAM2104: av\n");
        var run = await folder.RunAsync("check a --format msbuild");
        Assert.Single(run.Text.Split('\n'), l => l.StartsWith("sam.yaml(2,3): error SAM2145: ", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task HoldsForAnswersToo()
    {
        using var folder = Folder();
        folder.Write("a/b/x.svar.csv", "enhet;1;färg\ne1;ja;blå\n");
        var before = await folder.RunAsync("score a/b/x.sam.yaml");
        Assert.Contains("råd SAM6010", before.Messages, StringComparison.Ordinal);
        folder.Write("sam.yaml", "allvar: { SAM6010: av, SAM2110: av, SAM5xxx: av }");
        var after = await folder.RunAsync("score a/b/x.sam.yaml");
        Assert.Equal(("", 0, before.Text), (after.Messages, after.ExitCode, after.Text));
    }

    [Fact]
    public async Task HoldsForReports()
    {
        using var folder = Folder();
        folder.Write("a/b/x.svar.csv", "enhet;1\ne1;ja\n");
        folder.Write("sam.yaml", "allvar: { SAM2110: av, SAM5xxx: av }");
        Assert.Equal("", (await folder.RunAsync("report a/b/x.sam.yaml")).Messages);
    }

    private static async Task AssertFound(string path, string expected, int exitCode)
    {
        using var folder = Folder();
        folder.Write(path, "allvar: { SAM2110: fel, SAM5xxx: av }");
        var run = await folder.RunAsync("check a/b/x.sam.yaml --format msbuild");
        Assert.Equal((expected, exitCode), (WithoutMessages(run.Text), run.ExitCode));
    }

    private static WorkFolder Folder()
    {
        var folder = new WorkFolder();
        Directory.CreateDirectory(folder.PathOf("a/b"));
        Directory.CreateDirectory(folder.PathOf("a/c"));
        folder.Write("a/b/x.sam.yaml", Untitled);
        return folder;
    }

    private static string WithoutMessages(string text) => string.Concat(text.Split('\n').Where(l => l.Length > 0).Select(l => l[..(l.IndexOf(" SAM", StringComparison.Ordinal) + 8)] + "\n"));
}
