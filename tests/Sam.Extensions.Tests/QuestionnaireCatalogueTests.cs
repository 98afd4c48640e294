using Microsoft.Extensions.Logging;

namespace Sam.Extensions.Tests;

/// <summary>The catalogue is filled when the host starts, refuses what has errors, and is replaced whole.</summary>
public class QuestionnaireCatalogueTests
{
    private const string Good = "enkät: a\nfrågor:\n  - 1: Är målen kända?\n    svar: ja-nej\n";
    private const string Bad = "enkät: b\nfrågor:\n  - 1: Är målen kända?\n    svar: ja-nejj\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ItHoldsWhatWasReadWhenTheHostStarted()
    {
        using var application = await new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Good)).StartAsync(Cancelled);

        Assert.Equal("a", application.Catalogue.Current["a"].Id);
        Assert.False(application.Catalogue.Current.TryFind("A", out _));
        Assert.Throws<KeyNotFoundException>(() => application.Catalogue.Current["x"]);
        Assert.Contains(application.Log, e => e is { Level: LogLevel.Information, EventId: 1 });
    }

    [Fact]
    public void BeforeThatItSaysThatTheHostHasNotStarted()
    {
        using var application = new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Good));
        Assert.Throws<InvalidOperationException>(() => application.Catalogue.Current);
    }

    [Fact]
    public async Task WithoutSourcesItIsEmpty()
    {
        using var application = await new Application(_ => { }).StartAsync(Cancelled);
        Assert.Empty(application.Catalogue.Current.All);
    }

    [Fact]
    public async Task AnErrorStopsTheStartAndIsLoggedAtItsPlace()
    {
        using var application = new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Good).AddQuestionnaire("b.sam.yaml", Bad));

        var thrown = await Assert.ThrowsAsync<InvalidQuestionnairesException>(() => application.StartAsync(Cancelled));

        var error = Assert.Single(thrown.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Contains("b.sam.yaml:4:11: fel " + error.Id, thrown.Message, StringComparison.Ordinal);
        var entry = Assert.Single(application.Log, e => e.Level == LogLevel.Error);
        Assert.Equal(("b.sam.yaml", 4, 11, error.Id.Text), (entry.Values["File"], entry.Values["Line"], entry.Values["Column"], entry.Values["DiagnosticId"]));
        Assert.Contains("ja-nejj", entry.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MessagesHaveTheLanguageOfTheOptions()
    {
        using var application = new Application(sam => sam.AddQuestionnaire("b.sam.yaml", Bad), o => o.MessageLanguage = Language.English);
        var thrown = await Assert.ThrowsAsync<InvalidQuestionnairesException>(() => application.StartAsync(Cancelled));
        Assert.Contains(": error SAM", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHostMayStartWithoutTheQuestionnairesThatHaveErrors()
    {
        using var application = await new Application(
            sam => sam.AddQuestionnaire("a.sam.yaml", Good).AddQuestionnaire("b.sam.yaml", Bad), o => o.StartsWithErrors = true).StartAsync(Cancelled);

        Assert.Equal(["a"], application.Catalogue.Current.All.Select(q => q.Id));
        Assert.True(application.Catalogue.Current.HasErrors);
        Assert.Contains(application.Log, e => e.Level == LogLevel.Error);
    }

    [Fact]
    public async Task TwoOfOneIdAreAnErrorThatNamesBothFiles()
    {
        using var application = new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Good).AddQuestionnaire("other.sam.yaml", Good));

        var thrown = await Assert.ThrowsAsync<InvalidQuestionnairesException>(() => application.StartAsync(Cancelled));

        var error = Assert.Single(thrown.Diagnostics, d => d.Id.Text == "SAM9050");
        Assert.Equal("other.sam.yaml", error.Where.Path);
        Assert.Contains("a.sam.yaml", error.Message.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReloadPutsAnotherSetInPlaceAndLeavesTheOldOneAsItWas()
    {
        var source = new ChangingSource(new QuestionnaireFile("a.sam.yaml", Good));
        using var application = await new Application(sam => sam.AddSource(source)).StartAsync(Cancelled);
        var before = application.Catalogue.Current;

        source.Files = [new QuestionnaireFile("a.sam.yaml", Good), new QuestionnaireFile("c.sam.yaml", Good.Replace("enkät: a", "enkät: c", StringComparison.Ordinal))];
        var after = await application.Catalogue.ReloadAsync(Cancelled);

        Assert.Same(after, application.Catalogue.Current);
        Assert.Equal(["a", "c"], after.All.Select(q => q.Id));
        Assert.Equal(["a"], before.All.Select(q => q.Id));
    }

    [Fact]
    public async Task AReloadWithErrorsLeavesTheSetInPlace()
    {
        var source = new ChangingSource(new QuestionnaireFile("a.sam.yaml", Good));
        using var application = await new Application(sam => sam.AddSource(source)).StartAsync(Cancelled);
        var before = application.Catalogue.Current;

        source.Files = [new QuestionnaireFile("b.sam.yaml", Bad)];
        var after = await application.Catalogue.ReloadAsync(Cancelled);

        Assert.True(after.HasErrors);
        Assert.Same(before, application.Catalogue.Current);
        Assert.Contains(application.Log, e => e is { Level: LogLevel.Error, EventId: 2 });
    }

    [Fact]
    public async Task ACancelledReloadLeavesTheSetInPlace()
    {
        using var application = await new Application(sam => sam.AddQuestionnaire("a.sam.yaml", Good)).StartAsync(Cancelled);
        var before = application.Catalogue.Current;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => application.Catalogue.ReloadAsync(new CancellationToken(canceled: true)));

        Assert.Same(before, application.Catalogue.Current);
    }

    [Fact]
    public async Task ReadersSeeWholeSetsWhileManyReload()
    {
        var source = new ChangingSource(new QuestionnaireFile("a.sam.yaml", Good));
        using var application = await new Application(sam => sam.AddSource(source)).StartAsync(Cancelled);

        var reloads = Enumerable.Range(0, 8).Select(_ => Task.Run(() => application.Catalogue.ReloadAsync(Cancelled), Cancelled)).ToList();
        while (!reloads.All(r => r.IsCompleted))
        {
            Assert.Equal("a", Assert.Single(application.Catalogue.Current.All).Id);
        }

        await Task.WhenAll(reloads);
        Assert.Equal(1, source.MostAtOnce);
    }

    [Fact]
    public async Task AFolderIsReadWithItsSubfoldersTranslationsAndNotations()
    {
        var folder = Directory.CreateTempSubdirectory("sam-catalogue-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "under"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.sam.yaml"), Good.Replace("frågor:", "språk: [sv, en]\nfrågor:", StringComparison.Ordinal), Cancelled);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.en.sam.yaml"), "1: Are the goals known?\n", Cancelled);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "under", "c.sam.yaml"), Good.Replace("enkät: a", "enkät: c", StringComparison.Ordinal), Cancelled);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.svar.csv"), "enhet;1\n", Cancelled);
            using var application = await new Application(sam => sam.AddQuestionnaires(folder.FullName), o => o.StartsWithErrors = true).StartAsync(Cancelled);

            Assert.Equal(["a", "c"], application.Catalogue.Current.All.Select(q => q.Id));
            Assert.Equal("Are the goals known?", application.Catalogue.Current["a"].Items[0].Text.In("en"));
            Assert.DoesNotContain(application.Log, e => e.Values.TryGetValue("File", out var file) && (file as string)?.Contains(folder.FullName, StringComparison.Ordinal) == true);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task AFolderThatIsMissingStopsTheStart()
    {
        using var application = new Application(sam => sam.AddQuestionnaires("no-such-folder"));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => application.StartAsync(Cancelled));
    }
}
