using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>The same input gives the same bytes, whatever culture, time zone or globalisation mode the machine has.</summary>
public class SameBytesEverywhereTests(BytesOfThisMachine here) : IClassFixture<BytesOfThisMachine>
{
    private static readonly Dictionary<string, string> Turkish = new()
    {
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0",
        ["LANG"] = "tr_TR.UTF-8",
        ["LC_ALL"] = "tr_TR.UTF-8",
    };

    private static readonly Dictionary<string, Dictionary<string, string>> Machines = new()
    {
        ["without cultures"] = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        ["Turkish"] = Turkish,
        ["Tokyo"] = new() { ["TZ"] = "Asia/Tokyo" },
    };

    public static TheoryData<string, string> Runs
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var machine in Machines.Keys)
            {
                foreach (var arguments in BytesOfThisMachine.Commands)
                {
                    rows.Add(machine, arguments);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task OnAMachineThatIs(string machine, string arguments) =>
        Assert.Equal(await here.OfAsync(arguments), await BytesOfThisMachine.RunAsync(arguments, Machines[machine]));

    /// <summary>Without it the runs above would prove nothing: the tool's own setting turns cultures off.</summary>
    [Fact]
    public async Task TheTurkishMachineReallyIsTurkish()
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync("--version", new Dictionary<string, string>(Turkish) { [StartupHook.Variable] = typeof(StartupHook).Assembly.Location });
        Assert.True(
            run.Messages == "tr-TR 1,5 İ\n",
            $"The tool did not run under the culture tr-TR; is ICU there (Debian: libicu72)? Exit code {run.ExitCode}, messages:\n{run.Messages}");
    }

    [Theory]
    [InlineData("without cultures")]
    [InlineData("Turkish")]
    public async Task DecomposedLettersGiveTheSameReport(string machine)
    {
        using var folder = new WorkFolder();
        foreach (var name in new[] { "skane-forvaltning-2023.svar.csv", "skane-chef-2023.organisation.csv", "skane-chef-2023.publicerat.csv" })
        {
            var path = "questionnaires/" + name;
            var decomposed = Decomposed(folder.Read(path));
            Assert.NotEqual(folder.Read(path), decomposed);
            folder.Write(path, decomposed);
        }

        var arguments = $"report {WorkFolder.Skane}";
        Assert.Equal(await here.OfAsync(arguments), await BytesOfThisMachine.RunAsync(folder, arguments, Machines[machine]));
    }

    private static string Decomposed(string text) => text
        .Replace("å", "a\u030A", StringComparison.Ordinal).Replace("Å", "A\u030A", StringComparison.Ordinal)
        .Replace("ä", "a\u0308", StringComparison.Ordinal).Replace("Ä", "A\u0308", StringComparison.Ordinal)
        .Replace("ö", "o\u0308", StringComparison.Ordinal).Replace("Ö", "O\u0308", StringComparison.Ordinal);
}
