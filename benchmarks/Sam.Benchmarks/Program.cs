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
    case ["index", var responses, var rounds]:
        TallyRun.PrintIndex(int.Parse(responses, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["score", var responses, var units, var rounds]:
        TallyRun.PrintScore(int.Parse(responses, CultureInfo.InvariantCulture), int.Parse(units, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["read", var responses, var rounds]:
        ReadRun.Print(int.Parse(responses, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["write", var responses, var path]:
        ReadRun.Write(int.Parse(responses, CultureInfo.InvariantCulture), path);
        break;
    case ["count-file", var path]:
        ReadRun.PrintFile(path, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
