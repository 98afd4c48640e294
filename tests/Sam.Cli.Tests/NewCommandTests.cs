using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary><c>sam new</c> makes questionnaires that everything works on from the start.</summary>
public class NewCommandTests
{
    [Theory]
    [InlineData("--template minimal", "ny.sam.yaml")]
    [InlineData("--lang en", "ny.sam.yaml")]
    [InlineData("--template vastmanland", "ny.sam.yaml")]
    [InlineData("--template skane", "ny.sam.yaml")]
    [InlineData("--template skane", "ny-forvaltning.sam.yaml")]
    [InlineData("--template vgr", "ny.sam.yaml")]
    [InlineData("--text", "ny.sam")]
    [InlineData("--text --lang en", "ny.sam")]
    [InlineData("--template vastmanland --text", "ny.sam")]
    [InlineData("--template skane --text", "ny-forvaltning.sam")]
    [InlineData("--template vgr --text", "ny.sam")]
    [InlineData("--from lista.txt", "ny.sam.yaml")]
    [InlineData("--from lista.txt --text --lang en", "ny.sam")]
    public async Task WhatIsMadeCanBeCheckedTestedSampledAndScored(string options, string file)
    {
        using var folder = Folder();
        await SucceedsAsync(folder, $"new ny {options}");
        await SucceedsAsync(folder, $"check {file} --fail-on warning");
        await SucceedsAsync(folder, $"format {file} --check");
        await SucceedsAsync(folder, $"test {file}");
        await SucceedsAsync(folder, $"sample {file} -n 40 -o {file.Split('.')[0]}.svar.csv");
        await SucceedsAsync(folder, $"score {file} --fail-on warning");
    }

    [Theory]
    [InlineData("new ny", "ny.sam.yaml\nny.organisation.csv\n.vscode/sam.sv.schema.json\n.vscode/sam.en.schema.json\n.vscode/settings.json\n")]
    [InlineData("new under/mapp/ny --text", "under/mapp/ny.sam\nunder/mapp/ny.organisation.csv\nunder/mapp/.vscode/sam.sv.schema.json\nunder/mapp/.vscode/sam.en.schema.json\nunder/mapp/.vscode/settings.json\n")]
    [InlineData("new ny.sam.yaml --template skane", "ny.sam.yaml\nny-forvaltning.sam.yaml\nny.organisation.csv\n.vscode/sam.sv.schema.json\n.vscode/sam.en.schema.json\n.vscode/settings.json\n")]
    public async Task TheNewFilesAreListed(string arguments, string files)
    {
        using var folder = Folder();
        var run = await SucceedsAsync(folder, arguments);
        Assert.Equal(files, run.Text);
        Assert.All(files.Split('\n', StringSplitOptions.RemoveEmptyEntries), f => Assert.True(File.Exists(folder.PathOf(f))));
    }

    [Fact]
    public async Task NothingIsEverWrittenOver()
    {
        using var folder = Folder();
        folder.Write("ny.organisation.csv", "id\nmin\n");
        folder.Write("ny-forvaltning.sam.yaml", "min");
        var run = await folder.RunAsync("new ny --template skane");
        Assert.Equal((2, "”ny-forvaltning.sam.yaml” finns redan och skrivs inte över.\n”ny.organisation.csv” finns redan och skrivs inte över.\n"), (run.ExitCode, run.Messages));
        Assert.False(File.Exists(folder.PathOf("ny.sam.yaml")));
        Assert.Equal("id\nmin\n", folder.Read("ny.organisation.csv"));
    }

    [Theory]
    [InlineData("new ny", "sv")]
    [InlineData("new ny --lang en", "en")]
    public async Task AnEditorKnowsTheNewQuestionnaire(string arguments, string language)
    {
        using var folder = Folder();
        await SucceedsAsync(folder, arguments);
        var before = folder.Read(".vscode/settings.json");
        Assert.Contains($"\"./.vscode/sam.{language}.schema.json\": [\"*.sam.yaml\"]", before, StringComparison.Ordinal);
        await SucceedsAsync(folder, $"schema --install --lang {language}");
        Assert.Equal(before, folder.Read(".vscode/settings.json"));
    }

    [Fact]
    public async Task SettingsOfAnEditorAreLeftAlone()
    {
        using var folder = Folder();
        await SucceedsAsync(folder, "new ett");
        folder.Write(".vscode/settings.json", "{}");
        Assert.Equal("två.sam.yaml\ntvå.organisation.csv\n", (await SucceedsAsync(folder, "new två")).Text);
        Assert.Equal("{}", folder.Read(".vscode/settings.json"));
    }

    [Theory]
    [InlineData("1. Är målen kända?\n2. Är riskerna bedömda?\n", "  - 1: Är målen kända?\n  - 2: Är riskerna bedömda?\n")]
    [InlineData("1)\tÄr målen kända?\r\n\r\n7a)\tÄr riskerna bedömda?\r\n", "  - 1: Är målen kända?\n  - 7a: Är riskerna bedömda?\n")]
    [InlineData("Fråga 3: Är målen kända?\nFråga 4: Är riskerna bedömda?", "  - 3: Är målen kända?\n  - 4: Är riskerna bedömda?\n")]
    [InlineData("• Är målen kända?\n–\u00A0Är riskerna bedömda?\n", "  - Är målen kända?\n  - Är riskerna bedömda?\n")]
    [InlineData("\uFEFFÄr målen kända?\n24 timmar om dygnet?\n", "  - Är målen kända?\n  - 24 timmar om dygnet?\n")]
    [InlineData("Kort: eller lång?\n# eller ”så”\n'Citat' och mer\n", "  - \"Kort: eller lång?\"\n  - \"# eller ”så”\"\n  - \"'Citat' och mer\"\n")]
    public async Task AListOfQuestionsIsTakenAsItIs(string list, string questions)
    {
        using var folder = Folder();
        folder.Write("lista.txt", list);
        await SucceedsAsync(folder, "new egenkontroll-2026 --from lista.txt");
        Assert.Equal("titel: Egenkontroll 2026\nanonymt: nej\nsvar: ja-nej\n\nfrågor:\n" + questions, folder.Read("egenkontroll-2026.sam.yaml"));
    }

    [Fact]
    public async Task AListFromAnOldEditorKeepsItsLetters()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder.PathOf("lista.txt"), System.Text.Encoding.Latin1.GetBytes("Är målen kända på avdelningen?\n"));
        await SucceedsAsync(folder, "new ny --from lista.txt");
        Assert.EndsWith("  - Är målen kända på avdelningen?\n", folder.Read("ny.sam.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "Ange ett namn för den nya enkäten, och bara ett.")]
    [InlineData("new a b", "Ange ett namn för den nya enkäten, och bara ett.")]
    [InlineData("diff", "Ange två enkäter, den tidigare först.")]
    [InlineData("new a.b", "”a.b” kan inte vara en enkäts namn. Använd bokstäver, siffror och bindestreck.")]
    [InlineData("new ny --template gotland", "--template kan inte vara ”gotland”. Välj bland minimal, skane, vastmanland, vgr.")]
    [InlineData("new ny --template vgr --from lista.txt", "--template och --from går inte ihop. Välj en av dem.")]
    [InlineData("new ny --from saknas.txt", "Filen ”saknas.txt” finns inte.")]
    [InlineData("new ny --from lista.xlsx", "”lista.xlsx” går inte att läsa (.xlsx). Spara listan som text (.txt), med en fråga på varje rad.")]
    [InlineData("new ny --from blandad.txt", "Rad 2 saknar nummer, men andra rader har. Numrera alla eller inga.")]
    [InlineData("new ny --from samma.txt", "Numret 1 står på flera rader (1, 3).")]
    [InlineData("new ny --from tom.txt", "Listan är tom. Skriv en fråga på varje rad.")]
    [InlineData("new ny --from bild.txt", "”bild.txt” är ingen textfil. Spara listan som text (.txt), med en fråga på varje rad.")]
    [InlineData("new ny --from questionnaires", "”questionnaires” är en mapp; här behövs en fil.")]
    [InlineData("sample lista.txt", "”lista.txt” är ingen enkät: filnamnet ska sluta på .sam.yaml eller .sam.")]
    [InlineData("sample questionnaires", "Ange en enda enkät.")]
    [InlineData("sample questionnaires/vastmanland-2023.sam.yaml -n 0", "--count ska vara ett heltal från 1 till 1000000, inte ”0”.")]
    [InlineData("sample questionnaires/vastmanland-2023.sam.yaml --seed x", "--seed ska vara ett heltal, inte ”x”.")]
    [InlineData("sample questionnaires/vastmanland-2023.sam.yaml -o lista.txt", "”lista.txt” finns redan och skrivs inte över.")]
    public async Task WrongUsageEndsInTwoAndSaysWhy(string arguments, string message)
    {
        using var folder = Folder();
        folder.Write("blandad.txt", "1. Är målen kända?\nÄr riskerna bedömda?\n");
        folder.Write("samma.txt", "1. Är målen kända?\n2. Är riskerna bedömda?\n1. Är allt klart?\n");
        folder.Write("tom.txt", " \n\n");
        folder.Write("bild.txt", "PNG\0\0\n");
        var run = await folder.RunAsync(arguments);
        Assert.Equal((2, "", message + "\n"), (run.ExitCode, run.Text, run.Messages));
    }

    [Fact]
    public async Task WhereOneFileCanNotBeWrittenNoneIs()
    {
        using var folder = Folder();
        folder.Write(".vscode", "a file, where a folder is needed");
        var run = await folder.RunAsync("new ny");
        Assert.Equal((2, "Filen ”.vscode/sam.sv.schema.json” går inte att skriva.\n"), (run.ExitCode, run.Messages));
        Assert.False(File.Exists(folder.PathOf("ny.sam.yaml")));
        Assert.False(File.Exists(folder.PathOf("ny.organisation.csv")));
    }

    private static WorkFolder Folder()
    {
        var folder = new WorkFolder();
        folder.Write("lista.txt", "1. Är målen kända?\n2. Är riskerna bedömda?\n");
        return folder;
    }

    private static async Task<ToolRun> SucceedsAsync(WorkFolder folder, string arguments)
    {
        var run = await folder.RunAsync(arguments);
        Assert.True(run.ExitCode == 0, $"sam {arguments}\n{run.Text}\n{run.Messages}");
        return run;
    }
}
