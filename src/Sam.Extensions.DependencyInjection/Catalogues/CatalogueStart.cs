using Microsoft.Extensions.Hosting;

namespace Sam.Catalogues;

/// <summary>Reads the questionnaires before anything else of the host starts.</summary>
internal sealed class CatalogueStart(QuestionnaireCatalogue catalogue) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => catalogue.StartAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
