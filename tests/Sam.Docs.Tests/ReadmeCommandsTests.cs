namespace Sam.Docs.Tests;

/// <summary>Scripts run the first two sh blocks of the README, so each holds exactly one command.</summary>
public class ReadmeCommandsTests
{
    private static readonly List<CodeBlock> Shell = Document.At("README.md").Blocks.Where(b => b.Language == "sh").ToList();

    [Fact]
    public void TheFirstRunsTheMainJob() =>
        Assert.Equal("dotnet run --project src/Sam.Cli -- report questionnaires/skane-forvaltning-2023.sam.yaml\n", Shell[0].Content);

    [Fact]
    public void TheSecondRunsAllTests() => Assert.Equal("dotnet test Sam.sln\n", Shell[1].Content);

    [Theory]
    [InlineData("src/Sam.Cli/Sam.Cli.csproj")]
    [InlineData("questionnaires/skane-forvaltning-2023.sam.yaml")]
    [InlineData("Sam.sln")]
    public void WhatTheyNameExists(string path) => Assert.True(File.Exists(Repository.PathOf(path)));

    [Fact]
    public void TheMainJobPrintsTheReportOfRegionSkåne()
    {
        var arguments = Shell[0].Content.Split(" -- ")[1].Trim();
        var printed = new Terminal(Repository.Root).Run("sam " + arguments);
        Assert.StartsWith("Enkät för rapportering av resultat från förvaltning till region – Region Skåne\n", printed, StringComparison.Ordinal);
    }
}
