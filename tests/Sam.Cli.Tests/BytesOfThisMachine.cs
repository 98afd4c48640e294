using System.Collections.Concurrent;
using System.Text;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>What commands give with nothing set, each run once.</summary>
public sealed class BytesOfThisMachine
{
    private static readonly string[] Files = ["rapport.txt", "rapport.md", "rapport.json"];

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _done = new();

    /// <summary>Commands whose bytes may depend on nothing but their input.</summary>
    public static IReadOnlyList<string> Commands { get; } =
    [
        "check questionnaires --format json --fail-on hint",
        $"score {WorkFolder.Skane} --format json",
        $"score {WorkFolder.Vastmanland} --format json",
        $"score {WorkFolder.Skane} --format table",
        $"report {WorkFolder.Skane}",
        $"report {WorkFolder.Vastmanland}",
        $"report {WorkFolder.Skane} -o rapport.txt -o rapport.md -o rapport.json",
        $"report {WorkFolder.Vastmanland} -o rapport.txt -o rapport.md -o rapport.json --lang en",
    ];

    public Task<string> OfAsync(string arguments) => _done.GetOrAdd(arguments, a => new Lazy<Task<string>>(() => RunAsync(a, null))).Value;

    public static async Task<string> RunAsync(string arguments, Dictionary<string, string>? environment)
    {
        using var folder = new WorkFolder();
        return await RunAsync(folder, arguments, environment);
    }

    /// <summary>Exit code, bytes of the results' stream and of the files written, as text that a failing test can show.</summary>
    internal static async Task<string> RunAsync(WorkFolder folder, string arguments, Dictionary<string, string>? environment)
    {
        var run = await folder.RunAsync(arguments, environment);
        var all = new StringBuilder().Append(run.ExitCode).Append('\n').Append(Encoding.Latin1.GetString(run.Output));
        foreach (var file in Files.Where(f => File.Exists(folder.PathOf(f))))
        {
            all.Append('\n').Append(file).Append('\n').Append(Encoding.Latin1.GetString(folder.ReadBytes(file)));
        }

        return all.Length > "0\n".Length ? all.ToString() : throw new InvalidOperationException($"'{arguments}' gave nothing: {run.Messages}");
    }
}
