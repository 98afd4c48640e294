using System.Net;
using SurveyApi.LoadTest;

// SurveyApi.LoadTest PATH/TO/SurveyApi.dll [CLIENTS]: starts the API on a loopback port with an empty database, loads it for at most
// 20 seconds in all, and prints a row per kind of request.
if (args.Length == 0 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("SurveyApi.LoadTest PATH/TO/SurveyApi.dll [CLIENTS]");
    return 2;
}

var clients = args.Length > 1 ? int.Parse(args[1]) : 64;
using var api = await ApiProcess.StartAsync(args[0]);
using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients, UseProxy = false }) { BaseAddress = api.Address, Timeout = TimeSpan.FromSeconds(10) };
var load = new Load(http, clients);

await load.RunAsync("warm-up", TimeSpan.FromSeconds(3), Requests.NewResponse("warm"), HttpStatusCode.Created);
Console.WriteLine("| request | clients | requests/s | p50 ms | p95 ms | p99 ms | max ms | errors | peak memory of the API |");
Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
Print(await load.RunAsync("a new response", TimeSpan.FromSeconds(5), Requests.NewResponse("new"), HttpStatusCode.Created));
Print(await load.RunAsync("a response sent again", TimeSpan.FromSeconds(3), Requests.SameResponse(), HttpStatusCode.OK));
Print(await load.RunAsync("a response refused", TimeSpan.FromSeconds(3), Requests.BadResponse(), HttpStatusCode.UnprocessableEntity));
Print(await load.RunAsync("a report, the first", TimeSpan.FromSeconds(1), Requests.Report(), HttpStatusCode.OK, most: 1));
Print(await load.RunAsync("a report, nothing new", TimeSpan.FromSeconds(3), Requests.Report(), HttpStatusCode.OK));
return 0;

void Print(LoadResult result) => Console.WriteLine(FormattableString.Invariant(
    $"| {result.Name} | {Math.Min(clients, result.Milliseconds.Length)} | {result.PerSecond:0} | {result.Percentile(50):0.0} | {result.Percentile(95):0.0} | {result.Percentile(99):0.0} | {result.Percentile(100):0.0} | {result.Errors} | {api.PeakMemory / (1024 * 1024)} MB |"));
