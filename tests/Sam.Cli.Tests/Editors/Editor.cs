using System.Text.Json.Nodes;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Editors;

/// <summary>An editor with a folder open that <c>sam schema --install</c> has set up, in either language of keywords.</summary>
public sealed class Editor : IAsyncLifetime
{
    private readonly Dictionary<string, LanguageServer> _servers = new(StringComparer.Ordinal);
    private readonly List<DirectoryInfo> _folders = [];
    private int _files;

    public async ValueTask InitializeAsync()
    {
        if (!NodeTools.AreThere)
        {
            return;
        }

        foreach (var language in new[] { "sv", "en" })
        {
            var folder = Directory.CreateTempSubdirectory("sam-editor-");
            _folders.Add(folder);
            var run = await ToolProcess.RunAsync(folder.FullName, ["schema", "--install", "--lang", language]);
            Assert.Equal(("", 0), (run.Messages, run.ExitCode));
            _servers[language] = await LanguageServer.StartAsync(folder.FullName, Settings(folder.FullName));
        }
    }

    /// <summary>What the editor underlines in a text: line, column and message.</summary>
    internal async Task<IReadOnlyList<string>> DiagnosticsAsync(string text, string language = "sv") =>
        await _servers[language].OpenAsync(NewName(), text);

    /// <summary>What the editor offers where <c>|</c> stands in a text: labels with documentation.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> OffersAsync(string marked, string language = "sv")
    {
        var (name, line, column) = await OpenAsync(marked, language);
        return await _servers[language].CompleteAsync(name, line, column);
    }

    /// <summary>What the editor says of the word where <c>|</c> stands in a text.</summary>
    internal async Task<string> HoverAsync(string marked, string language = "sv")
    {
        var (name, line, column) = await OpenAsync(marked, language);
        return await _servers[language].HoverAsync(name, line, column);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await server.DisposeAsync();
        }

        _folders.ForEach(f => f.Delete(recursive: true));
    }

    private async Task<(string Name, int Line, int Column)> OpenAsync(string marked, string language)
    {
        var before = marked[..marked.IndexOf('|', StringComparison.Ordinal)];
        var name = NewName();
        await _servers[language].OpenAsync(name, before + marked[(before.Length + 1)..]);
        return (name, before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n') - 1);
    }

    // The settings as installed; the server's own list of schemas on the net is switched off.
    private static JsonObject Settings(string folder)
    {
        var installed = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, ".vscode", "settings.json")))!;
        return new JsonObject
        {
            ["schemas"] = installed["yaml.schemas"]!.DeepClone(),
            ["schemaStore"] = new JsonObject { ["enable"] = false },
            ["validate"] = true,
            ["hover"] = true,
            ["completion"] = true,
        };
    }

    private string NewName() => $"f{Interlocked.Increment(ref _files)}.sam.yaml";
}
