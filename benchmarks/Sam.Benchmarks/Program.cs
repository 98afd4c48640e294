using System.Globalization;
using BenchmarkDotNet.Running;
using Sam.Benchmarks;

switch (args)
{
    case ["data", var responses, var folder]:
        TallyRun.WriteData(int.Parse(responses, CultureInfo.InvariantCulture), folder);
        break;
    case ["tally", var responses, var rounds]:
        TallyRun.Print(int.Parse(responses, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
