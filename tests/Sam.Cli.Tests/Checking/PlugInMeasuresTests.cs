using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Checking;

/// <summary><c>sam check --verify-csharp --plugins</c>: the measures that questionnaires name are found by symbol, in assemblies and in sources.</summary>
public sealed class PlugInMeasuresTests : IDisposable
{
    private const string Measure = """
        using Sam;
        [Measure("enighet")]
        public sealed class Agreement : IMeasure
        {
            public string Name => "enighet";
            public AggregationPlan Needs(MeasureRequest request) => throw new InvalidOperationException("never run");
            public Figure Compute(MeasureContext context) => throw new InvalidOperationException("never run");
        }
        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AMeasureInASourceIsKnown()
    {
        Assert.Contains("SAM4008", (await CheckAsync("enighet", "")).Text, StringComparison.Ordinal);
        _folder.Write("Agreement.cs", Measure);
        var run = await CheckAsync("enighet", "--plugins Agreement.cs");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task AMeasureInAnAssemblyIsKnown()
    {
        var run = await CheckAsync("testernas-mått", $"--plugins {typeof(MeasureOfTests).Assembly.Location}");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task AMisspeltMeasureIsAnErrorWithTheRightName()
    {
        _folder.Write("Agreement.cs", Measure);
        var run = await CheckAsync("enighett", "--plugins Agreement.cs");
        Assert.Equal((1, "m.sam.yaml(8,40): error SAM9004: Måttet ”enighett” finns inte bland tilläggen. Där finns: enighet. Menade du ”enighet”?\n"), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task AClassThatIsNoMeasureDoesNotCount()
    {
        _folder.Write("Agreement.cs", "[Sam.Measure(\"enighet\")] public sealed class Agreement { }");
        Assert.Contains("SAM9004", (await CheckAsync("enighet", "--plugins Agreement.cs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASourceWithAnErrorIsSaidAtItsPlace()
    {
        _folder.Write("Agreement.cs", Measure.Replace("MeasureRequest", "MeasureReqest", StringComparison.Ordinal));
        Assert.Contains("Agreement.cs(6,34): error SAM9005: Tillägget går inte att läsa: CS0246", (await CheckAsync("enighet", "--plugins Agreement.cs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoAssemblyIsSaidAndNoMeasureIsCalledMissing()
    {
        _folder.Write("a.dll", "text");
        var run = await CheckAsync("enighet", "--plugins a.dll");
        Assert.Equal((1, "a.dll(1,1): error SAM9005: Tillägget går inte att läsa: filen är inget bibliotek för .NET.\n"), (run.ExitCode, run.Text));
    }

    [Theory]
    [InlineData("--plugins finns-inte.cs")]
    [InlineData("--plugins m.sam.yaml")]
    public async Task AFileThatIsMissingOrNeitherIsAUsageError(string options) => Assert.Equal(2, (await CheckAsync("enighet", options)).ExitCode);

    [Fact]
    public async Task WithoutVerificationTheyAreAUsageError() => Assert.Equal(2, (await _folder.RunAsync("check questionnaires --plugins a.dll")).ExitCode);

    private Task<ToolRun> CheckAsync(string measure, string options)
    {
        _folder.Write("m.sam.yaml", $"titel: Uppföljning\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Är målen kända?\n  - 2: Är målen mätbara?\nindex:\n  samsyn: {{ frågor: q1..q2, beräkning: {measure} }}\n");
        return _folder.RunAsync($"check m.sam.yaml --verify-csharp --format msbuild {options}");
    }
}

/// <summary>A measure in the assembly of the tests; nothing ever computes it.</summary>
[Measure("testernas-mått")]
internal sealed class MeasureOfTests : IMeasure
{
    public string Name => "testernas-mått";

    public AggregationPlan Needs(MeasureRequest request) => throw new InvalidOperationException("never run");

    public Figure Compute(MeasureContext context) => throw new InvalidOperationException("never run");
}
