using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>Messages follow the option, else the environment; results never follow the environment.</summary>
public class MessageLanguageTests
{
    private const string Swedish = "Filen ”saknas.sam.yaml” finns inte.\n";
    private const string English = "There is no file “saknas.sam.yaml”.\n";

    [Theory]
    [InlineData("", "", Swedish)]
    [InlineData("", "SAM_LANG=en", English)]
    [InlineData("", "LANG=en_GB.UTF-8", English)]
    [InlineData("", "LC_ALL=en_US.UTF-8 LANG=sv_SE.UTF-8", English)]
    [InlineData("", "SAM_LANG=sv LC_ALL=en_US.UTF-8", Swedish)]
    [InlineData("", "LANG=tr_TR.UTF-8", Swedish)]
    [InlineData("", "LANG=C.UTF-8", Swedish)]
    [InlineData(" --lang en", "SAM_LANG=sv", English)]
    [InlineData(" --lang sv", "SAM_LANG=en", Swedish)]
    public async Task IsChosenInThisOrder(string option, string variables, string expected)
    {
        using var folder = new WorkFolder();
        Assert.Equal(expected, (await folder.RunAsync("check saknas.sam.yaml" + option, Environment(variables))).Messages);
    }

    [Fact]
    public async Task AReportIsInTheLanguageOfItsQuestionnaire()
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync($"report {WorkFolder.Vastmanland}", Environment("SAM_LANG=en LC_ALL=en_US.UTF-8 LANG=en_US.UTF-8"));
        Assert.Contains("Sammanfattning", run.Text, StringComparison.Ordinal);
        Assert.Contains("warning SAM7006", run.Messages, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Environment(string variables) =>
        variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
}
