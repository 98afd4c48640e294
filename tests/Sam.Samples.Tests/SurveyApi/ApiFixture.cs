namespace Sam.Samples.Tests.SurveyApi;

/// <summary>One process with an empty database for the tests of a class; none where the sample is not built.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-samples-");
    private RunningApi? _api;

    /// <summary>The process; the test is skipped where there is none.</summary>
    internal RunningApi Api
    {
        get
        {
            RunningApi.Sample.SkipUnlessBuilt();
            return _api!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (RunningApi.Sample.Exists)
        {
            _api = await RunningApi.StartAsync(Path.Combine(_folder.FullName, "answers.db"));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_api is not null)
        {
            await _api.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
