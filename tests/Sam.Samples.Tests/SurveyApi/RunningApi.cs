using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Sam.Samples.Tests.SurveyApi;

/// <summary>The sample as a process of its own, on a loopback port that the system chooses.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningApi(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    public static BuiltSample Sample { get; } = new("SurveyApi");

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Everything that the process has written.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="database">The file of answers.</param>
    /// <param name="folder">The folder of questionnaires; null for the sample's own.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message is what it wrote.</exception>
    public static async Task<RunningApi> StartAsync(string database, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet", [Sample.Assembly])
        {
            WorkingDirectory = Sample.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Surveys__Database"] = database;
        if (folder is not null)
        {
            start.Environment["Surveys__Folder"] = folder;
        }

        var api = new RunningApi(Process.Start(start)!);
        api._process.BeginOutputReadLine();
        api._process.BeginErrorReadLine();
        api.Client = new HttpClient { BaseAddress = await api._address.Task.WaitAsync(Patience), Timeout = Patience };
        return api;
    }

    /// <summary>Sends a body as it is.</summary>
    public async Task<ApiAnswer> PostAsync(string path, byte[] body, string mediaType = "application/json", CancellationToken cancel = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        // The client waits for leave to send, so a refused body does not race with its refusal.
        request.Headers.ExpectContinue = body.Length > 60_000;
        request.Headers.AcceptLanguage.ParseAdd("en");
        using var response = await Client.SendAsync(request, cancel);
        return await ApiAnswer.OfAsync(response, cancel);
    }

    public Task<ApiAnswer> PostAsync(string path, string body, string mediaType = "application/json", CancellationToken cancel = default) =>
        PostAsync(path, Encoding.UTF8.GetBytes(body), mediaType, cancel);

    public async Task<ApiAnswer> GetAsync(string path, string? accept = null, CancellationToken cancel = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using var response = await Client.SendAsync(request, cancel);
        return await ApiAnswer.OfAsync(response, cancel);
    }

    /// <summary>Ends the process at once, as a power cut would: nothing is flushed, nobody is told.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("the sample ended:\n" + Log));
            return;
        }

        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
