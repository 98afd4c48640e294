using Sam.Printing;

namespace Sam;

/// <summary>The tool: parses options, calls the phases in order, prints, returns an exit code.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        // Nothing is written before it is complete, so there is nothing to clean up.
        Console.CancelKeyPress += (_, _) => Environment.Exit(ExitCode.Cancelled);
        // Older consoles of Windows print the signs for colours as they are.
        var isTerminal = !Console.IsOutputRedirected && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
        var paint = Paint.For(isTerminal, Environment.GetEnvironmentVariable);
        using var output = new ToolOutput(Console.OpenStandardOutput(), Console.OpenStandardError(), paint);
        return new Tool(output, Environment.GetEnvironmentVariable).Run(arguments);
    }
}
