using System.Diagnostics;

namespace SurveyApi.LoadTest;

/// <summary>The API as a process of its own, with a database that is thrown away.</summary>
internal sealed class ApiProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ApiProcess(Process process, DirectoryInfo folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The most memory that the process has held, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public static async Task<ApiProcess> StartAsync(string assembly)
    {
        var folder = Directory.CreateTempSubdirectory("sam-load-");
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(assembly)])
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(assembly)),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Surveys__Database"] = Path.Combine(folder.FullName, "answers.db");

        // A log of every refused response would measure the console.
        start.Environment["Logging__LogLevel__SurveyApi"] = "Warning";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                // Whatever more is written must be read, or the API waits at a full pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                return new ApiProcess(process, folder, new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim()));
            }
        }

        throw new InvalidOperationException("the API ended before it listened");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
