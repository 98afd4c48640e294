using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>The report of a questionnaire as blocks, made once for all tests that look at it.</summary>
public abstract class WrittenReport(string questionnaire)
{
    private readonly Lazy<Task<ReportBlocks>> _blocks = new(async () =>
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync($"report {questionnaire} -o rapport.json");
        Assert.Equal(0, run.ExitCode);
        return new ReportBlocks(folder.Read("rapport.json"));
    });

    internal Task<ReportBlocks> BlocksAsync() => _blocks.Value;
}

/// <summary>The report of Region Skåne.</summary>
public sealed class SkaneReport() : WrittenReport(WorkFolder.Skane);

/// <summary>The report of Region Västmanland.</summary>
public sealed class VastmanlandReport() : WrittenReport(WorkFolder.Vastmanland);
