using System.Diagnostics;

namespace Sam.Cli.Tests.Running;

/// <summary>
/// Programs of others that tests run on what Sam writes: the language server that editors use, the public validator of SARIF. They come from
/// npm, as <c>tests/node-tools</c> pins them, into a folder that <see cref="Variable"/> names; <c>.ci/run</c> installs them and sets it.
/// </summary>
internal static class NodeTools
{
    /// <summary>The variable that names the folder with <c>node_modules</c>.</summary>
    public const string Variable = "SAM_NODE_TOOLS";

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>True if the variable is set.</summary>
    public static bool AreThere => Folder is not null;

    /// <summary>Skips the running test, with the reason, where the tools are not set up. Where they should be, a missing one is a failure.</summary>
    public static void Require() => Assert.SkipUnless(
        AreThere,
        $"{Variable} is not set: install with 'npm ci --prefix FOLDER' on a copy of tests/node-tools and name the folder in it, as .ci/run does.");

    /// <summary>How to start the YAML language server on standard input and output.</summary>
    public static ProcessStartInfo LanguageServer() => new("node", [PathOf("yaml-language-server/bin/yaml-language-server"), "--stdio"]);

    /// <summary>How to run the SARIF validator.</summary>
    public static ProcessStartInfo SarifMultitool(IEnumerable<string> arguments) => new(PathOf("@microsoft/sarif-multitool-linux/Sarif.Multitool"), arguments);

    private static string PathOf(string name)
    {
        var path = Path.Combine(Folder!, "node_modules", name);
        return File.Exists(path) ? path : throw new FileNotFoundException($"{Variable} names a folder without '{name}'.", path);
    }
}
