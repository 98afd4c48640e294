using System.Diagnostics;
using System.Text;

namespace Sam.Cli.Tests.Running;

/// <summary>The built tool, run as its users run it: in a process of its own.</summary>
internal static class ToolProcess
{
    // Only a process that hangs is stopped; nothing is measured.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // What would make a run depend on the machine that the tests happen to run on.
    private static readonly string[] Cleared =
    [
        "SAM_LANG", "LC_ALL", "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MESSAGES", "LANG", "LANGUAGE", "TZ", "NO_COLOR",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", StartupHook.Variable,
    ];

    private static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "sam.dll");

    public static async Task<ToolRun> RunAsync(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = Start(folder, arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return await RunAsync(start);
    }

    /// <summary>Runs a line of a Unix shell in which <c>sam</c> is the tool.</summary>
    public static Task<ToolRun> RunInShellAsync(string folder, string line) =>
        RunAsync(Start(folder, "/bin/sh", ["-c", "dll=$1; sam() { \"$0\" \"$dll\" \"$@\"; }; " + line, Host, Dll]));

    /// <summary>How to start the tool, for tests that talk to it while it runs.</summary>
    public static ProcessStartInfo Start(string folder, IEnumerable<string> arguments) => Start(folder, Host, [Dll, .. arguments]);

    private static ProcessStartInfo Start(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var variable in Cleared)
        {
            start.Environment.Remove(variable);
        }

        return start;
    }

    private static async Task<ToolRun> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        using var output = new MemoryStream();
        try
        {
            var results = process.StandardOutput.BaseStream.CopyToAsync(output, patience.Token);
            var messages = process.StandardError.ReadToEndAsync(patience.Token);
            await Task.WhenAll(results, messages, process.WaitForExitAsync(patience.Token));
            return new ToolRun(process.ExitCode, output.ToArray(), await messages);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'sam {string.Join(' ', start.ArgumentList.Skip(1))}' did not end within {Patience}.");
        }
    }
}
