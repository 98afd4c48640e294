using Sam.Cli.Tests.Running;
using VerifyXunit;

namespace Sam.Cli.Tests;

/// <summary>Every figure of the input is in the report: one that changes, changes it at its place and nowhere else.</summary>
public class ChangedFigureTests(UnchangedReports unchanged) : IClassFixture<UnchangedReports>
{
    private const string Answers = "questionnaires/skane-forvaltning-2023.svar.csv";
    private const string Rates = "questionnaires/skane-chef-2023.publicerat.csv";
    private const string Published = "questionnaires/vastmanland-2023.publicerat.csv";

    private static readonly Dictionary<string, (string Report, string File, string From, string To)> Changes = new()
    {
        ["understanding-of-f02"] = (WorkFolder.Skane, Answers, "f02;4;8;7a|11;5;", "f02;4;8;7a|11;4;"),
        ["assessment-by-f01"] = (WorkFolder.Skane, Answers, "f01;7a|7b;1|2;1|2;DK;", "f01;7a|7b;1|2;1|2;3;"),
        ["support-in-f08"] = (WorkFolder.Skane, Answers, "nej-inte-tillräckligt", "ja-genomförandet"),
        ["strengths-of-f09"] = (WorkFolder.Skane, Answers, "f09;10a;", "f09;4;"),
        ["deficiencies-of-f06"] = (WorkFolder.Skane, Answers, "f06;4;2;", "f06;4;1;"),
        ["actions-of-f11"] = (WorkFolder.Skane, Answers, "f11;4|7a;8;8;", "f11;4|7a;8;2;"),
        ["pattern-in-f12"] = (WorkFolder.Skane, Answers, "f12;4|10a;1;1|10e;3;ja-genomförandet;;nej;", "f12;4|10a;1;1|10e;3;ja-genomförandet;;ja;"),
        ["rate-of-f08-2023"] = (WorkFolder.Skane, Rates, "f08;svarsfrekvens;;2023;93 %", "f08;svarsfrekvens;;2023;88 %"),
        ["rate-of-f07-2022"] = (WorkFolder.Skane, Rates, "f07;svarsfrekvens;;2022;64 %", "f07;svarsfrekvens;;2022;58 %"),
        ["rate-of-the-region-2021"] = (WorkFolder.Skane, Rates, "region-skane;svarsfrekvens;;2021;75 %", "region-skane;svarsfrekvens;;2021;76 %"),
        ["responses-in-vastmanland"] = (WorkFolder.Vastmanland, Published, "antal-svar;;2023;242;", "antal-svar;;2023;285;"),
        ["a-role-in-vastmanland"] = (WorkFolder.Vastmanland, Published, "roll:enhetschef;;2023;115;", "roll:enhetschef;;2023;116;"),
        ["participants-in-vastmanland"] = (WorkFolder.Vastmanland, Published, "deltagare:skyddsombud;;2023;89;", "deltagare:skyddsombud;;2023;90;"),
        ["actions-for-question-16"] = (WorkFolder.Vastmanland, Published, "åtgärder;16;2023;26;", "åtgärder;16;2023;27;"),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ChangesItsLinesOnly(string figure)
    {
        var (report, file, from, to) = Changes[figure];
        using var folder = new WorkFolder();
        folder.Change(file, from, to);
        var before = await unchanged.LinesAsync(report);
        var after = await UnchangedReports.LinesAsync(folder, report);
        Assert.NotEqual(before, after);
        await Verifier.Verify(Difference(before, after));
    }

    // Lines that are gone and lines that are new; what merely moves is left out.
    private static string Difference(IReadOnlyList<string> before, IReadOnlyList<string> after) => string.Join("\n",
        before.Except(after).Select(l => "- " + l).Concat(after.Except(before).Select(l => "+ " + l)));
}

/// <summary>The reports of the shipped files, a line per row or sentence.</summary>
public sealed class UnchangedReports
{
    private readonly Dictionary<string, Lazy<Task<IReadOnlyList<string>>>> _reports = new[] { WorkFolder.Skane, WorkFolder.Vastmanland }
        .ToDictionary(r => r, r => new Lazy<Task<IReadOnlyList<string>>>(() => OwnLinesAsync(r)));

    public Task<IReadOnlyList<string>> LinesAsync(string report) => _reports[report].Value;

    internal static async Task<IReadOnlyList<string>> LinesAsync(WorkFolder folder, string report)
    {
        var run = await folder.RunAsync($"report {report} -o rapport.md");
        Assert.Equal(0, run.ExitCode);
        return folder.Read("rapport.md").Split('\n');
    }

    private static async Task<IReadOnlyList<string>> OwnLinesAsync(string report)
    {
        using var folder = new WorkFolder();
        return await LinesAsync(folder, report);
    }
}
