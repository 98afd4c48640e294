using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Sam.Docs.Tests;

/// <summary>Runs the commands that documents show, as child processes in a folder.</summary>
internal sealed class Terminal(string folder)
{
    private const string HelloSam = "samples/HelloSam";

    private static readonly string Configuration = typeof(Terminal).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "Sam.Configuration").Value!;

    // The samples are built against packages, apart from the solution.
    private static readonly string BuiltSample = Repository.PathOf($"{HelloSam}/bin/Release/net10.0/HelloSam.dll");

    private int _lastCode;

    /// <summary>What a command prints: its results, then its messages.</summary>
    public string Run(string command)
    {
        switch (command.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["echo", "$?"]:
                return _lastCode + "\n";
            case ["cat", var file]:
                return File.ReadAllText(Path.Combine(folder, file));
            case ["sam", .. var arguments]:
                return Dotnet(folder, [Built("src/Sam.Cli", "sam"), .. arguments]);
            case ["dotnet", "run", "--project", HelloSam]:
                Assert.SkipUnless(File.Exists(BuiltSample), "The sample is not built: build/pack.sh, then samples/run.sh.");
                return Dotnet(Repository.PathOf(HelloSam), [BuiltSample]);
            default:
                throw new InvalidOperationException($"Documents show sam, the sample, cat and echo $?, not '{command}'.");
        }
    }

    /// <summary>What <c>dotnet</c> prints in the folder.</summary>
    public string Dotnet(params string[] arguments) => Dotnet(folder, arguments);

    private static string Built(string project, string name) => Repository.PathOf($"{project}/bin/{Configuration}/net10.0/{name}.dll");

    private string Dotnet(string where, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = where,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["SAM_LANG"] = "sv";
        using var process = Process.Start(start)!;
        var results = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        _lastCode = process.ExitCode;
        return results.GetAwaiter().GetResult() + messages.GetAwaiter().GetResult();
    }
}
