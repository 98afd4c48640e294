namespace Sam;

/// <summary>The tool: parses options, calls the phases in order, prints, returns an exit code.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        // Nothing is written before it is complete, so there is nothing to clean up.
        Console.CancelKeyPress += (_, _) => Environment.Exit(ExitCode.Cancelled);
        using var output = new ToolOutput(Console.OpenStandardOutput(), Console.OpenStandardError());
        return new Tool(output, Environment.GetEnvironmentVariable).Run(arguments);
    }
}
