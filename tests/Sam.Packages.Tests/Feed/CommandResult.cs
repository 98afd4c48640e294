namespace Sam.Packages.Tests;

/// <summary>How a program ended and what it printed.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Results">Its standard output.</param>
/// <param name="Messages">Its standard error.</param>
public sealed record CommandResult(int ExitCode, string Results, string Messages)
{
    /// <summary>Results, then messages.</summary>
    public string Output => Results + Messages;

    /// <summary>Fails the test, showing everything printed, unless the program ended well.</summary>
    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}\n{Output}");
        return this;
    }
}
