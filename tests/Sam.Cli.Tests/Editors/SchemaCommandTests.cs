using System.Text;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Editors;

/// <summary><c>sam schema</c> prints the schema, or sets a folder up without losing anything of the editor's settings.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private const string Settings = ".vscode/settings.json";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("schema", "sv")]
    [InlineData("schema --lang sv", "sv")]
    [InlineData("schema --lang en", "en")]
    public async Task PrintsTheSchemaOfALanguageOfKeywords(string arguments, string language)
    {
        var run = await _folder.RunAsync(arguments, new Dictionary<string, string> { ["SAM_LANG"] = "en", ["LANG"] = "en_GB.UTF-8" });
        Assert.Equal((0, Repository.ReadText($"schemas/sam.{language}.schema.json")), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task InstallsBothSchemasAndTheSettings()
    {
        var run = await _folder.RunAsync("schema --install");
        Assert.Equal((0, ".vscode/sam.sv.schema.json\n.vscode/sam.en.schema.json\n.vscode/settings.json\n", ""), (run.ExitCode, run.Text, run.Messages));
        Assert.Equal(Repository.ReadText("schemas/sam.en.schema.json"), _folder.Read(".vscode/sam.en.schema.json"));
        Assert.Equal("{\n  \"yaml.schemas\": {\n    \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"]\n  }\n}\n", _folder.Read(Settings));
    }

    [Fact]
    public async Task InstallsIntoAnotherFolder()
    {
        await _folder.RunAsync("schema --install questionnaires --lang en");
        Assert.Contains("./.vscode/sam.en.schema.json", _folder.Read("questionnaires/" + Settings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "{ \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"] } }")]
    [InlineData("", "{\n  \"yaml.schemas\": {\n    \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"]\n  }\n}\n")]
    [InlineData(
        "// mine\r\n{\r\n    // size\r\n    \"editor.fontSize\": 14, // big\r\n    \"x\": [1,  2,],\r\n}\r\n",
        "// mine\r\n{\r\n    \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"] },\r\n    // size\r\n    \"editor.fontSize\": 14, // big\r\n    \"x\": [1,  2,],\r\n}\r\n")]
    [InlineData(
        "{\n  \"yaml.schemas\": {\n    \"a.json\": \"a.yaml\" // theirs\n  }\n}",
        "{\n  \"yaml.schemas\": {\n    \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"],\n    \"a.json\": \"a.yaml\" // theirs\n  }\n}")]
    [InlineData(
        "{ \"yaml.schemas\": { \"./.vscode/sam.en.schema.json\": [\"*.sam.yaml\"], \"a\": [] } }",
        "{ \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"], \"a\": [] } }")]
    [InlineData(
        "{ \"yaml.schemas\": { \"./.vscode/sam.en.schema.json\": [\"*.sam.yaml\", \"en/*.yaml\"] } }",
        "{ \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"], \"./.vscode/sam.en.schema.json\": [\"en/*.yaml\"] } }")]
    [InlineData(
        "{ \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": \"enkäter/*.yaml\" }, \"b\": \"å\\u00e4\" }",
        "{ \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": [\"enkäter/*.yaml\", \"*.sam.yaml\"] }, \"b\": \"å\\u00e4\" }")]
    public async Task SettingsKeepEveryByteOfTheirOwn(string before, string after)
    {
        Directory.CreateDirectory(_folder.PathOf(".vscode"));
        _folder.Write(Settings, before);
        Assert.Equal(0, (await _folder.RunAsync("schema --install")).ExitCode);
        Assert.Equal(after, _folder.Read(Settings));

        Assert.Equal(0, (await _folder.RunAsync("schema --install")).ExitCode);
        Assert.Equal(after, _folder.Read(Settings));
    }

    [Fact]
    public async Task AByteOrderMarkStays()
    {
        Directory.CreateDirectory(_folder.PathOf(".vscode"));
        File.WriteAllText(_folder.PathOf(Settings), "{ \"a\": 1 }", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await _folder.RunAsync("schema --install");
        var bytes = _folder.ReadBytes(Settings);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal("{ \"yaml.schemas\": { \"./.vscode/sam.sv.schema.json\": [\"*.sam.yaml\"] }, \"a\": 1 }", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("{ \"a\": ")]
    [InlineData("[1]")]
    [InlineData("{ \"yaml.schemas\": [] }")]
    [InlineData("{ \"a\": 1 } }")]
    [InlineData("inte json")]
    public async Task SettingsThatCannotBeReadAreNotTouched(string before)
    {
        Directory.CreateDirectory(_folder.PathOf(".vscode"));
        _folder.Write(Settings, before);
        var run = await _folder.RunAsync("schema --install");
        Assert.Equal((2, "", "”.vscode/settings.json” går inte att läsa som JSON. Rätta den och försök igen; inget är ändrat.\n"), (run.ExitCode, run.Text, run.Messages));
        Assert.Equal(before, _folder.Read(Settings));
        Assert.Equal(["settings.json"], Directory.EnumerateFiles(_folder.PathOf(".vscode")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task AFolderThatIsMissingIsWrongUsage() =>
        Assert.Equal((2, "Mappen ”saknas” finns inte.\n"), await _folder.RunAsync("schema --install saknas") is var run ? (run.ExitCode, run.Messages) : default);
}
