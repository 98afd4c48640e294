using System.Diagnostics;
using System.Text;

namespace Sam.Packages.Tests;

/// <summary>Runs a program and waits for it.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>The exit code and all that the program printed; it is ended when it takes longer than anything here should.</summary>
    public static CommandResult Run(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Settings.Concat(environment ?? new Dictionary<string, string?>()))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var results = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return new CommandResult(process.ExitCode, results.GetAwaiter().GetResult(), messages.GetAwaiter().GetResult());
    }

    // No server outlives a command: it would keep the pipes of the test open. The tool speaks Swedish wherever the tests run.
    private static IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        new("MSBUILDDISABLENODEREUSE", "1"),
        new("UseSharedCompilation", "false"),
        new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        new("DOTNET_NOLOGO", "1"),
        new("DOTNET_CLI_UI_LANGUAGE", "en"),
        new("SAM_LANG", "sv"),
        new("MSBuildSDKsPath", null),
        new("MSBUILD_EXE_PATH", null),
    ];
}
