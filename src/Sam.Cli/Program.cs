namespace Sam;

/// <summary>The tool: parses options, calls the phases in order, prints, returns an exit code.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        using var output = new ToolOutput(Console.OpenStandardOutput(), Console.OpenStandardError());
        using var cancelled = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            cancelled.Cancel();
        };
        return new Tool(output, Environment.GetEnvironmentVariable).Run(arguments, cancelled.Token);
    }
}
