using System.Diagnostics;
using System.Globalization;

/// <summary>
/// What the runtime calls in a child process before the tool's own Main, where <see cref="Variable"/> names this assembly: says which
/// culture the tool really runs under, or what the run costs. Name, place and signature are the runtime's.
/// </summary>
internal static class StartupHook
{
    public const string Variable = "DOTNET_STARTUP_HOOKS";

    /// <summary>Names the file that the costs of a run are written to when it ends.</summary>
    public const string CostsVariable = "SAM_TEST_COSTS";

    /// <summary>Writes the culture's name, how it writes a number, and what it makes of the letter i; or has the costs written at the end.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(CostsVariable) is { Length: > 0 } path)
        {
            var started = ProcessorTime;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => WriteCosts(path, ProcessorTime - started);
            return;
        }

        Console.Error.WriteLine($"{CultureInfo.CurrentCulture.Name} {1.5.ToString(CultureInfo.CurrentCulture)} {"i".ToUpper(CultureInfo.CurrentCulture)}");
    }

    private static TimeSpan ProcessorTime
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }

    private static void WriteCosts(string path, TimeSpan time)
    {
        using var process = Process.GetCurrentProcess();
        File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds} {process.PeakWorkingSet64}"));
    }
}
