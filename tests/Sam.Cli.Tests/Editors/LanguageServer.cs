using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Editors;

/// <summary>The language server for YAML that editors use, in a process of its own, spoken to as an editor does (LSP over standard streams).</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly string _folder;
    private readonly JsonNode _settings;
    private readonly Task _reading;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _opened = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private int _lastId;

    private LanguageServer(string folder, JsonNode settings)
    {
        (_folder, _settings) = (folder, settings);
        var start = NodeTools.LanguageServer();
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Starts the server as an editor would that has a folder open.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="settings">The settings of the editor's section <c>yaml</c>.</param>
    public static async Task<LanguageServer> StartAsync(string folder, JsonNode settings)
    {
        var server = new LanguageServer(folder, settings);
        var root = new Uri(folder).AbsoluteUri;
        await server.AskAsync("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = root,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = root, ["name"] = "sam" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true },
                ["textDocument"] = new JsonObject
                {
                    ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true, ["documentationFormat"] = new JsonArray("markdown") } },
                    ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") },
                },
            },
        });
        server.Tell("initialized", new JsonObject());
        server.Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["yaml"] = settings.DeepClone() } });
        return server;
    }

    /// <summary>Opens a file and waits for what the server says of it.</summary>
    /// <returns>A line for each diagnostic: line, column and message.</returns>
    public async Task<IReadOnlyList<string>> OpenAsync(string name, string text)
    {
        var said = _opened[UriOf(name)] = new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously);
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        return [.. (await said.Task.WaitAsync(Patience)).Select(d => $"{Start(d!)} {(string)d!["message"]!}")];
    }

    /// <summary>What the server offers at a place of an open file: each label with its documentation.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompleteAsync(string name, int line, int column)
    {
        var answer = await AskAsync("textDocument/completion", At(name, line, column));
        return answer!["items"]!.AsArray()
            .DistinctBy(i => (string)i!["label"]!)
            .ToDictionary(i => (string)i!["label"]!, i => Documentation(i!["documentation"]));
    }

    /// <summary>What the server shows when the pointer rests at a place of an open file.</summary>
    public async Task<string> HoverAsync(string name, int line, int column) =>
        (string?)(await AskAsync("textDocument/hover", At(name, line, column)))?["contents"]?["value"] ?? "";

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    private string UriOf(string name) => new Uri(Path.Combine(_folder, name)).AbsoluteUri;

    private JsonObject At(string name, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(name) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    private async Task<JsonNode?> AskAsync(string method, JsonNode parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _asked[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(Patience);
    }

    private void Tell(string method, JsonNode parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_writing)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            stream.Write(body);
            stream.Flush();
        }
    }

    private async Task ReadAsync()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (await ReadLengthAsync(stream) is { } length)
        {
            var body = new byte[length];
            await stream.ReadExactlyAsync(body);
            Take(JsonNode.Parse(body)!);
        }
    }

    private void Take(JsonNode message)
    {
        switch ((string?)message["method"])
        {
            case "textDocument/publishDiagnostics" when _opened.TryGetValue((string)message["params"]!["uri"]!, out var said):
                said.TrySetResult(message["params"]!["diagnostics"]!.AsArray());
                break;
            case null when _asked.TryRemove((int)message["id"]!, out var answer):
                answer.TrySetResult(message["result"]?.DeepClone());
                break;
            case { } method when message["id"] is { } id:
                Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = method == "workspace/configuration" ? Settings(message["params"]!["items"]!.AsArray()) : null });
                break;
        }
    }

    private JsonArray Settings(JsonArray sections) =>
        [.. sections.Select(s => (string?)s!["section"] == "yaml" ? _settings.DeepClone() : new JsonObject())];

    // "Content-Length: 123", further headers, an empty line; null at the end of the stream.
    private static async Task<int?> ReadLengthAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            header.Append((char)one[0]);
        }

        var line = header.ToString().Split("\r\n").First(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Documentation(JsonNode? node) => (string?)(node is JsonObject markup ? markup["value"] : node) ?? "";

    private static string Start(JsonNode diagnostic)
    {
        var start = diagnostic["range"]!["start"]!;
        return $"{(int)start["line"]! + 1}:{(int)start["character"]! + 1}";
    }
}
