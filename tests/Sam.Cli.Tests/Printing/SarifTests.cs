using System.Diagnostics;
using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Printing;

/// <summary>SARIF as code hosts read it; the public validator finds nothing wrong with it.</summary>
public sealed class SarifTests : IDisposable
{
    private const string Name = "å b;c#.sam.yaml";
    private const string Broken = "titel: Uppföljning\nsvar: ja-nei\nskalor: { s: { alternativ: [A, B], poäng: [0,5] } }\nfrågor:\n  - 1: Fungerar det, 100 %? 🙂\n  - 1: Fungerar det nu?\n";

    private readonly WorkFolder _folder = new();

    public SarifTests() => _folder.Write(Name, Broken);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SaysWhatTheOtherFormatsSay()
    {
        var run = await ToolProcess.RunAsync(_folder.Root, ["check", Name, "--format", "sarif"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Messages));
        var log = JsonDocument.Parse(run.Text).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var sarif = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", sarif.GetProperty("columnKind").GetString());

        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["SAM1017", "SAM2104", "SAM2106", "SAM4007"], rules.Select(r => r.GetProperty("id").GetString()!));
        Assert.All(rules, r => Assert.Contains(r.GetProperty("id").GetString()!, r.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal));

        var results = sarif.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            ["note SAM4007 1,1-1,6", "error SAM2104 2,7-2,13", "error SAM1017 3,44-3,47", "error SAM2106 6,5-6,6"],
            results.Select(r => $"{r.GetProperty("level").GetString()} {r.GetProperty("ruleId").GetString()} {Region(r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"))}"));
        Assert.All(results, r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(results, r => Assert.NotEqual("", r.GetProperty("message").GetProperty("text").GetString()));
        Assert.All(results, r => Assert.Equal("%C3%A5%20b%3Bc%23.sam.yaml", Uri(r.GetProperty("locations")[0])));
        Assert.Equal("5,5-5,6", Region(results[3].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region")));
    }

    [Fact]
    public async Task HasTheFixesAsReplacements()
    {
        var run = await ToolProcess.RunAsync(_folder.Root, ["check", Name, "--format", "sarif", "--lang", "en"]);
        var results = JsonDocument.Parse(run.Text).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var change = Assert.Single(Assert.Single(results[1].GetProperty("fixes").EnumerateArray()).GetProperty("artifactChanges").EnumerateArray());
        var replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        Assert.Equal(("2,7-2,13", "ja-nej"), (Region(replacement.GetProperty("deletedRegion")), replacement.GetProperty("insertedContent").GetProperty("text").GetString()));
        Assert.Equal(
            ["Two numbers", "One number with decimals"],
            results[2].GetProperty("fixes").EnumerateArray().Select(f => f.GetProperty("description").GetProperty("text").GetString()!));
        Assert.False(results[0].TryGetProperty("fixes", out _));
    }

    [Fact]
    public async Task IsTheSameEveryTimeAndEmptyWhereNothingIsWrong()
    {
        var first = await ToolProcess.RunAsync(_folder.Root, ["check", ".", "--format", "sarif"]);
        var second = await ToolProcess.RunAsync(_folder.Root, ["check", ".", "--format", "sarif"]);
        Assert.Equal(first.Text, second.Text);
        Assert.DoesNotContain(_folder.Root, first.Text, StringComparison.Ordinal);

        var none = await _folder.RunAsync("check questionnaires --format sarif");
        Assert.Equal(0, JsonDocument.Parse(none.Text).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task ThePublicValidatorFindsNothingWrong(string language)
    {
        NodeTools.Require();
        var run = await ToolProcess.RunAsync(_folder.Root, ["check", ".", "--format", "sarif", "--lang", language]);
        File.WriteAllBytes(_folder.PathOf("sam.sarif"), run.Output);
        var said = await ValidateAsync("sam.sarif");
        Assert.Contains("Analysis completed successfully.", said, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", said, StringComparison.Ordinal);

        // The project has no page on the net to point to (SARIF2005).
        Assert.DoesNotContain(said.Split('\n'), l => l.Contains(": warning ", StringComparison.Ordinal) && !l.Contains("SARIF2005", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheValidatorWouldFindAFault()
    {
        NodeTools.Require();
        var run = await ToolProcess.RunAsync(_folder.Root, ["check", Name, "--format", "sarif"]);
        _folder.Write("sam.sarif", run.Text.Replace("\"startLine\": 2", "\"startLine\": 99", StringComparison.Ordinal));
        Assert.Contains(": error ", await ValidateAsync("sam.sarif"), StringComparison.Ordinal);
    }

    private async Task<string> ValidateAsync(string name)
    {
        var start = NodeTools.SarifMultitool(["validate", name, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (_folder.Root, true, true);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said + await errors;
    }

    private static string Uri(JsonElement location) =>
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

    private static string Region(JsonElement region) =>
        $"{region.GetProperty("startLine")},{region.GetProperty("startColumn")}-{region.GetProperty("endLine")},{region.GetProperty("endColumn")}";
}
