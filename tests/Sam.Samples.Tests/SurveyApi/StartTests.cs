namespace Sam.Samples.Tests.SurveyApi;

/// <summary>What is wrong with a survey is said when the sample starts, and it does not start.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-samples-");

    [Fact]
    public async Task AnErrorInAQuestionnaireStopsTheStart()
    {
        Write("puls.sam.yaml", "titel: Puls\nanonymt: nej\nsvar: janej\nfrågor:\n  - 1: Trivs du?\n");
        Write("puls.organisation.csv", "id;namn\ne1;Enheten\n");
        Assert.Contains("puls.sam.yaml:3:7: error SAM2104", await StartedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SoDoesAnErrorInAnOrganisation()
    {
        Write("puls.sam.yaml", "titel: Puls\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Trivs du?\n");
        Write("puls.organisation.csv", "id;namn;överordnad\ne1;Enheten;finns-inte\n");
        Assert.Contains("puls.organisation.csv:2:", await StartedAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private async Task<string> StartedAsync()
    {
        RunningApi.Sample.SkipUnlessBuilt();
        var ended = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningApi.StartAsync(Path.Combine(_folder.FullName, "answers.db"), _folder.FullName));
        return ended.Message;
    }
}
