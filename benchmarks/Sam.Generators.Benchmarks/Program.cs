using System.Globalization;
using Sam.Generators.Benchmarks;

// How long the generator works after a key is pressed: Program ROUNDS
var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
Console.WriteLine("| after a key in | 26 questions | 2,000 questions | 40 questionnaires of 26 |");
Console.WriteLine("|---|---:|---:|---:|");
foreach (var row in KeystrokeRun.Rows(rounds))
{
    Console.WriteLine(row);
}

Console.WriteLine(KeystrokeRun.CompilingAlone(rounds));
