using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sam.Extensions.Tests;

/// <summary>The services of an application, started as a host starts them, and what they logged.</summary>
internal sealed class Application : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly RecordingLogger _log = new();

    public Application(Action<SamBuilder> add, Action<SamOptions>? configure = null)
    {
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(_log).SetMinimumLevel(LogLevel.Information));
        add(services.AddSam(configure));
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public IQuestionnaireCatalogue Catalogue => _services.GetRequiredService<IQuestionnaireCatalogue>();

    public SurveyScorer Scorer => _services.GetRequiredService<SurveyScorer>();

    public IReadOnlyList<RecordedEntry> Log => _log.Entries;

    public async Task<Application> StartAsync(CancellationToken cancelled = default)
    {
        foreach (var service in _services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(cancelled);
        }

        return this;
    }

    public void Dispose() => _services.Dispose();
}
