using System.Globalization;

namespace Sam.Cli.Tests.Running;

/// <summary>What a run of the tool cost, measured by the process itself at its end.</summary>
/// <param name="Time">Processor time from the start of the tool's own code.</param>
/// <param name="PeakBytes">The most memory that it held at once.</param>
internal sealed record RunCosts(TimeSpan Time, long PeakBytes)
{
    private const string FileName = "costs.txt";

    /// <summary>Runs the tool in a folder and measures it; a space separates arguments.</summary>
    public static async Task<(ToolRun Run, RunCosts Costs)> MeasureAsync(string folder, string arguments)
    {
        var path = Path.Combine(folder, FileName);
        var run = await ToolProcess.RunAsync(folder, arguments.Split(' '), new Dictionary<string, string>
        {
            [StartupHook.Variable] = typeof(StartupHook).Assembly.Location,
            [StartupHook.CostsVariable] = path,
        });
        var numbers = File.ReadAllText(path).Split(' ');
        return (run, new RunCosts(
            TimeSpan.FromMilliseconds(double.Parse(numbers[0], CultureInfo.InvariantCulture)),
            long.Parse(numbers[1], CultureInfo.InvariantCulture)));
    }
}
