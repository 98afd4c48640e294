using System.Text;

namespace Sam.Cli.Tests.Running;

/// <summary>What one run of the tool gave.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The bytes of the results' stream.</param>
/// <param name="Messages">The text of the messages' stream.</param>
internal sealed record ToolRun(int ExitCode, byte[] Output, string Messages)
{
    /// <summary>The results as text; never with a byte order mark.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Output);
}
