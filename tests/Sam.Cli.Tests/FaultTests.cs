using System.Text.RegularExpressions;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>One mistake in a shipped file gives one diagnostic, at its characters, with what was meant.</summary>
public partial class FaultTests
{
    private const string Answers = "questionnaires/skane-forvaltning-2023.svar.csv";
    private const string Organisation = "questionnaires/skane-chef-2023.organisation.csv";
    private const string Published = "questionnaires/skane-chef-2023.publicerat.csv";

    // File, the text that is changed, what it becomes with the fault marked, the kind, what would be right.
    public static TheoryData<string, string, string, string, string> InQuestionnaires => new()
    {
        { WorkFolder.Vastmanland, "\nsvar: ja-nej\n", "\nsvar: [|ja-nei|]\n", "SAM2104", "Menade du ”ja-nej”?" },
        { WorkFolder.Managers, "        svar: ja-nej", "        svar: [|ja-nej-ej-aktuelt|]", "SAM2104", "Menade du ”ja-nej-ej-aktuellt”?" },
        { WorkFolder.Skane, "svar: stödmaterial", "svar: [|stödmatrial|]", "SAM2104", "Menade du ”stödmaterial”?" },
        { WorkFolder.Vastmanland, "\nperiod:", "\n[|peroid|]:", "SAM2101", "Menade du ”period”?" },
        { WorkFolder.Skane, "    räknas-som: åtgärder", "    [|räknas-sm|]: åtgärder", "SAM2101", "Menade du ”räknas-som”?" },
        { WorkFolder.Vastmanland, "      - 26: Har ni", "      - [|25|]: Har ni", "SAM2106", "Ge en av dem ett annat nummer eller namn." },
    };

    public static TheoryData<string, string, string, string, string> InData => new()
    {
        { Answers, "f02;4;8;7a|11;5;ja-genomförandet", "f02;4;8;7a|11;5;[|ja-genomförande|]", "SAM6001", "Menade du ”ja-genomförandet”?" },
        { Answers, "f05;4;8;8|10c|10o;4;", "f05;4;8;8|10c|10o;[|6|];", "SAM6001", "finns inte bland alternativen (1, 2, 3, 4, 5, ingen-bedömning-kan-göras)" },
        { Answers, "f06;4;2;3|7a;", "f06;4;2;[|3|7d|];", "SAM6001", "finns inte bland alternativen (1, 2, 3, 4, 5, 7a, 7b, 8, …)" },
        { Answers, "f03;4;1;11;3;", "[|Helsingborgs lassarett|];4;1;11;3;", "SAM6008", "Menade du ”Helsingborgs lasarett”?" },
        { Organisation, "f17;Ängelholms sjukhus;förvaltning;region-skane", "f17;Ängelholms sjukhus;förvaltning;[|region-skåne|]", "SAM7002", "Menade du ”region-skane”?" },
        { Published, "f08;svarsfrekvens;;2023;93 %", "[|Lasarettet i Ysatd|];svarsfrekvens;;2023;93 %", "SAM6008", "Menade du ”Lasarettet i Ystad”?" },
        { Published, "f09;svarsfrekvens;;2023;100 %", "f09;svarsfrekvens;;2023;[|100|]", "SAM6015", "en andel med procenttecken" },
        { Published, "f10;svarsfrekvens;;2023;90 %", "f10;[|svarsfrekvns|];;2023;90 %", "SAM6015", "Menade du ”svarsfrekvens”?" },
    };

    [Theory]
    [MemberData(nameof(InQuestionnaires))]
    public async Task InAQuestionnaire(string file, string from, string to, string id, string right)
    {
        using var folder = new WorkFolder();
        var place = folder.Change(file, from, to);
        var run = await folder.RunAsync($"check {file}");
        Assert.Equal(1, run.ExitCode);
        AssertOne($"{file}:{place}: fel {id}: ", right, run.Text);
    }

    [Theory]
    [MemberData(nameof(InData))]
    public async Task InAFileOfData(string file, string from, string to, string id, string right)
    {
        using var folder = new WorkFolder();
        var place = folder.Change(file, from, to);
        var run = await folder.RunAsync($"report {WorkFolder.Skane}");
        Assert.Equal(1, run.ExitCode);
        AssertOne($"{file}:{place}: fel {id}: ", right, run.Messages);
    }

    [Fact]
    public async Task WhatCanBeReadIsStillReported()
    {
        using var folder = new WorkFolder();
        folder.Change(Answers, "f03;4;1;11;3;", "f99;4;1;11;3;");
        var run = await folder.RunAsync($"report {WorkFolder.Skane}");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("16 av 16 inbjudna har svarat", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLineIsShownWithTheMistakeUnderlined()
    {
        using var folder = new WorkFolder();
        folder.Change(WorkFolder.Vastmanland, "\nperiod: 2023\n", "\nperoid: 2023\n");
        var run = await folder.RunAsync($"check {WorkFolder.Vastmanland}");
        Assert.EndsWith("""
                6 │   en: Annual follow-up of systematic work environment management in Region Västmanland 2023
                7 │ peroid: 2023
                  │ ^^^^^^ menade du ”period”?
               Läs mer: docs/diagnostics/SAM2101.md

            1 fel i 1 fil. Kan rättas: sam check --fix

            """, run.Text, StringComparison.Ordinal);
    }

    private static void AssertOne(string start, string right, string text)
    {
        var diagnostic = Assert.Single(text.Split('\n'), l => Heading().IsMatch(l));
        Assert.StartsWith(start, diagnostic, StringComparison.Ordinal);
        Assert.Contains(right, text, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(": (fel|varning|råd) SAM[0-9]{4}: ")]
    private static partial Regex Heading();
}
